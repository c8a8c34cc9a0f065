import { Kysely, type Transaction } from 'kysely';
import type { DatabaseAddress } from './database-url';
import { groupCommit } from './group-commit';
import { PatientPostgresDialect } from './postgres-dialect';
import { sqliteDialect } from './sqlite-dialect';
import type { Tables } from './tables';

const MOST_CONNECTIONS = 10;

/** A database that may be away now and back later; every use says so with StorageUnavailable. */
export interface Database {
  readonly kind: DatabaseAddress['kind'];
  /** For reading. Writing goes through write() and transact(). */
  readonly read: Kysely<Tables>;
  /** For what is a transaction by itself: statements that may be stored one without the other. */
  write<Result>(work: (database: Kysely<Tables>) => Promise<Result>): Promise<Result>;
  /** All of it is stored, durably, or none of it. */
  transact<Result>(work: (transaction: Transaction<Tables>) => Promise<Result>): Promise<Result>;
  close(): Promise<void>;
}

/** Connects when first used, so that the program starts, and trees walk, while the database is away. */
export function openDatabase(address: DatabaseAddress): Database {
  const dialect =
    address.kind === 'sqlite'
      ? sqliteDialect(address.file)
      : new PatientPostgresDialect({ url: address.url, mostConnections: MOST_CONNECTIONS });
  const kysely = new Kysely<Tables>({ dialect });
  const together = groupCommit(kysely);
  const isSqlite = address.kind === 'sqlite';
  return {
    kind: address.kind,
    read: kysely,
    write: isSqlite ? together : (work) => work(kysely),
    transact: isSqlite ? together : (work) => kysely.transaction().execute(work),
    close: () => kysely.destroy(),
  };
}
