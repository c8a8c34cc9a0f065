import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';

const ROOT = join(__dirname, '../..');

/** What a worker of the editor's tab would get: one script with the guard and its word lists in it. */
const bundle = (): string =>
  execFileSync(
    process.execPath,
    [
      '--input-type=module',
      '--eval',
      `import { build } from 'vite';
      const lib = { entry: 'src/privacy/find-personal-data.ts', formats: ['iife'], name: 'guard' };
      const [{ output }] = await build({ configFile: false, logLevel: 'error', build: { write: false, lib } });
      process.stdout.write(output[0].code);`,
    ],
    { cwd: ROOT, encoding: 'utf8', maxBuffer: 16 * 1024 * 1024 },
  );

test('the guard bundles with its word lists, and runs where there is nothing of Node', () => {
  const found = runInContext(`${bundle()}; guard.findPersonalData('gisteren belde mevrouw Jansen')`, createContext({}));
  expect(JSON.stringify(found)).toBe('[{"kind":"name","start":23,"end":29}]');
});
