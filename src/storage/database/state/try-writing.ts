import { type Kysely, sql, type Transaction } from 'kysely';
import { inTime } from '../../../escalations/delivery/in-time';
import { type StorageTrouble, StorageUnavailable } from '../../../escalations/keeping/storage-unavailable';
import { isUpToDate, type Ledger, MIGRATIONS } from '../migrate';
import type { Database } from '../open-database';
import type { Tables } from '../tables';

/** What the database lacks to store a question: nothing, the schema of this release, or why it cannot. */
export type DatabaseState = 'ready' | 'not-migrated' | 'slow' | StorageTrouble;

/** Longer than we wait for a lock, also behind others who wait for it. */
const PATIENCE_MS = 6_000;
/** Whoever asks again so soon after a write that went well hears the same: asking must not keep the disk busy. */
const FRESH_MS = 1_000;
/** About what a question with its messages takes. */
const LETTERS = 8_000;

/** Tries to write, once at a time, and says in at most six seconds what is missing. Never throws. */
export function tryWriting(database: Database): () => Promise<DatabaseState> {
  let latest: Promise<DatabaseState> | undefined;
  return () => {
    if (latest !== undefined) return latest;
    const trying = stateOf(database);
    latest = trying;
    const forget = () => {
      latest = undefined;
    };
    void trying.then((state) => (state === 'ready' ? setTimeout(forget, FRESH_MS).unref() : forget()));
    return trying;
  };
}

async function stateOf(database: Database): Promise<DatabaseState> {
  try {
    const writing = database.transact((transaction) => writeAndUndo(transaction, database.kind));
    return (await inTime(writing, PATIENCE_MS, () => undefined)) ?? 'slow';
  } catch (error) {
    return error instanceof StorageUnavailable ? error.trouble : 'not-migrated';
  }
}

async function writeAndUndo(transaction: Transaction<Tables>, kind: Database['kind']): Promise<DatabaseState> {
  const ledger = transaction as unknown as Kysely<Ledger>;
  const applied = await ledger.selectFrom('migration').select('name').execute();
  if (!isUpToDate(applied)) return 'not-migrated';
  // A role that may not write, or somebody who holds the tables.
  if (kind === 'postgres') await sql`lock table escalation, outbox, audit in row exclusive mode`.execute(transaction);
  // As much room as a question takes, given back at once.
  await sql`savepoint probe`.execute(transaction);
  await transaction
    .insertInto('taken_turn')
    .values({ activity_hash: 'probe', expires_at: '0'.repeat(LETTERS) })
    .execute();
  await sql`rollback to savepoint probe`.execute(transaction);
  await sql`release savepoint probe`.execute(transaction);
  // And something that is committed, so that the disk takes part; it changes nothing.
  await ledger.updateTable('migration').set({ name: FIRST }).where('name', '=', FIRST).execute();
  return 'ready';
}

const FIRST = MIGRATIONS[0]?.name ?? '';
