// Lets plain Node load the benches and src as TypeScript: each file is compiled when it is first required.
const { existsSync, readFileSync } = require('node:fs');
const Module = require('node:module');
const { join, sep } = require('node:path');
const { transformSync } = require('@swc/core');

require.extensions['.ts'] = (module, filename) => {
  const { code } = transformSync(readFileSync(filename, 'utf8'), {
    filename,
    jsc: { target: 'es2023', parser: { syntax: 'typescript' } },
    module: { type: 'commonjs' },
  });
  module._compile(code, filename);
};

const ROOT = join(__dirname, '..', '..');
const SOURCE = join(ROOT, 'src') + sep;
const BUILT = join(ROOT, 'dist') + sep;

/** From now on what the build made of a file of src is loaded in its place, and the libraries as the build has them: as people run it. */
exports.asBuilt = () => {
  if (!existsSync(join(BUILT, 'main.js')))
    throw new Error('Expected a program that was built, found none. Run npm run build.');
  const found = Module._resolveFilename;
  Module._resolveFilename = function (...asked) {
    const file = found.apply(this, asked);
    return file.startsWith(SOURCE) && file.endsWith('.ts') ? `${BUILT}${file.slice(SOURCE.length, -3)}.js` : file;
  };
};
