import type { SearchIndex } from './search-index';
import { ownWords, type Understood } from './understand';

export interface FoundTerm {
  readonly id: string;
  readonly term: string;
  readonly text: string;
  readonly matched: readonly string[];
}

const MOST_TERMS = 3;

/** The glossary terms that the words speak of, the most of them first. */
export function foundTerms(index: SearchIndex, understood: Understood): readonly FoundTerm[] {
  const places = new Map<string, Set<number>>();
  for (const { meaning, at } of understood.said) {
    if (!meaning.id.startsWith('@')) continue;
    const id = meaning.id.slice(1);
    places.set(id, new Set([...(places.get(id) ?? []), ...at]));
  }
  return [...places]
    .flatMap(([id, at]) => {
      const term = index.edition.glossary.get(id);
      return term === undefined
        ? []
        : [{ id, term: term.term, text: term.text, matched: ownWords(understood, [...at]) }];
    })
    .sort((a, b) => b.matched.join('').length - a.matched.join('').length || (a.id < b.id ? -1 : 1))
    .slice(0, MOST_TERMS);
}
