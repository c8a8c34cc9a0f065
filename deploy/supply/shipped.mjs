// Which packages of others are in what we ship: those the server runs on, and those that are bundled into the tabs (for npm these are
// for development, because they are only there while it is built).
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const IMPORT = /(?:\bfrom|\bimport\(|^import)\s*['"]([^'".][^'"]*)['"]/gm;
/** They build the tabs and leave nothing in them. */
const BUILDERS = new Set(['vite', '@vitejs/plugin-react']);

/** Every package by its place in node_modules: `{ place, name, version, licence, isBundled }`, as package-lock.json has it. */
export function shippedPackages(root) {
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
  const own = packages[''];
  const running = closure(packages, Object.keys({ ...own.dependencies, ...own.optionalDependencies }));
  const bundled = closure(packages, importedBelow(join(root, 'src', 'tabs')));
  return [...new Set([...running, ...bundled])].sort().map((place) => ({
    place,
    name: packages[place].name ?? place.replace(/^.*node_modules\//, ''),
    version: packages[place].version,
    licence: packages[place].license ?? licenceInside(join(root, place)),
    isBundled: !running.has(place),
  }));
}

function importedBelow(folder) {
  const files = readdirSync(folder, { recursive: true }).filter((file) => /\.(tsx?|mts)$/.test(file));
  const named = files.flatMap((file) =>
    [...readFileSync(join(folder, file), 'utf8').matchAll(IMPORT)].map(([, name]) => name),
  );
  return [...new Set(named.map((name) => name.split('/', name.startsWith('@') ? 2 : 1).join('/')))].filter(
    (name) => !BUILDERS.has(name) && !name.startsWith('node:'),
  );
}

/** All that these need in turn; what is only needed on another machine is in it too. */
function closure(packages, names) {
  const found = new Set();
  const visit = (from, name) => {
    const place = placeOf(packages, from, name);
    // Types are not there at run time, and what is optional may not be there at all.
    if (place === undefined || found.has(place)) return;
    found.add(place);
    const { dependencies, optionalDependencies, peerDependencies } = packages[place];
    for (const next of Object.keys({ ...dependencies, ...optionalDependencies, ...peerDependencies }))
      visit(place, next);
  };
  for (const name of names) visit('', name);
  return found;
}

/** As Node looks for it: in the package's own node_modules, then one up. */
function placeOf(packages, from, name) {
  for (let folder = from; ; folder = folder.replace(/(^|\/)node_modules\/(@[^/]+\/)?[^/]+$/, '')) {
    const place = `${folder === '' ? '' : `${folder}/`}node_modules/${name}`;
    if (place in packages) return place;
    if (folder === '') return undefined;
  }
}

/** Older packages have a list of licences, which npm does not copy. */
function licenceInside(folder) {
  if (!existsSync(join(folder, 'package.json'))) return undefined;
  const { license, licenses } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return license ?? licenses?.map(({ type }) => type).join(' OR ');
}
