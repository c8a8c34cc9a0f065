import { isStopWord } from '../language/common-words';
import type { Word } from '../language/split-words';
import { hearDanger } from './danger';
import { find } from './find';
import { featuresOf, wordFeaturesOf, wordsOf } from './learning/features';
import { idsOf } from './learning/gathering';
import { sharesOf } from './placing/place-table';
import type { SearchIndex } from './search-index';

/** Something a question says, and the part (0–1) it has in all that speaks for a place. */
export interface Reason {
  readonly says: string;
  readonly part: number;
}

/** Why a question found what it found, for editors. */
export interface Explanation {
  /** What speaks most for each of the first places: own words, two words in a row, and meanings. */
  readonly reasons: readonly { readonly tree: string; readonly node?: string; readonly parts: readonly Reason[] }[];
  /** Words without which another tree would come first. */
  readonly turning: readonly { readonly word: string; readonly first: string | undefined }[];
  /** Log odds of danger. */
  readonly danger: number;
}

const MOST_PLACES = 3;
const MOST_PARTS = 6;
/** More words than this are not left out one by one. */
const MOST_WORDS = 40;

/** Explains one question. Looks at nothing but the index, and keeps nothing. */
export function explain(index: SearchIndex, query: string): Explanation {
  const words = wordsOf(index.book.shorthand, query);
  const { results } = find(index, query, { limit: MOST_PLACES });
  const reasons = results.map(({ tree, answers, node }) => {
    const isNode = answers.size > 0;
    const place = index.places.findIndex(
      (each) => each.tree.id === tree && (isNode ? each.node?.id === node : each.node === undefined),
    );
    return { tree, ...(isNode ? { node } : {}), parts: partsOf(index, words, place) };
  });
  const first = results[0]?.tree;
  const turning = words
    .slice(0, MOST_WORDS)
    .filter(({ folded }) => !isStopWord(folded))
    .map(({ own }) => ({ word: own, first: find(index, query.split(own).join(' ')).results[0]?.tree }))
    .filter((other) => other.first !== first);
  return { reasons, turning, danger: hearDanger(index.danger, index.book, query).odds };
}

function partsOf(index: SearchIndex, words: readonly Word[], place: number): readonly Reason[] {
  const shares = new Map(sharesOf(index.table, featuresOf(index.book, words), place));
  const all = [...shares.values()].reduce((sum, share) => sum + share, 0) || 1;
  // Each feature is told once: by its word, else by the two words that make it, else by its meaning.
  const taken: [string, number][] = [];
  const take = (says: string, ids: Iterable<number>): void => {
    let sum = 0;
    for (const id of ids) {
      sum += shares.get(id) ?? 0;
      shares.delete(id);
    }
    if (sum > 0) taken.push([says, sum]);
  };
  for (const word of words) take(word.own, idsOf(wordFeaturesOf(index.book, [word])));
  words.forEach((word, at) => {
    const next = words[at + 1];
    if (next !== undefined) take(`${word.own} ${next.own}`, idsOf(wordFeaturesOf(index.book, [word, next])));
  });
  for (const [meaning, id] of index.book.meant) if (shares.has(id)) take(meaningOf(index, meaning), [id]);
  return taken
    .sort(([, a], [, b]) => b - a)
    .slice(0, MOST_PARTS)
    .map(([says, sum]) => ({ says, part: sum / all }));
}

/** `@id` of a term, `=` before a keyword, `~` before the number of a saying. */
function meaningOf({ edition }: SearchIndex, id: string): string {
  const rest = id.slice(1);
  if (id.startsWith('@')) return `begrip ${edition.glossary.get(rest)?.term ?? rest}`;
  if (id.startsWith('=')) return `trefwoord ${rest}`;
  return `iets als “${edition.language.sayings[Number(rest)]?.ways[0] ?? rest}”`;
}
