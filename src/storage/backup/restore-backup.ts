import type { Transaction } from 'kysely';
import { DatabaseTooNew, lockSchema, MIGRATIONS, migrateIn } from '../database/migrate';
import type { Database } from '../database/open-database';
import type { Tables } from '../database/tables';
import { BACKED_UP } from './backed-up';
import { type BackupEnd, type BackupHead, BackupUnusable, type Row, readBackup } from './backup-lines';
import { continueNumbers, type Loose } from './numbers';

const AT_ONCE = 50;
const KNOWN = new Set(BACKED_UP.map(({ table }) => table));

/** Something is stored there already; restoring would mix two databases. */
export class DatabaseNotEmpty extends Error {
  override readonly name = 'DatabaseNotEmpty';
}

export interface Restored {
  readonly takenAt: string;
  readonly rows: Readonly<Record<string, number>>;
  /** Migrations that are newer than the backup. */
  readonly migrated: readonly string[];
}

/**
 * Puts everything back into a database in which nothing is stored, of either kind, and brings it up to this release: all of it
 * or nothing. Throws BackupUnusable, DatabaseNotEmpty, DatabaseTooNew and StorageUnavailable.
 */
export function restoreBackup(database: Database, lines: AsyncIterable<string>): Promise<Restored> {
  return database.transact(async (transaction) => {
    await lockSchema(transaction, database.kind);
    const db = transaction as unknown as Loose;
    await refuseFull(db);
    const parts = readBackup(lines);
    const head = (await parts.next()).value as BackupHead | undefined;
    if (head === undefined) throw new BackupUnusable('Expected a backup, found an empty file.');
    await migrateTo(transaction, database.kind, head.migrations);
    const end = await putBack(db, parts);
    await continueNumbers(db, database.kind, end.numbers);
    const migrated = await migrateIn(transaction, database.kind);
    return { takenAt: head.takenAt, rows: end.rows, migrated };
  });
}

async function refuseFull(db: Loose): Promise<void> {
  const tables = await db.introspection.getTables();
  if (tables.some(({ name }) => name === 'migration'))
    throw new DatabaseNotEmpty(
      'Expected an empty database, found one that Deelwijzer was started on. Nothing was changed; give it an empty one.',
    );
}

/** The schema that the rows have; what came later is applied when they are there, as it would have been then. */
async function migrateTo(
  transaction: Transaction<Tables>,
  kind: Database['kind'],
  names: readonly string[],
): Promise<void> {
  const unknown = names.filter((name) => !MIGRATIONS.some((migration) => migration.name === name));
  if (unknown.length > 0) throw new DatabaseTooNew(unknown);
  await migrateIn(
    transaction,
    kind,
    MIGRATIONS.filter(({ name }) => names.includes(name)),
  );
}

async function putBack(db: Loose, parts: ReturnType<typeof readBackup>): Promise<BackupEnd> {
  let table = '';
  let rows: Row[] = [];
  const flush = async (): Promise<void> => {
    if (rows.length > 0) await db.insertInto(table).values(rows).execute();
    rows = [];
  };
  for await (const part of parts) {
    if (!isRow(part)) {
      await flush();
      return part as BackupEnd;
    }
    const [of, row] = part;
    if (!KNOWN.has(of)) throw new BackupUnusable(`Expected tables of Deelwijzer in the backup, found another one.`);
    if (of !== table || rows.length >= AT_ONCE) await flush();
    table = of;
    rows.push(row);
  }
  throw new BackupUnusable('Expected the end of the backup, found none.');
}

const isRow = (part: BackupHead | readonly [string, Row] | BackupEnd): part is readonly [string, Row] =>
  Array.isArray(part);
