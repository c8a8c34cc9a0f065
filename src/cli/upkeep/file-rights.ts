import { accessSync, constants, existsSync, readFileSync, statSync } from 'node:fs';
import { userInfo } from 'node:os';
import { dirname, resolve } from 'node:path';

/** What was found, and what to do about it; both a sentence, and neither quotes a password. */
export interface Explained {
  readonly found: string;
  readonly remedy: string;
}

const { R_OK, W_OK, X_OK } = constants;

/**
 * What keeps this user from using an SQLite file: a folder on the way, its own folder (SQLite makes two files beside it), the
 * file or one of those two. Undefined when owner and mode allow it all; what is not there yet is no problem.
 */
export function rightsProblem(file: string): Explained | undefined {
  const path = resolve(file);
  const folder = dirname(path);
  for (const above of foldersOf(folder)) if (!may(above, X_OK)) return refused('enter', above);
  // A folder that is still to be made is made in the nearest one that is there.
  const nearest =
    foldersOf(folder)
      .filter((each) => existsSync(each))
      .at(-1) ?? folder;
  if (!may(nearest, W_OK)) return refused('make files in', nearest);
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

function refused(what: string, path: string): Explained {
  const { uid, mode } = statSync(path);
  const owner = `owner ${nameOf(uid)}, mode ${(mode & 0o777).toString(8)}`;
  return {
    found: `This user (${nameOf(process.getuid?.())}) may not ${what} ${path} (${owner}).`,
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
