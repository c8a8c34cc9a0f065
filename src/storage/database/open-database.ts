import { Kysely, sql, type Transaction } from 'kysely';
import type { DatabaseAddress } from './database-url';
import { type Durability, groupCommit } from './group-commit';
import { sqliteDialect } from './sqlite/sqlite-dialect';
import type { OnTrouble } from './storage-trouble';
import type { Tables } from './tables';

const MOST_CONNECTIONS = 10;

/** A database that may be away now and back later; every use says so with StorageUnavailable. */
export interface Database {
  readonly kind: DatabaseAddress['kind'];
  /** For reading; it never waits for a writer. Writing goes through write() and transact(). */
  readonly read: Kysely<Tables>;
  /** Everything read in it is of one moment, however long it takes; writers do not wait for it, nor it for them. */
  snapshot<Result>(read: (moment: Kysely<Tables>) => Promise<Result>): Promise<Result>;
  /** For what is a transaction by itself: statements that may be stored one without the other. */
  write<Result>(work: (database: Kysely<Tables>) => Promise<Result>, durability?: Durability): Promise<Result>;
  /** All of it is stored, durably unless it need not be, or none of it. */
  transact<Result>(
    work: (transaction: Transaction<Tables>) => Promise<Result>,
    durability?: Durability,
  ): Promise<Result>;
  /**
   * What was deleted goes from the log of changes on disk too. PostgreSQL has no such order: there its own vacuum and
   * checkpoints do it. Best effort: when somebody reads just now, the next one does it.
   */
  overwriteDeleted(): Promise<void>;
  /** How many programs use it now, this one among them; a backup or a doctor that runs just now is one. */
  programs(): Promise<number>;
  close(): Promise<void>;
}

/** Connects when first used, so that the program starts, and trees walk, while the database is away. */
export const openDatabase = (address: DatabaseAddress, onTrouble: OnTrouble = () => undefined): Database =>
  address.kind === 'sqlite' ? openSqlite(address.file, onTrouble) : openPostgres(address.url, onTrouble);

function openSqlite(file: string, onTrouble: OnTrouble): Database {
  const read = new Kysely<Tables>({ dialect: sqliteDialect(file, 'reader', onTrouble) });
  const writing = new Kysely<Tables>({ dialect: sqliteDialect(file, 'writer', onTrouble) });
  const writingSoon = new Kysely<Tables>({ dialect: sqliteDialect(file, 'quick writer', onTrouble) });
  const together = groupCommit({ now: writing, soon: writingSoon });
  return {
    kind: 'sqlite',
    read,
    snapshot: (work) => read.connection().execute((moment) => readOnSqlite(moment, work)),
    write: together,
    transact: together,
    overwriteDeleted: async () => {
      await sql`pragma wal_checkpoint(truncate)`.execute(writing).catch(() => undefined);
    },
    // Several run side by side on PostgreSQL only.
    programs: async () => 1,
    close: async () => {
      // The writer last: whoever closes last empties the log of changes, and the reader may not.
      await read.destroy();
      await writingSoon.destroy();
      await writing.destroy();
    },
  };
}

function openPostgres(url: string, onTrouble: OnTrouble): Database {
  // Loaded when it is needed: a program with SQLite starts without the driver.
  const { PatientPostgresDialect } =
    require('./postgres/postgres-dialect') as typeof import('./postgres/postgres-dialect');
  const { PROGRAMS } = require('./postgres/postgres-pool') as typeof import('./postgres/postgres-pool');
  const dialect = new PatientPostgresDialect({ url, mostConnections: MOST_CONNECTIONS, onTrouble });
  const kysely = new Kysely<Tables>({ dialect });
  return {
    kind: 'postgres',
    read: kysely,
    snapshot: (work) =>
      kysely.transaction().setIsolationLevel('repeatable read').setAccessMode('read only').execute(work),
    write: (work) => work(kysely),
    transact: (work) => kysely.transaction().execute(work),
    overwriteDeleted: async () => undefined,
    programs: () => connectedPrograms(kysely, PROGRAMS),
    close: () => kysely.destroy(),
  };
}

/** PostgreSQL knows who is connected: whoever ended, however, is gone from there at once, and nothing need be written. */
async function connectedPrograms(database: Kysely<Tables>, named: string): Promise<number> {
  const { rows } = await sql<{ readonly n: number }>`
    select count(distinct application_name) as n from pg_stat_activity
    where datname = current_database() and application_name like ${`${named}%`}`.execute(database);
  return Math.max(1, rows[0]?.n ?? 1);
}

/** Our driver begins transactions as the writer; this one only reads, so it begins as a reader. */
async function readOnSqlite<Result>(
  moment: Kysely<Tables>,
  work: (moment: Kysely<Tables>) => Promise<Result>,
): Promise<Result> {
  await sql`begin`.execute(moment);
  try {
    return await work(moment);
  } finally {
    await sql`rollback`.execute(moment);
  }
}
