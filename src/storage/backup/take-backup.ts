import { type Kysely, type SqlBool, sql } from 'kysely';
import type { Ledger } from '../database/migrate';
import type { Database } from '../database/open-database';
import { BACKED_UP, type BackedUpTable } from './backed-up';
import { BackupLines, type Row } from './backup-lines';
import { type Loose, lastNumbers } from './numbers';

/** An edition is large, and the others are small enough to be read fifty at a time. */
const AT_ONCE = 50;

/** The database holds nothing that could be backed up: no release was started on it. */
export class NothingStored extends Error {
  override readonly name = 'NothingStored';
}

export interface Taken {
  readonly rows: Readonly<Record<string, number>>;
}

/**
 * Gives every line of a backup to `write`, in order, each awaited: everything that was stored at one moment, while the program
 * goes on storing. Needs no keys: what is encrypted stays so. Throws StorageUnavailable, NothingStored and what `write` throws.
 */
export function takeBackup(
  database: Database,
  takenAt: string,
  write: (line: string) => Promise<void>,
): Promise<Taken> {
  return database.snapshot(async (moment) => {
    const db = moment as unknown as Loose;
    const tables = new Set((await db.introspection.getTables()).map(({ name }) => name));
    if (!tables.has('migration'))
      throw new NothingStored('Expected a database that Deelwijzer was started on, found one without its tables.');
    const migrations = await migrationsIn(db);
    const lines = new BackupLines();
    const rows: Record<string, number> = {};
    await write(lines.head({ takenAt, from: database.kind, migrations }));
    // A new release backs up the database of the one before it, which may lack a table.
    for (const each of BACKED_UP.filter(({ table }) => tables.has(table)))
      for await (const row of rowsOf(db, each)) {
        rows[each.table] = (rows[each.table] ?? 0) + 1;
        await write(lines.row(each.table, row));
      }
    // On PostgreSQL this is of now, not of that moment: higher numbers do no harm.
    await write(lines.end(await lastNumbers(db, database.kind)));
    return { rows };
  });
}

async function migrationsIn(db: Loose): Promise<readonly string[]> {
  const ledger = db as unknown as Kysely<Ledger>;
  return (await ledger.selectFrom('migration').select('name').orderBy('name').execute()).map(({ name }) => name);
}

async function* rowsOf(db: Loose, { table, by }: BackedUpTable): AsyncGenerator<Row> {
  const columns = sql.join(by.map((column) => sql.ref(column)));
  let last: Row | undefined;
  for (;;) {
    let query = db.selectFrom(table).selectAll().limit(AT_ONCE);
    for (const column of by) query = query.orderBy(column);
    const after = last;
    if (after !== undefined)
      query = query.where(sql<SqlBool>`(${columns}) > (${sql.join(by.map((column) => after[column]))})`);
    const rows = await query.execute();
    yield* rows;
    last = rows.at(-1);
    if (rows.length < AT_ONCE) return;
  }
}
