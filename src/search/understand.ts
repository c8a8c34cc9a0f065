import { isEverydayWord, isStopWord } from '../language/common-words';
import { type Form, isArticle, type Said, whatIsSaid } from '../language/meanings';
import { LONGEST_QUERY, splitWords, type Word } from '../language/split-words';
import { formsOf, SURE } from '../language/word-forms';
import { ELSEWHERE_MEANING } from './content-meanings';
import type { SearchIndex } from './search-index';

/** A word of a question with everything it may stand for. */
export interface QueryWord {
  /** As the person typed it. */
  readonly own: string;
  readonly folded: string;
  readonly forms: readonly Form[];
  /** Terms to look up, each with how much (0–1) it counts. Stop words have only what they help to say. */
  readonly terms: ReadonlyMap<string, number>;
  /** Whether the word can decide what the question is about. */
  readonly kind: 'stop' | 'everyday' | 'telling';
  /** How much (0–1) the word is one of somebody else's field. */
  readonly elsewhere: number;
}

export interface Understood {
  readonly words: readonly QueryWord[];
  readonly said: readonly Said[];
}

/** More different words than this make a story; the rest would only cost time. */
const MOST_WORDS = 80;
/** Everyday words count this much of a telling word. */
const EVERYDAY = 0.3;
/** By itself a word means less when it is part of a saying: *veilig* in "Veilig Thuis". */
const IN_A_SAYING = 0.6;

/** Reads a question: what every word may mean, and what the words say together. */
export function understand(index: SearchIndex, query: string): Understood {
  const typed = splitWords(query.slice(0, LONGEST_QUERY), index.shorthand)
    .filter((word) => !isArticle(word.folded))
    .slice(0, MOST_WORDS);
  const forms = typed.map((_, at) => formsOf(index.vocabulary, typed, at));
  const said = whatIsSaid(index.meanings, forms);
  const kinds = typed.map(({ folded }) => kindOf(folded));
  const words = typed.map((word, at) =>
    queryWord(index, word, { forms: forms[at] ?? [], said: said.filter((saying) => saying.at.includes(at)), kinds }),
  );
  return { words, said };
}

function queryWord(
  index: SearchIndex,
  word: Word,
  { forms, said, kinds }: { forms: readonly Form[]; said: readonly Said[]; kinds: readonly QueryWord['kind'][] },
): QueryWord {
  const kind = kindOf(word.folded);
  const counts = kind === 'telling' ? 1 : EVERYDAY;
  const terms = new Map<string, number>();
  const add = (term: string, weight: number): void => {
    if (index.postings.has(term) && weight > (terms.get(term) ?? 0)) terms.set(term, weight);
  };
  if (kind !== 'stop') {
    const alone = said.some(({ meaning, at }) => meaning.names && at.length > 1) ? IN_A_SAYING : 1;
    for (const { gist, weight } of forms) {
      add(gist, weight * counts * alone);
      if (kind === 'everyday') continue;
      for (const compound of index.compoundsWith.get(gist) ?? []) add(compound, weight * SURE.compound);
    }
  }
  for (const { meaning, at, weight } of said) {
    // "wil niet" says it with two words that say nothing apart: together they count as one telling word.
    const telling = at.filter((place) => kinds[place] === 'telling').length;
    add(
      meaning.id,
      weight *
        meaning.weight *
        (telling === 0 && at.length > 1 ? 1 / at.length : counts / Math.sqrt(Math.max(1, telling))),
    );
  }
  const elsewhere = Math.max(
    0,
    ...said
      .filter(({ meaning, weight }) => meaning === ELSEWHERE_MEANING && weight >= SURE.misspelt)
      .map(({ at }) => 1 / at.length),
  );
  return {
    own: word.own,
    folded: word.folded,
    forms,
    terms,
    kind,
    elsewhere,
  };
}

const kindOf = (folded: string): QueryWord['kind'] =>
  isStopWord(folded) ? 'stop' : isEverydayWord(folded) || /^\d+$/u.test(folded) ? 'everyday' : 'telling';

/** The words at these places as the person typed them, in that order, each once. */
export function ownWords({ words }: Understood, places: readonly number[]): readonly string[] {
  const own = [...places].sort((a, b) => a - b).map((place) => words[place]?.own ?? '');
  return [...new Set(own)];
}
