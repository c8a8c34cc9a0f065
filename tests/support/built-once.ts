import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const PROJECT = join(__dirname, '../..');
const BUILT = join(tmpdir(), 'deelwijzer-built');
/** Nothing that still runs was built longer ago. */
const OLD_MILLISECONDS = 2 * 60 * 60 * 1000;

interface Wanted {
  /** Of what is built. */
  readonly name: string;
  /** Files and folders of this project that it is built from. */
  readonly sources: readonly string[];
}

/**
 * A folder with what `build` makes of today's sources. The next test file gets the same one, for as long as none of the
 * sources is another: a build takes longer than many a test. Nobody changes anything in it.
 */
export async function builtOnce(wanted: Wanted, build: (folder: string) => Promise<unknown>): Promise<string> {
  const place = placeOf(wanted);
  if (existsSync(place)) return place;
  const making = startMaking();
  await build(making);
  return putInPlace(making, place);
}

/** The same, of a build that needs no waiting for. */
export function builtAtOnce(wanted: Wanted, build: (folder: string) => void): string {
  const place = placeOf(wanted);
  if (existsSync(place)) return place;
  const making = startMaking();
  build(making);
  return putInPlace(making, place);
}

function placeOf({ name, sources }: Wanted): string {
  const hash = createHash('sha256').update(PROJECT);
  for (const source of sources) {
    const at = join(PROJECT, source);
    const files = statSync(at).isDirectory() ? readdirSync(at, { recursive: true, encoding: 'utf8' }).sort() : [''];
    for (const file of files) {
      const { size, mtimeMs } = statSync(join(at, file));
      hash.update(`${source}/${file} ${size} ${mtimeMs}\n`);
    }
  }
  return join(BUILT, `${name}-${hash.digest('hex').slice(0, 16)}`);
}

function startMaking(): string {
  mkdirSync(BUILT, { recursive: true });
  for (const old of readdirSync(BUILT))
    if (isOld(join(BUILT, old))) rmSync(join(BUILT, old), { recursive: true, force: true });
  return mkdtempSync(join(BUILT, 'making-'));
}

function putInPlace(making: string, place: string): string {
  try {
    renameSync(making, place);
  } catch (error) {
    // Another test file was sooner.
    rmSync(making, { recursive: true, force: true });
    if (!existsSync(place)) throw error;
  }
  return place;
}

const isOld = (path: string): boolean => {
  const found = statSync(path, { throwIfNoEntry: false });
  return found !== undefined && Date.now() - found.mtimeMs > OLD_MILLISECONDS;
};
