import type { Kysely } from 'kysely';
import { type Days, dutchDay } from '../../calendar/dutch-day';
import { type DailyCounts, NODE_EVENTS, type NodeEvent } from '../../walk/counts';
import type { Database } from '../database/open-database';
import type { Tables } from '../database/tables';

/**
 * Counting only adds to memory, so that a step of a walk waits for no disk; flush() stores. A crash costs the counts of a
 * few seconds.
 */
export interface StoredCounts extends DailyCounts {
  /** Call it every few seconds and before stopping. When it throws StorageUnavailable nothing is lost: call it again. */
  flush(): Promise<void>;
}

const MISSED = 'missed-search';
/** Rows of one insert; SQLite takes 32,766 values. */
const ROWS_AT_ONCE = 500;
/** While the database is away; what more is counted then is dropped, because memory must not grow. */
const MOST_BUFFERED = 50_000;

interface Count {
  readonly day: string;
  readonly what: string;
  readonly tree: string;
  readonly node: string;
  n: number;
}

export function dailyCounts({ read, transact }: Database): StoredCounts {
  let buffer = new Map<string, Count>();
  const add = (count: Count): void => {
    const key = `${count.day} ${count.what} ${count.tree}/${count.node}`;
    const before = buffer.get(key);
    if (before !== undefined) before.n += count.n;
    else if (buffer.size < MOST_BUFFERED) buffer.set(key, count);
  };
  return {
    countNode: (now, { tree, node }, what) => add({ day: dutchDay(now), what, tree, node, n: 1 }),
    countMissedSearch: (now, theme) => add({ day: dutchDay(now), what: MISSED, tree: '', node: theme ?? '', n: 1 }),
    flush: async () => {
      const counts = [...buffer.values()];
      if (counts.length === 0) return;
      buffer = new Map();
      try {
        await transact((transaction) => store(transaction, counts), 'soon');
      } catch (error) {
        for (const count of counts) add(count);
        throw error;
      }
    },
    nodeCounts: async (days) => {
      // Rows of an earlier release may say something else, that nobody counts any more.
      const rows = await summed(read, days)
        .where('what', 'in', [...NODE_EVENTS])
        .execute();
      return rows.map((row) => ({ ...row, what: row.what as NodeEvent }));
    },
    missedSearches: async (days) => {
      const rows = await summed(read, days).where('what', '=', MISSED).execute();
      return rows.map(({ node, n }) => ({ theme: node === '' ? null : node, n }));
    },
  };
}

function summed(read: Kysely<Tables>, { from, until }: Days) {
  return read
    .selectFrom('daily_count')
    .select(['what', 'tree', 'node', (sum) => sum.fn.sum<number>('n').as('n')])
    .where('day', '>=', from)
    .where('day', '<=', until)
    .groupBy(['what', 'tree', 'node'])
    .orderBy('n', 'desc');
}

async function store(transaction: Kysely<Tables>, counts: readonly Count[]): Promise<void> {
  // One order for everybody, so that two instances never wait for each other's rows.
  const ordered = counts.toSorted((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1));
  for (let start = 0; start < ordered.length; start += ROWS_AT_ONCE) {
    await transaction
      .insertInto('daily_count')
      .values(ordered.slice(start, start + ROWS_AT_ONCE))
      .onConflict((conflict) =>
        conflict
          .columns(['day', 'what', 'tree', 'node'])
          .doUpdateSet((is) => ({ n: is('daily_count.n', '+', is.ref('excluded.n')) })),
      )
      .execute();
  }
}

const keyOf = ({ day, what, tree, node }: Count): string => `${day} ${what} ${tree} ${node}`;
