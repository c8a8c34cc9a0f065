import { type Kysely, sql, type Transaction } from 'kysely';
import type { Migration } from './migration';
import { firstTables } from './migrations/2026-11-22-first-tables';
import { danger } from './migrations/2026-11-26-danger';
import { desk } from './migrations/2026-11-26-desk';
import { drafts } from './migrations/2026-11-26-drafts';
import { takenTurns } from './migrations/2026-11-26-taken-turns';
import { proposals } from './migrations/2026-11-27-proposals';
import { reckoning } from './migrations/2026-11-28-reckoning';
import type { Database } from './open-database';
import type { Tables } from './tables';

/** In the order in which they are applied; only ever added to. */
export const MIGRATIONS: readonly Migration[] = [firstTables, drafts, danger, desk, takenTurns, proposals, reckoning];

/** Any number, as long as it is ours alone on this server: everybody who migrates asks for the same lock. */
const POSTGRES_LOCK = 71_120_428;

/** The database was made by a newer release; this one must not touch it. */
export class DatabaseTooNew extends Error {
  override readonly name = 'DatabaseTooNew';

  constructor(readonly unknown: readonly string[]) {
    super(
      `Expected a database of this release or older, found the migrations ${unknown.join(', ')}; start the newer release.`,
    );
  }
}

/**
 * Brings the schema up to this release, forward only, and returns the names of what was applied. All or nothing, and
 * under a lock, so that several instances can start at once. Throws StorageUnavailable and DatabaseTooNew.
 */
export function migrate(database: Database, migrations = MIGRATIONS): Promise<readonly string[]> {
  // On SQLite the transaction itself is the lock: it begins as the only writer.
  return database.transact(async (transaction) => {
    await lockSchema(transaction, database.kind);
    return migrateIn(transaction, database.kind, migrations);
  });
}

/** Until the transaction ends nobody else migrates or restores. */
export async function lockSchema(transaction: Transaction<Tables>, kind: Database['kind']): Promise<void> {
  if (kind === 'postgres') await sql`select pg_advisory_xact_lock(${POSTGRES_LOCK})`.execute(transaction);
}

/** The same within a transaction that has the lock. */
export async function migrateIn(
  transaction: Transaction<Tables>,
  kind: Database['kind'],
  migrations = MIGRATIONS,
): Promise<readonly string[]> {
  const ledger = transaction as unknown as Transaction<Ledger>;
  await ledger.schema
    .createTable('migration')
    .ifNotExists()
    .addColumn('name', 'text', (column) => column.notNull().primaryKey())
    .execute();
  const applied = new Set((await ledger.selectFrom('migration').select('name').execute()).map(({ name }) => name));
  refuseNewer(applied, migrations);
  const missing = migrations.filter(({ name }) => !applied.has(name));
  for (const { name, up } of missing) {
    await up(transaction as unknown as Transaction<unknown>, kind);
    await ledger.insertInto('migration').values({ name }).execute();
  }
  return missing.map(({ name }) => name);
}

/** Whether the schema is the one of this release, for who only reads. */
export async function isMigrated(database: Database): Promise<boolean> {
  const ledger = database.read as unknown as Kysely<Ledger>;
  return isUpToDate(await ledger.selectFrom('migration').select('name').execute());
}

export const isUpToDate = (applied: readonly { readonly name: string }[]): boolean =>
  MIGRATIONS.every(({ name }) => applied.some((row) => row.name === name));

/** Its own table: which migrations were applied. */
export interface Ledger {
  readonly migration: { readonly name: string };
}

function refuseNewer(applied: ReadonlySet<string>, migrations: readonly Migration[]): void {
  const unknown = [...applied].filter((name) => !migrations.some((migration) => migration.name === name));
  if (unknown.length > 0) throw new DatabaseTooNew(unknown);
}
