import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';

/** What a file imports, for its types too: knowing a type is knowing. */
export interface Imports {
  /** Files of ours, named from src/. */
  readonly files: readonly string[];
  /** Names of packages, `@scope/name` or `name`; Node's own as `node:fs`. */
  readonly libraries: readonly string[];
}

const IMPORT = /(?:\bfrom|\bimport\(|\brequire\(|^import)\s*['"]([^'"\s]+)['"]/gm;
const ENDINGS = ['.ts', '.tsx', '.d.ts', ''];

/** Every TypeScript file below `src`, named from there, with what it imports. */
export function importsBelow(src: string): ReadonlyMap<string, Imports> {
  return new Map(filesBelow(src).map((file) => [file, importsOf(src, file)]));
}

/** The same for libraries alone, below any folder: what it names of our own need not be there. */
export function librariesBelow(folder: string): ReadonlyMap<string, readonly string[]> {
  return new Map(filesBelow(folder).map((file) => [file, librariesIn(namedIn(folder, file))]));
}

const filesBelow = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(tsx?|mts)$/.test(entry.name))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'));

function importsOf(src: string, file: string): Imports {
  const named = namedIn(src, file);
  return {
    files: named.filter((name) => name.startsWith('.')).map((name) => fileAt(src, file, name)),
    libraries: librariesIn(named),
  };
}

const namedIn = (folder: string, file: string): readonly string[] =>
  [...readFileSync(join(folder, file), 'utf8').matchAll(IMPORT)].map(([, name = '']) => name);

const librariesIn = (named: readonly string[]): readonly string[] =>
  named.filter((name) => !name.startsWith('.')).map(packageOf);

function fileAt(src: string, from: string, name: string): string {
  const path = normalize(join(dirname(from), name)).replaceAll('\\', '/');
  const found = ENDINGS.map((ending) => path + ending).find((each) => existsSync(join(src, each)));
  if (found === undefined) throw new Error(`Expected ${from} to import a file that exists, found ${name}`);
  return found;
}

const packageOf = (name: string): string =>
  name.startsWith('node:') ? name : name.split('/', name.startsWith('@') ? 2 : 1).join('/');

/** The files on a circle: each of them is imported, through others, by itself. */
export function circlesIn(files: ReadonlyMap<string, Imports>): readonly string[] {
  const onCircle = (start: string): boolean => {
    const reached = new Set(files.get(start)?.files);
    // A Set grows while it is gone through, so this visits what it finds.
    for (const file of reached) for (const next of files.get(file)?.files ?? []) reached.add(next);
    return reached.has(start);
  };
  return [...files.keys()].filter(onCircle);
}
