import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';

const ROOT = join(__dirname, '../..');

/**
 * Bundles a file of src/ as a worker of a tab would get it, under this name, and runs `script` with it where there is nothing
 * of Node but what `globals` gives.
 */
export function runInBrowser(
  file: string,
  name: string,
  script: string,
  globals: Readonly<Record<string, unknown>> = {},
): unknown {
  const bundle = execFileSync(
    process.execPath,
    [
      '--input-type=module',
      '--eval',
      `import { build } from 'vite';
      const lib = { entry: '${file}', formats: ['iife'], name: '${name}' };
      const [{ output }] = await build({ configFile: false, logLevel: 'error', build: { write: false, lib } });
      process.stdout.write(output[0].code);`,
    ],
    { cwd: ROOT, encoding: 'utf8', maxBuffer: 16 * 1024 * 1024 },
  );
  return runInContext(`${bundle};\n${script}`, createContext({ ...globals }));
}
