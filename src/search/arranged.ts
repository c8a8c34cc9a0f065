import type { Edition } from '../model/edition';
import type { FeatureBook } from './learning/features';
import { Gathering } from './learning/gathering';
import { placesIn, safetyIn } from './places';
import type { SearchIndex } from './search-index';

/**
 * All of a search index that takes long to make, as plain data: it can be sent from another thread and kept in a file. What the
 * edition itself says is left out.
 */
export interface Arranged extends Pick<SearchIndex, 'table' | 'safetyTable' | 'danger' | 'ours'> {
  readonly book: Omit<FeatureBook, 'shorthand' | 'gathering'>;
}

export function arrangedFrom({ book, table, safetyTable, danger, ours }: SearchIndex): Arranged {
  const { shorthand: _, gathering: __, ...learnt } = book;
  return {
    book: learnt,
    table,
    safetyTable,
    ...(danger === undefined ? {} : { danger }),
    ...(ours === undefined ? {} : { ours }),
  };
}

/** `arranged` must have been made of this very edition. */
export const indexOf = (edition: Edition, { book, ...rest }: Arranged): SearchIndex => ({
  ...rest,
  edition,
  book: { ...book, shorthand: edition.language.shorthand, gathering: new Gathering() },
  places: placesIn(edition),
  safety: safetyIn(edition),
});
