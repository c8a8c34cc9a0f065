import type { Tables } from '../database/tables';

type Table = keyof Tables;

interface BackedUp<Name extends Table> {
  /** What a row is known by: rows are read in this order, a page at a time. */
  readonly by: readonly (keyof Tables[Name] & string)[];
  /** The column whose numbers are never given out twice. */
  readonly numbered?: keyof Tables[Name] & string;
}

/**
 * Every table, so that a new one does not compile until somebody decided: what is in a backup and by what its rows are known, in an order in
 * which they can be put back, or `passing`: gone within hours by itself, so that it is not to live on in a backup.
 */
const TABLES: { readonly [Name in Table]: BackedUp<Name> | 'passing' } = {
  edition: { by: ['id'] },
  publication: { by: ['number'], numbered: 'number' },
  draft: { by: ['id'] },
  escalation: { by: ['number'], numbered: 'number' },
  outbox: { by: ['seq'], numbered: 'seq' },
  audit: { by: ['seq'], numbered: 'seq' },
  address: { by: ['person_hash'] },
  absence: { by: ['person_hash'] },
  channel: { by: ['id'] },
  card: { by: ['escalation_id', 'place'] },
  daily_count: { by: ['day', 'what', 'tree', 'node'] },
  last_token: 'passing',
  taken_turn: 'passing',
};

export interface BackedUpTable {
  readonly table: string;
  readonly by: readonly string[];
  readonly numbered: string | undefined;
}

/** In the order in which their rows can be put back. */
export const BACKED_UP: readonly BackedUpTable[] = Object.entries(TABLES).flatMap(([table, kept]) =>
  kept === 'passing' ? [] : [{ table, by: kept.by, numbered: kept.numbered }],
);
