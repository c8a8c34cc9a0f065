import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const PROJECT = join(__dirname, '../../..');
const BUILT = join(tmpdir(), 'deelwijzer-built');
/** Nothing that still runs was built longer ago. */
const OLD_MILLISECONDS = 2 * 60 * 60 * 1000;

/**
 * A folder with what `build` makes of today's source. The next test file gets the same one, for as long as no file of
 * src/ or of the pages of the tests is another: a build takes longer than many a test. Nobody changes anything in it.
 */
export async function builtOnce(name: string, build: (folder: string) => Promise<unknown>): Promise<string> {
  const wanted = join(BUILT, `${name}-${stateOfSources()}`);
  if (existsSync(wanted)) return wanted;
  mkdirSync(BUILT, { recursive: true });
  for (const old of readdirSync(BUILT))
    if (isOld(join(BUILT, old))) rmSync(join(BUILT, old), { recursive: true, force: true });
  const making = mkdtempSync(join(BUILT, 'making-'));
  await build(making);
  try {
    renameSync(making, wanted);
  } catch (error) {
    // Another test file was sooner.
    rmSync(making, { recursive: true, force: true });
    if (!existsSync(wanted)) throw error;
  }
  return wanted;
}

function stateOfSources(): string {
  const hash = createHash('sha256').update(PROJECT);
  for (const folder of ['src', 'tests/tabs', 'package-lock.json']) {
    const at = join(PROJECT, folder);
    const files = statSync(at).isDirectory() ? readdirSync(at, { recursive: true, encoding: 'utf8' }).sort() : [''];
    for (const file of files) {
      const { size, mtimeMs } = statSync(join(at, file));
      hash.update(`${file} ${size} ${mtimeMs}\n`);
    }
  }
  return hash.digest('hex').slice(0, 16);
}

const isOld = (path: string): boolean => {
  const found = statSync(path, { throwIfNoEntry: false });
  return found !== undefined && Date.now() - found.mtimeMs > OLD_MILLISECONDS;
};
