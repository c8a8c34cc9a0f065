import { isStopWord } from '../language/common-words';
import type { Word } from '../language/split-words';
import { type Features, featuresOf } from './learning/features';
import { idsOf } from './learning/gathering';
import { sharesOf } from './placing/place-table';
import type { SearchIndex } from './search-index';

const MOST_WORDS = 5;
/** A word is named when it brings at least this share of what the strongest brings. */
const LEAST_SHARE = 0.3;

/** The person's own words that led to a place most, in the order they were typed, each once. */
export function wordsThatLed(
  index: SearchIndex,
  words: readonly Word[],
  features: Features,
  place: number,
): readonly string[] {
  const shares = sharesOf(index.table, features, place);
  const brings = words.map((word) => (isStopWord(word.folded) ? 0 : bringsOf(index, word, shares)));
  const least = Math.max(...brings, 0) * LEAST_SHARE;
  const strongest = [...brings.keys()].filter((at) => (brings[at] ?? 0) > 0 && (brings[at] ?? 0) >= least);
  strongest.sort((a, b) => (brings[b] ?? 0) - (brings[a] ?? 0));
  const named = strongest.slice(0, MOST_WORDS).sort((a, b) => a - b);
  return [...new Set(named.map((at) => words[at]?.own ?? ''))];
}

/** What a word brings by itself and by its letters. */
function bringsOf({ book }: SearchIndex, word: Word, shares: ReadonlyMap<number, number>): number {
  return idsOf(featuresOf(book, [word])).reduce((sum, id) => sum + (shares.get(id) ?? 0), 0);
}
