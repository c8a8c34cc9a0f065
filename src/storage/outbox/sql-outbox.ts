import { type Kysely, type SqlBool, sql, type Transaction } from 'kysely';
import type { Delivery } from '../../escalations/delivery/notifier';
import type { Outbox, OutboxFigure, UndeliveredLetter } from '../../escalations/delivery/outbox';
import type { Database } from '../database/open-database';
import type { Tables } from '../database/tables';
import type { Vault } from '../vault/vault';
import { type OutboxRow, toDelivery } from './outbox-row';
import { releaseForChannel, tellChannel } from './release-for-channel';
import { setRight } from './set-right';
import { conversationOf, takeRows } from './take-due';

/** Notifications that were written with what happened, until they are delivered. */
export function sqlOutbox(database: Database, vault: Vault): Outbox {
  const { read, transact, write } = database;
  const releaseFor = (hashes: readonly string[], now: string): Promise<number> =>
    write(async (db) => {
      const released = await db
        .updateTable('outbox')
        .set({ state: 'pending', attempts: 0, due_at: now, leased_until: null })
        .where('state', '=', 'waiting')
        .where('person_hash', 'in', [...hashes])
        .executeTakeFirst();
      return Number(released.numUpdatedRows);
    });
  return {
    take: (now, limit, leaseSeconds) =>
      transact(async (transaction) => {
        const leasedUntil = new Date(Date.parse(now) + leaseSeconds * 1000).toISOString();
        const rows = await takeRows(transaction, { kind: database.kind, now, limit, leasedUntil });
        return deliverable(transaction, rows, { now, vault });
      }),
    remove: (id) => write((db) => remove(db, id)),
    retryAt: (id, dueAt, reason) => settle(database, id, { state: 'pending', due_at: dueAt, reason }),
    holdConversation: (id, until) => write((db) => holdConversation(db, id, until)),
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
      return waits === undefined ? 0 : releaseFor(hashes, now);
    },
    releaseForChannel: (now, moved = false, most = Number.POSITIVE_INFINITY) =>
      transact((transaction) => releaseForChannel(transaction, { now, moved, most, vault })),
    tellChannel: (escalationId, now) =>
      transact((transaction) => tellChannel(transaction, escalationId, { now, vault })),
    undelivered: async (limit) => {
      const rows = await read
        .selectFrom('outbox')
        .select(['seq', 'escalation_id', 'kind', 'state', 'attempts', 'reason', 'created_at', 'died_at'])
        .where('state', 'in', ['waiting', 'dead'])
        .orderBy('seq', 'desc')
        .limit(limit)
        .execute();
      return rows.map(
        (row): UndeliveredLetter => ({
          id: String(row.seq),
          escalationId: row.escalation_id,
          kind: row.kind as UndeliveredLetter['kind'],
          state: row.state as UndeliveredLetter['state'],
          attempts: row.attempts,
          reason: row.reason ?? '',
          createdAt: row.created_at,
          diedAt: row.died_at,
        }),
      );
    },
    figures: async () => {
      const rows = await read
        .selectFrom('outbox')
        .select([
          'state',
          'reason',
          (all) => all.fn.countAll<number>().as('n'),
          (all) => all.fn.min('created_at').as('oldest'),
        ])
        .groupBy(['state', 'reason'])
        .execute();
      return rows.map(
        ({ state, reason, n, oldest }): OutboxFigure => ({
          state: state as OutboxFigure['state'],
          reason,
          letters: Number(n),
          oldest: String(oldest),
        }),
      );
    },
    retryDeadLetter: (id, now) =>
      write(async (db) => {
        const revived = await db
          .updateTable('outbox')
          .set({ state: 'pending', attempts: 0, due_at: now, died_at: null })
          .where('seq', '=', seqOf(id))
          .where('state', 'in', ['waiting', 'dead'])
          .executeTakeFirst();
        return revived.numUpdatedRows > 0n;
      }),
    setRight: (now) => setRight(database, now),
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

async function holdConversation(db: Kysely<Tables>, id: string, until: string): Promise<void> {
  await db
    .updateTable('outbox')
    .set({ due_at: until })
    .where('state', '=', 'pending')
    .where('due_at', '<', until)
    .where(
      sql<SqlBool>`${conversationOf('outbox')} = (
        select ${conversationOf('other')} from outbox as other where other.seq = ${seqOf(id)})`,
    )
    .execute();
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
