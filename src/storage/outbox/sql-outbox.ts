import { type Kysely, type SelectQueryBuilder, type SqlBool, sql, type Transaction } from 'kysely';
import type { Delivery } from '../../escalations/delivery/notifier';
import type { DeadLetter, Outbox } from '../../escalations/delivery/outbox';
import type { Database } from '../database/open-database';
import type { Tables } from '../database/tables';
import type { Vault } from '../vault/vault';
import { type OutboxRow, toDelivery } from './outbox-row';

/** Notifications that were written with what happened, until they are delivered. */
export function sqlOutbox(database: Database, vault: Vault): Outbox {
  const { read, transact, write } = database;
  const release = (waitingFor: readonly string[] | 'channel', now: string): Promise<number> =>
    write(async (db) => {
      const released = await db
        .updateTable('outbox')
        .set({ state: 'pending', attempts: 0, due_at: now, leased_until: null })
        .where('state', '=', 'waiting')
        .where((is) =>
          waitingFor === 'channel' ? is('recipient', '=', 'channel') : is('person_hash', 'in', [...waitingFor]),
        )
        .executeTakeFirst();
      return Number(released.numUpdatedRows);
    });
  return {
    take: (now, limit, leaseSeconds) =>
      transact(async (transaction) => {
        const leasedUntil = new Date(Date.parse(now) + leaseSeconds * 1000).toISOString();
        const rows = await lease(transaction, { kind: database.kind, now, limit, leasedUntil });
        return deliverable(transaction, rows, { now, vault });
      }),
    remove: (id) => write((db) => remove(db, id)),
    retryAt: (id, dueAt, reason) => settle(database, id, { state: 'pending', due_at: dueAt, reason }),
    keepForVisit: (id, reason) => settle(database, id, { state: 'waiting', reason }),
    bury: (id, now, reason) => settle(database, id, { state: 'dead', died_at: now, reason }),
    releaseForPerson: async (personId, now) => {
      const hashes = vault.hashes('person', personId);
      const waits = await read
        .selectFrom('outbox')
        .select('seq')
        .where('state', '=', 'waiting')
        .where('person_hash', 'in', [...hashes])
        .executeTakeFirst();
      return waits === undefined ? 0 : release(hashes, now);
    },
    releaseForChannel: (now) => release('channel', now),
    deadLetters: async (limit) => {
      const rows = await read
        .selectFrom('outbox')
        .select(['seq', 'escalation_id', 'kind', 'attempts', 'reason', 'created_at', 'died_at'])
        .where('state', '=', 'dead')
        .orderBy('died_at', 'desc')
        .limit(limit)
        .execute();
      return rows.map(
        (row): DeadLetter => ({
          id: String(row.seq),
          escalationId: row.escalation_id,
          kind: row.kind as DeadLetter['kind'],
          attempts: row.attempts,
          reason: row.reason ?? '',
          createdAt: row.created_at,
          diedAt: row.died_at ?? row.created_at,
        }),
      );
    },
    retryDeadLetter: (id, now) =>
      write(async (db) => {
        const revived = await db
          .updateTable('outbox')
          .set({ state: 'pending', attempts: 0, due_at: now, died_at: null })
          .where('seq', '=', seqOf(id))
          .where('state', '=', 'dead')
          .executeTakeFirst();
        return revived.numUpdatedRows > 0n;
      }),
    counts: async () => {
      const rows = await read
        .selectFrom('outbox')
        .select(['state', (count) => count.fn.countAll<number>().as('n')])
        .groupBy('state')
        .execute();
      const of = (state: string): number => rows.find((row) => row.state === state)?.n ?? 0;
      return { pending: of('pending'), waiting: of('waiting'), dead: of('dead') };
    },
  };
}

interface Leasing {
  readonly kind: Database['kind'];
  readonly now: string;
  readonly limit: number;
  readonly leasedUntil: string;
}

async function lease(transaction: Transaction<Tables>, leasing: Leasing): Promise<readonly OutboxRow[]> {
  const due = oldestOfEachLane(transaction, leasing.now).orderBy('seq').limit(leasing.limit);
  // Two takers on PostgreSQL pass over each other's rows; on SQLite the transaction already is the only one.
  const mine = leasing.kind === 'postgres' ? due.forUpdate().skipLocked() : due;
  const taken = (await mine.execute()).map(({ seq }) => seq);
  if (taken.length === 0) return [];
  const rows = await transaction
    .updateTable('outbox')
    .set((is) => ({ leased_until: leasing.leasedUntil, attempts: is('attempts', '+', 1) }))
    .where('seq', 'in', taken)
    .returningAll()
    .execute();
  return rows.toSorted((one, other) => one.seq - other.seq);
}

function oldestOfEachLane(
  transaction: Kysely<Tables>,
  now: string,
): SelectQueryBuilder<Tables, 'outbox', { seq: number }> {
  return transaction
    .selectFrom('outbox')
    .select('outbox.seq')
    .where('state', '=', 'pending')
    .where('due_at', '<=', now)
    .where((is) => is.or([is('leased_until', 'is', null), is('leased_until', '<=', now)]))
    .where(sql<SqlBool>`not exists (
      select 1 from outbox as earlier
      where earlier.lane = outbox.lane and earlier.state = 'pending' and earlier.seq < outbox.seq)`);
}

/** Those whose recipient cannot be read any more are buried, so that somebody sees them. */
async function deliverable(
  transaction: Transaction<Tables>,
  rows: readonly OutboxRow[],
  { now, vault }: { readonly now: string; readonly vault: Vault },
): Promise<readonly Delivery[]> {
  const deliveries = rows.map((row) => ({ row, delivery: toDelivery(row, vault) }));
  const unreadable = deliveries.filter(({ delivery }) => delivery === undefined).map(({ row }) => row.seq);
  if (unreadable.length > 0) {
    await transaction
      .updateTable('outbox')
      .set({ state: 'dead', died_at: now, reason: 'key-missing', leased_until: null })
      .where('seq', 'in', unreadable)
      .execute();
  }
  return deliveries.flatMap(({ delivery }) => delivery ?? []);
}

/** With the last word to the channel about a forgotten escalation, the address of its card goes too; sweep.ts is the net. */
async function remove(db: Kysely<Tables>, id: string): Promise<void> {
  const removed = await db
    .deleteFrom('outbox')
    .where('seq', '=', seqOf(id))
    .returning(['escalation_id', 'recipient'])
    .executeTakeFirst();
  if (removed?.recipient !== 'channel') return;
  await db
    .deleteFrom('card')
    .where('escalation_id', '=', removed.escalation_id)
    .where(({ exists, selectFrom }) =>
      exists(
        selectFrom('escalation')
          .select('id')
          .whereRef('escalation.id', '=', 'card.escalation_id')
          .where('sealed', 'is', null),
      ),
    )
    .execute();
}

type Settled = Partial<Pick<OutboxRow, 'state' | 'due_at' | 'died_at' | 'reason'>>;

async function settle({ write }: Database, id: string, settled: Settled): Promise<void> {
  await write((db) =>
    db
      .updateTable('outbox')
      .set({ ...settled, leased_until: null })
      .where('seq', '=', seqOf(id))
      .execute(),
  );
}

/** Ids come back from outside; what is no number of ours finds nothing. */
const seqOf = (id: string): number => (/^\d{1,9}$/.test(id) ? Number(id) : -1);
