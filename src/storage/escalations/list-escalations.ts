import { setImmediate as breathe } from 'node:timers/promises';
import type { Kysely, SelectQueryBuilder } from 'kysely';
import {
  type EscalationPage,
  type ListQuery,
  type ListSort,
  MOST_ROWS,
} from '../../escalations/keeping/escalation-list';
import type { Tables } from '../database/tables';
import type { Vault } from '../vault/vault';
import { type EscalationRow, fromRow } from './escalation-row';
import { matches, summarise, wordsOf } from './escalation-summary';
import { type ListCursor, readCursor, writeCursor } from './list-cursor';
import { ANSWERED_RANK, DONE_RANK } from './list-order';
import { overdueBefore } from './overdue';

/** A search decrypts; more rows than this take too long for one answer. */
const MOST_SEARCHED = 5000;
const SEARCHED_AT_ONCE = 250;

/** One page of the coordinators' list, from an index; see list-order.ts. */
export async function listEscalations(read: Kysely<Tables>, query: ListQuery, vault: Vault): Promise<EscalationPage> {
  const limit = Math.min(Math.max(Math.trunc(query.limit), 1), MOST_ROWS);
  const words = wordsOf(query.search ?? '');
  const perRead = words.length === 0 ? limit : SEARCHED_AT_ONCE;
  const shown: EscalationPage['rows'][number][] = [];
  const sort = query.sort ?? 'waiting';
  let cursor = readCursor(sort, query.after);
  const hidden = cursor === undefined ? await countHidden(read, query, vault) : 0;
  for (let looked = 0; looked < MOST_SEARCHED; ) {
    const rows = await readRows(read, { query, vault, cursor, limit: perRead + 1 });
    for (const row of rows.slice(0, perRead)) {
      looked += 1;
      cursor = row;
      const escalation = fromRow(row, vault);
      if (words.length === 0 || matches(escalation, words)) shown.push(summarise(escalation, overdueBefore(query)));
      if (shown.length === limit) break;
    }
    const last = rows.at(-1);
    const atEnd = last === undefined || (rows.length <= perRead && cursor?.number === last.number);
    if (atEnd) return { rows: shown, next: null, complete: true, hidden };
    if (shown.length === limit) break;
    await breathe();
  }
  const full = shown.length === limit;
  return { rows: shown, next: cursor === undefined ? null : writeCursor(sort, cursor), complete: full, hidden };
}

interface Reading {
  readonly query: ListQuery;
  readonly vault: Vault;
  readonly cursor: ListCursor | undefined;
  readonly limit: number;
}

function readRows(read: Kysely<Tables>, { query, vault, cursor, limit }: Reading): Promise<EscalationRow[]> {
  const rows = narrowed(filtered(read.selectFrom('escalation').selectAll(), query, vault), query, vault);
  return ORDERED[query.sort ?? 'waiting'](rows, cursor).limit(limit).execute();
}

/** In order, after a row. */
const ORDERED: Readonly<Record<ListSort, (rows: Rows, cursor: ListCursor | undefined) => Rows>> = {
  waiting: (rows, cursor) =>
    (cursor === undefined
      ? rows
      : rows.where(({ eb, refTuple, tuple }) =>
          eb(refTuple('rank', 'sort_key', 'number'), '>', tuple(cursor.rank, cursor.sort_key, cursor.number)),
        )
    )
      .orderBy('rank')
      .orderBy('sort_key')
      .orderBy('number'),
  newest: (rows, cursor) =>
    (cursor === undefined ? rows : rows.where('number', '<', cursor.number)).orderBy('number', 'desc'),
  changed: (rows, cursor) =>
    (cursor === undefined
      ? rows
      : rows.where(({ eb, refTuple, tuple }) =>
          eb(refTuple('changed_at', 'number'), '<', tuple(cursor.changed_at, cursor.number)),
        )
    )
      .orderBy('changed_at', 'desc')
      .orderBy('number', 'desc'),
};

type Rows = SelectQueryBuilder<Tables, 'escalation', EscalationRow>;

function filtered(rows: Rows, { filter, coordinator }: ListQuery, vault: Vault): Rows {
  switch (filter) {
    case 'new':
      // Of what waits, all that is not claimed is open. Asked for as "open", PostgreSQL expects a handful while it has no statistics,
      // and sorts every one of them; like this it follows the index, in which it sees the state too.
      return rows.where('rank', '<', ANSWERED_RANK).where('state', '>', 'claimed');
    case 'mine':
      return rows
        .where('claimer_hash', 'in', [...vault.hashes('person', coordinator)])
        .where('state', 'in', ['claimed', 'answered']);
    case 'active':
      return rows.where('rank', '<', ANSWERED_RANK);
    case 'answered':
      return rows.where('rank', '=', ANSWERED_RANK);
    case 'done':
      return rows.where('rank', '=', DONE_RANK);
    case 'proposals':
      return rows.where('proposes_tree', '=', 1);
    case 'all':
      return rows;
  }
}

/** What somebody wants to see of a filter's questions. */
function narrowed(rows: Rows, { theme, holder, danger, waitsSinceBefore }: ListQuery, vault: Vault): Rows {
  let narrower = rows;
  if (theme !== undefined) narrower = narrower.where('theme', theme === null ? 'is' : '=', theme);
  if (holder === null) narrower = narrower.where('claimer_hash', 'is', null);
  if (typeof holder === 'string') {
    narrower = narrower.where('claimer_hash', 'in', [...vault.hashes('person', holder)]);
  }
  if (danger === true) narrower = narrower.where('danger', '=', 1);
  if (waitsSinceBefore !== undefined) {
    narrower = narrower.where('state', 'in', ['open', 'claimed']).where('waiting_since', '<', waitsSinceBefore);
  }
  return narrower;
}

async function countHidden(read: Kysely<Tables>, query: ListQuery, vault: Vault): Promise<number> {
  const { theme, holder, danger, waitsSinceBefore } = query;
  if (theme === undefined && holder === undefined && danger !== true && waitsSinceBefore === undefined) return 0;
  const all = filtered(read.selectFrom('escalation').selectAll(), query, vault);
  const [before, after] = await Promise.all([countOf(all), countOf(narrowed(all, query, vault))]);
  return before - after;
}

const countOf = async (rows: Rows): Promise<number> => {
  const { n } = await rows
    .clearSelect()
    .select(({ fn }) => fn.countAll<number>().as('n'))
    .executeTakeFirstOrThrow();
  return Number(n);
};
