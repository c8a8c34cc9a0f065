import { isStopWord } from '../language/common-words';
import { isArticle, whatIsSaid } from '../language/meanings';
import type { Word } from '../language/split-words';
import type { Term } from '../model/edition';
import { entriesIn } from './learning/features';
import type { SearchIndex } from './search-index';

/** Words with which somebody asks for the meaning of a word. */
const ASKS_MEANING = new Set([
  'betekent',
  'betekenis',
  'definitie',
  'uitleg',
  'begrip',
  'afkorting',
  'staat',
  'heet',
  'bedoel',
  'bedoelen',
]);
/** "wat is een fg precies": so much besides the word itself is still a question about the word. */
const MOST_BESIDES = 1;

/** The glossary term a question asks the meaning of: only when it is about little else, so that a word in passing never poses as the answer. */
export function foundTerms({ edition, book }: SearchIndex, words: readonly Word[]): readonly Term[] {
  const spoken = words.filter(({ folded }) => !isArticle(folded));
  const entryOf = entriesIn(book);
  const said = whatIsSaid(
    book.meanings,
    spoken.flatMap((word) => entryOf(word).spoken ?? []),
  );
  const found = said.flatMap(({ meaning, at }) => {
    const term = meaning.id.startsWith('@') ? edition.glossary.get(meaning.id.slice(1)) : undefined;
    return term === undefined ? [] : [{ term, at }];
  });
  return [...new Set(found.filter(({ at }) => isAbout(spoken, at)).map(({ term }) => term))].slice(0, 1);
}

const isAbout = (words: readonly Word[], at: readonly number[]): boolean =>
  words.filter(({ folded }, place) => !at.includes(place) && !isStopWord(folded) && !ASKS_MEANING.has(folded)).length <=
  (words.some(({ folded }) => ASKS_MEANING.has(folded)) || words[0]?.folded === 'wat' ? MOST_BESIDES : 0);
