import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { restoreBackup } from '../../storage/backup/restore-backup';
import { openDatabase } from '../../storage/database/open-database';
import { addressFrom, asCommand, total, UpkeepProblem } from './as-command';
import { linesOf, PIPE, refuseUnreadable } from './backup-file';

const USAGE = 'npm run restore -- <file of a backup>   (or - for standard input)';

/**
 * `npm run restore -- FILE`: puts a backup into the empty database of DATABASE_URL, of either kind; all of it or nothing. Throws
 * what `asCommand` has a sentence for.
 */
export async function restore(args: readonly string[], environment: NodeJS.ProcessEnv): Promise<string> {
  const [name, ...more] = args;
  if (name === undefined || more.length > 0 || (name.startsWith('-') && name !== PIPE))
    throw new UpkeepProblem(`Expected the file of a backup. Usage: ${USAGE}`);
  const source = name === PIPE ? PIPE : resolve(environment.INIT_CWD ?? process.cwd(), name);
  // Before the database is touched: a name that was mistyped is the likelier mistake.
  if (source !== PIPE) await refuseUnreadable(source);
  const address = addressFrom(environment);
  const wasThere = address.kind === 'postgres' || existsSync(address.file);
  const database = openDatabase(address);
  let isRestored = false;
  try {
    const { takenAt, rows, migrated } = await restoreBackup(database, linesOf(source));
    isRestored = true;
    const newer = migrated.length === 0 ? '' : ` Brought up to this release (${migrated.join(', ')}).`;
    return `${name}: restored as it was at ${takenAt}, ${rows.escalation ?? 0} questions, ${total(rows)} records.${newer}
Now: the doctor (deploy/README.md, section 3), which tries the keys on it; then start the program. It wipes at once what should have been wiped since.
What people deleted or withdrew after that moment is back: deploy/README.md, section 6, says what to do.
`;
  } finally {
    await database.close();
    if (!isRestored && !wasThere && address.kind === 'sqlite') await removeEmpty(address.file);
  }
}

/** What a restore that failed made: with it, the next start would look like one that goes on with a database. */
async function removeEmpty(file: string): Promise<void> {
  for (const each of [file, `${file}-wal`, `${file}-shm`]) await rm(each, { force: true });
}

if (require.main === module) void asCommand(restore, process.stdout, 'Nothing was restored');
