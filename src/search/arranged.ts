import type { Edition } from '../model/edition';
import type { FeatureBook } from './learning/features';
import { Gathering } from './learning/gathering';
import { placesIn, safetyIn } from './places';
import { rankingOf } from './placing/ranking';
import type { SearchIndex } from './search-index';

/**
 * All of a search index that takes long to make, as plain data: it can be sent from another thread and kept in a file. What the
 * edition itself says is left out.
 */
export interface Arranged extends Pick<SearchIndex, 'table' | 'safetyTable' | 'danger' | 'ours'> {
  readonly book: LearntBook;
}

export type LearntBook = Omit<FeatureBook, 'shorthand' | 'gathering' | 'read'>;

/** The memory of the large tables, so that another thread can be given it instead of a copy; without what threads share already. */
export function memoryOf({ book, table, safetyTable, danger, ours }: Arranged): readonly ArrayBuffer[] {
  const { letters, pairs } = book;
  const tables = [table, safetyTable].flatMap(({ starts, leadsTo, weights, telling }) => [
    starts,
    leadsTo,
    weights,
    telling,
  ]);
  const recognisers = [danger, ours].flatMap((each) => each?.weights ?? []);
  const numbers = [letters.slots, pairs.slots];
  const all = new Set([...tables, ...recognisers, ...numbers].map(({ buffer }) => buffer));
  return [...all].filter((memory) => memory instanceof ArrayBuffer);
}

/** `arranged` must have been made of this very edition. */
export function indexOf(edition: Edition, { book, ...rest }: Arranged): SearchIndex {
  const places = placesIn(edition);
  const safety = safetyIn(edition);
  return {
    ...rest,
    edition,
    book: { ...book, shorthand: edition.language.shorthand, gathering: new Gathering() },
    places,
    ranking: rankingOf(places, safety),
    safety,
  };
}
