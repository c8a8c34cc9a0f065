import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { takeBackup } from '../../storage/backup/take-backup';
import { openDatabase } from '../../storage/database/open-database';
import { addressFrom, asCommand, total, UpkeepProblem } from './as-command';
import { PIPE, packInto, packIntoFile } from './backup-file';

const USAGE = 'npm run backup -- <new file>   (or - for standard output)';

/**
 * `npm run backup -- FILE`: everything that is stored, at one moment, while the program runs. Needs DATABASE_URL and no keys.
 * Throws what `asCommand` has a sentence for.
 */
export async function backup(args: readonly string[], environment: NodeJS.ProcessEnv): Promise<string> {
  const [name, ...more] = args;
  if (name === undefined || more.length > 0 || (name.startsWith('-') && name !== PIPE))
    throw new UpkeepProblem(`Expected the name of a file that is not there yet. Usage: ${USAGE}`);
  const address = addressFrom(environment);
  if (address.kind === 'sqlite' && !existsSync(address.file))
    throw new UpkeepProblem(`There is no database ${address.file}. Check DATABASE_URL.`);
  // npm changes to the folder of package.json and says here where somebody stood.
  const target = name === PIPE ? PIPE : resolve(environment.INIT_CWD ?? process.cwd(), name);
  const database = openDatabase(address);
  const take = (write: (line: string) => Promise<void>) => takeBackup(database, new Date().toISOString(), write);
  try {
    const { rows } = target === PIPE ? await packInto(process.stdout, take) : await packIntoFile(target, take);
    const checked = target === PIPE ? 'written' : 'complete and checked';
    return `${name}: ${checked}, ${rows.escalation ?? 0} questions, ${total(rows)} records. It opens only with the keys of DATA_KEYS: keep those elsewhere.\n`;
  } finally {
    await database.close();
  }
}

if (require.main === module) void asCommand(backup, process.stderr, 'No backup was made');
