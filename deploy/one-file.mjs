// Puts each library that comes as hundreds of files in one beside the program: dist/node_modules, where Node looks first. Finding and
// opening them was a third of each start, and Node keeps the text of every file for as long as the program runs: without remarks, without
// what botbuilder has in twos (and zod in forty languages) it is a third as long. What runs is the same code of the same versions, with its
// own names; the packages stay where they were, for tests, types and the licences. Usage: node deploy/one-file.mjs (npm run build:server)
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
/** Name → where it begins. */
const LIBRARIES = { kysely: 'dist/esm/index.js', zod: 'index.js', botbuilder: 'lib/index.js' };

const textOf = (path) => {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    // Not there yet: it is made.
    return '';
  }
};
const described = (folder) => {
  try {
    return JSON.parse(textOf(join(folder, 'package.json')));
  } catch {
    // Cut off while it was written, or nothing: it is made.
    return {};
  }
};
/** Made anew when this file, or any package that is installed, is another: a library brings others along. */
const madeFrom = createHash('sha256')
  .update(textOf(import.meta.filename))
  .update(textOf(join(root, 'node_modules/.package-lock.json')))
  .digest('hex');

/** Module → who asks for it and does without. */
const UNUSED = [
  // Our own messages are Dutch and do not come from zod, which brings its English by itself.
  { module: /locales\/index\.js$/, by: /[\\/]zod[\\/]v4[\\/]/ },
  // Addresses as browsers read them, for a Node of before 2018 that cannot: tables of a megabyte and a half.
  { module: /^whatwg-url$/, by: /[\\/]node-fetch[\\/]/ },
];
const withoutUnused = {
  name: 'without-unused',
  enforce: 'pre',
  resolveId: (id, from = '') =>
    UNUSED.some(({ module, by }) => module.test(id) && by.test(from)) ? '\0unused' : undefined,
  load: (id) => (id === '\0unused' ? 'export default {}' : undefined),
};

/**
 * A single letter that is not of Western Europe makes V8 keep a text at two bytes a letter, all of it. (Behind a stroke, where none
 * stands today, it could not be written otherwise without another meaning.)
 */
const inOneByte = {
  name: 'in-one-byte',
  generateBundle: (_, files) => {
    for (const file of Object.values(files).filter(({ code }) => !/\\[^\0-\xff]/.test(code)))
      file.code = file.code.replace(/[^\0-\xff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
  },
};

for (const [name, entry] of Object.entries(LIBRARIES)) {
  const installed = join(root, 'node_modules', name);
  const folder = join(root, 'dist', 'node_modules', name);
  const { version, license } = described(installed);
  if (version === undefined) throw new Error(`Expected the package ${name} in node_modules, found none. Run npm ci.`);
  if (described(folder).madeFrom === madeFrom) continue;
  const { build } = await import('vite');
  // Elsewhere first: a program that starts meanwhile finds all of it, or nothing and takes the package itself.
  const made = `${folder}.${process.pid}`;
  await build({
    root,
    configFile: false,
    logLevel: 'warn',
    plugins: [withoutUnused, inOneByte],
    ssr: { noExternal: true },
    build: {
      ssr: join(installed, entry),
      outDir: made,
      minify: false,
      target: 'node22',
      rolldownOptions: {
        output: {
          format: 'cjs',
          entryFileNames: 'index.js',
          exports: 'named',
          codeSplitting: false,
          minify: { compress: false, mangle: false, codegen: { removeWhitespace: true } },
        },
      },
    },
  });
  mkdirSync(made, { recursive: true });
  const about = { name, version, license, madeFrom, main: 'index.js' };
  writeFileSync(join(made, 'package.json'), `${JSON.stringify(about)}\n`);
  rmSync(folder, { recursive: true, force: true });
  renameSync(made, folder);
}
