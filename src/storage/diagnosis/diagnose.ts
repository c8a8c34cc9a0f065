import { type Kysely, sql } from 'kysely';
import { StorageUnavailable } from '../../escalations/keeping/storage-unavailable';
import type { DatabaseAddress } from '../database/database-url';
import { type Ledger, MIGRATIONS } from '../database/migrate';
import { type Database, openDatabase } from '../database/open-database';
import { unpackText } from '../database/packed-text';
import { type DatabaseState, tryWriting } from '../database/state/try-writing';
import type { KeyRing } from '../vault/key-ring';
import { createVault } from '../vault/vault';
import { type KeyTried, tryKeys } from './try-keys';

export interface Diagnosis {
  readonly state: DatabaseState;
  /** The driver's code for why it is not ready; never a message, which may quote an address. */
  readonly detail: string | undefined;
  /** Migrations that this release does not know: the database belongs to a newer one. */
  readonly newer: readonly string[];
  /** Migrations that the next start applies; all of them when it is empty. */
  readonly coming: readonly string[];
  /** ISO instant by the clock of the database's own machine; undefined for a file. */
  readonly clock: string | undefined;
  /** Undefined without a key ring, or when the database could not be read. */
  readonly keys: readonly KeyTried[] | undefined;
  /** Path → text of the newest published edition: what people meet. Undefined when there is none. */
  readonly published: ReadonlyMap<string, string> | undefined;
}

/** Looks at a database without changing what is in it or making one. Never throws; connects and lets go again. */
export async function diagnose(address: DatabaseAddress, ring: KeyRing | undefined): Promise<Diagnosis> {
  let detail: string | undefined;
  const database = openDatabase(address, (trouble) => {
    detail ??= trouble.detail;
  });
  try {
    const applied = await appliedIn(database);
    if (applied === undefined) return { ...NOTHING, state: 'away', detail };
    // The next start would make tables: a role that may not is a fault now, and no migration to wait for.
    if (applied.length < MIGRATIONS.length && !(await mayMakeTables(database)))
      return { ...NOTHING, state: 'full', detail: '42501' };
    const known = MIGRATIONS.map(({ name }) => name);
    const keys = ring === undefined ? undefined : await tryKeys(database.read, createVault(ring)).catch(ifAway);
    return {
      state: await tryWriting(database)(),
      detail,
      newer: applied.filter((name) => !known.includes(name)),
      coming: known.filter((name) => !applied.includes(name)),
      clock: await clockOf(database),
      keys,
      published: applied.length === 0 ? undefined : await publishedIn(database).catch(ifAway),
    };
  } finally {
    await database.close();
  }
}

const NOTHING = { newer: [], coming: [], clock: undefined, keys: undefined, published: undefined } as const;

const ifAway = (error: unknown): undefined => {
  if (error instanceof StorageUnavailable) return undefined;
  throw error;
};

/** Undefined when it cannot be reached. */
async function appliedIn({ read }: Database): Promise<readonly string[] | undefined> {
  try {
    const tables = await read.introspection.getTables();
    if (!tables.some(({ name }) => name === 'migration')) return [];
    const ledger = read as unknown as Kysely<Ledger>;
    return (await ledger.selectFrom('migration').select('name').execute()).map(({ name }) => name);
  } catch (error) {
    return ifAway(error);
  }
}

async function mayMakeTables({ kind, read }: Database): Promise<boolean> {
  if (kind === 'sqlite') return true;
  const { rows } = await sql<{ may: boolean | null }>`
    select has_schema_privilege(current_schema(), 'create') as may`.execute(read);
  return rows[0]?.may === true;
}

async function clockOf({ kind, read }: Database): Promise<string | undefined> {
  if (kind === 'sqlite') return undefined;
  const { rows } = await sql<{ now: Date }>`select clock_timestamp() as now`.execute(read);
  return rows[0]?.now.toISOString();
}

async function publishedIn({ read }: Database): Promise<ReadonlyMap<string, string> | undefined> {
  const row = await read
    .selectFrom('publication')
    .innerJoin('edition', 'edition.id', 'publication.edition_id')
    .select('edition.files')
    .orderBy('publication.number', 'desc')
    .executeTakeFirst();
  if (row === undefined) return undefined;
  return new Map(Object.entries(JSON.parse(await unpackText(row.files)) as Readonly<Record<string, string>>));
}
