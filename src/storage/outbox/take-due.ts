import { type Kysely, type SqlBool, sql, type Transaction } from 'kysely';
import type { Database } from '../database/open-database';
import type { Tables } from '../database/tables';
import type { OutboxRow } from './outbox-row';

export interface Taking {
  readonly kind: Database['kind'];
  /** ISO instants. */
  readonly now: string;
  readonly leasedUntil: string;
  readonly limit: number;
}

/** A person's own chat, or the one channel. */
export const conversationOf = (table: 'outbox' | 'other') =>
  sql<string>`coalesce(${sql.ref(`${table}.person_hash`)}, ${sql.ref(`${table}.recipient`)})`;

/** Leases the oldest due row of every conversation of which nothing else is leased. */
export async function takeRows(transaction: Transaction<Tables>, taking: Taking): Promise<readonly OutboxRow[]> {
  const { now, limit, leasedUntil } = taking;
  const due = transaction
    .selectFrom('outbox')
    .select('seq')
    .where('seq', 'in', oldestDue(transaction, now))
    // Said again of the row itself: whoever waited for its lock sees that it was taken meanwhile.
    .where((is) => is.or([is('leased_until', 'is', null), is('leased_until', '<=', now)]))
    .orderBy('seq')
    .limit(limit);
  // Two takers on PostgreSQL pass over each other's rows; on SQLite the transaction already is the only one.
  const mine = taking.kind === 'postgres' ? due.forUpdate().skipLocked() : due;
  const taken = (await mine.execute()).map(({ seq }) => seq);
  if (taken.length === 0) return [];
  const rows = await transaction
    .updateTable('outbox')
    .set((is) => ({ leased_until: leasedUntil, attempts: is('attempts', '+', 1) }))
    .where('seq', 'in', taken)
    .returningAll()
    .execute();
  return rows.toSorted((one, other) => one.seq - other.seq);
}

function oldestDue(transaction: Kysely<Tables>, now: string) {
  return (
    transaction
      .selectFrom('outbox')
      .select((is) => is.fn.min<number>('outbox.seq').as('seq'))
      .where('state', '=', 'pending')
      .where('due_at', '<=', now)
      .where(sql<SqlBool>`not exists (
      select 1 from outbox as earlier
      where earlier.lane = outbox.lane and earlier.state = 'pending' and earlier.seq < outbox.seq)`)
      // Asked once, not for every row: with many waiting that is the difference between milliseconds and seconds.
      .where(sql<SqlBool>`${conversationOf('outbox')} not in (
      select ${conversationOf('other')} from outbox as other
      where other.state = 'pending' and other.leased_until > ${now})`)
      .groupBy(conversationOf('outbox'))
  );
}
