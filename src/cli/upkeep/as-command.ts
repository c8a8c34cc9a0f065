import { StorageUnavailable } from '../../escalations/keeping/storage-unavailable';
import { type DatabaseAddress, parseDatabaseUrl } from '../../storage/database/database-url';
import { databaseTrouble } from './database-trouble';

/** The command or the configuration is not as it must be; the message says what was expected. */
export class UpkeepProblem extends Error {
  override readonly name = 'UpkeepProblem';
}

/** Where the data lives, from the program's own environment. */
export function addressFrom(environment: NodeJS.ProcessEnv): DatabaseAddress {
  const parsed = parseDatabaseUrl(environment.DATABASE_URL?.trim() || 'file:./data/deelwijzer.db');
  if (!parsed.ok) throw new UpkeepProblem(parsed.problem);
  return parsed.address;
}

/** Failures that say by themselves what to do; anything else is a bug and shows its stack. */
const EXPLAINED = new Set([
  'UpkeepProblem',
  'BackupUnusable',
  'DatabaseNotEmpty',
  'DatabaseTooNew',
  'NothingStored',
  'OldNode',
]);

/** What to say of an error, in a sentence where there is one. */
function explained(error: unknown, environment: NodeJS.ProcessEnv): string {
  if (!(error instanceof Error)) return String(error);
  if (EXPLAINED.has(error.name)) return error.message;
  if (error instanceof StorageUnavailable) {
    const { found, remedy } = databaseTrouble(addressFrom(environment), error);
    return `The database cannot be used. ${found}\n→ ${remedy}`;
  }
  if ('code' in error && typeof error.code === 'string' && 'syscall' in error)
    return `A file cannot be read or written (${error.code}). Check the folder, its rights and the room on the disk.`;
  return error.stack ?? error.message;
}

export const total = (rows: Readonly<Record<string, number>>): number =>
  Object.values(rows).reduce((sum, count) => sum + count, 0);

type UpkeepCommand = (args: readonly string[], environment: NodeJS.ProcessEnv) => Promise<string>;

/** Exits with 0 when it went well, and with 1 in every other case, also when the process ends before it was done. */
export async function asCommand(run: UpkeepCommand, output: NodeJS.WritableStream, otherwise: string): Promise<void> {
  process.exitCode = 1;
  try {
    output.write(await run(process.argv.slice(2), process.env));
    process.exitCode = 0;
  } catch (error) {
    process.stderr.write(`${otherwise}: ${explained(error, process.env)}\n`);
  }
}
