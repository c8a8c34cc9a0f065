// Puts kysely, which comes as three hundred files, in one beside the program: dist/node_modules/kysely, where Node looks first.
// Finding and opening them was a tenth of each start. What runs is the same code of the same version, with its own names; the
// package itself stays where it was, for tests, types and the licences. Usage: node deploy/one-file.mjs (npm run build:server)
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const NAME = 'kysely';
const installed = join(root, 'node_modules', NAME);
const folder = join(root, 'dist', 'node_modules', NAME);
const described = (path) => {
  try {
    return JSON.parse(readFileSync(join(path, 'package.json'), 'utf8'));
  } catch {
    // Not there yet, or cut off while it was written: it is made.
    return {};
  }
};

const { version, license } = described(installed);
if (version === undefined) throw new Error(`Expected the package ${NAME} in node_modules, found none. Run npm ci.`);
if (described(folder).version !== version) {
  const { build } = await import('vite');
  // Elsewhere first: a program that starts meanwhile finds all of it, or nothing and takes the package itself.
  const made = `${folder}.${process.pid}`;
  await build({
    root,
    configFile: false,
    logLevel: 'warn',
    ssr: { noExternal: true },
    build: {
      ssr: join(installed, 'dist/esm/index.js'),
      outDir: made,
      minify: false,
      target: 'node22',
      rolldownOptions: { output: { format: 'cjs', entryFileNames: 'index.js', exports: 'named' } },
    },
  });
  mkdirSync(made, { recursive: true });
  writeFileSync(join(made, 'package.json'), `${JSON.stringify({ name: NAME, version, license, main: 'index.js' })}\n`);
  rmSync(folder, { recursive: true, force: true });
  renameSync(made, folder);
}
