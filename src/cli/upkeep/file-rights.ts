import { accessSync, constants, existsSync, readFileSync, statSync } from 'node:fs';
import { userInfo } from 'node:os';
import { dirname, join, resolve } from 'node:path';

/** What was found, and what to do about it; both a sentence, and neither quotes a password. */
export interface Explained {
  readonly found: string;
  readonly remedy: string;
}

const { R_OK, W_OK, X_OK } = constants;

/**
 * What keeps this user from using an SQLite file: a folder on the way, its own folder (SQLite makes two files beside it), the
 * file or one of those two; or that it names a folder. Undefined when owner and mode allow it all; what is not there yet is no problem.
 */
export function rightsProblem(file: string): Explained | undefined {
  const path = resolve(file);
  const folder = dirname(path);
  for (const above of foldersOf(folder)) if (!may(above, X_OK)) return refused('enter', above);
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory() === true) return aFolder(path);
  // A folder that is still to be made is made in the nearest one that is there.
  const nearest =
    foldersOf(folder)
      .filter((each) => existsSync(each))
      .at(-1) ?? folder;
  if (!may(nearest, W_OK)) return nearest === folder ? refused('make files in', nearest) : notToBeMade(folder, nearest);
  const closed = [path, `${path}-wal`, `${path}-shm`].find((each) => !may(each, R_OK | W_OK));
  return closed === undefined ? undefined : refused('read and write', closed);
}

/** From the root down. */
const foldersOf = (folder: string): readonly string[] =>
  folder === dirname(folder) ? [folder] : [...foldersOf(dirname(folder)), folder];

function may(path: string, needed: number): boolean {
  try {
    accessSync(path, needed);
    return true;
  } catch (error) {
    return !['EACCES', 'EPERM', 'EROFS'].includes((error as NodeJS.ErrnoException).code ?? '');
  }
}

const aFolder = (path: string): Explained => ({
  found: `DATABASE_URL names a folder, ${path}; expected a file.`,
  remedy: `Write the name of the file behind it: DATABASE_URL=file:${join(path, 'deelwijzer.db')}`,
});

/** What is above may be the program's or the system's: that must not become the service's. */
const notToBeMade = (folder: string, nearest: string): Explained => ({
  found: mayNot('make files in', nearest),
  remedy: `Does the database belong in ${folder}? Make that folder as root: install -d -o <user of the service> -m 0700 ${folder}. Else correct DATABASE_URL; without one it is data/ in the folder where the program starts.`,
});

function mayNot(what: string, path: string): string {
  const { uid, mode } = statSync(path);
  const owner = `owner ${nameOf(uid)}, mode ${(mode & 0o777).toString(8)}`;
  return `This user (${nameOf(process.getuid?.())}) may not ${what} ${path} (${owner}).`;
}

function refused(what: string, path: string): Explained {
  return {
    found: mayNot(what, path),
    remedy: `Run this as the user of the service; where it is not theirs, give it to them: chown <user of the service> ${path}. Nothing is lost, and nothing needs restoring.`,
  };
}

/** Node knows the name of its own user only. */
function nameOf(uid: number | undefined): string {
  if (uid === undefined) return userInfo().username;
  try {
    const entry = readFileSync('/etc/passwd', 'utf8').match(new RegExp(`^([^:\n]+):[^:\n]*:${uid}:`, 'm'));
    return entry?.[1] ?? String(uid);
  } catch {
    return String(uid);
  }
}
