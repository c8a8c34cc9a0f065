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
  readonly book: Pick<FeatureBook, 'meanings' | 'numbers' | 'pairs' | 'words'>;
}

export function arrangedFrom({ book, table, safetyTable, danger, ours }: SearchIndex): Arranged {
  const { meanings, numbers, pairs, words } = book;
  return {
    book: { meanings, numbers, pairs, words },
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
