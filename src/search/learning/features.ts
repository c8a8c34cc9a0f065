import { isEverydayWord, isStopWord } from '../../language/common-words';
import { isArticle, type Meanings, sayingGist, whatIsSaid } from '../../language/meanings';
import { LONGEST_QUERY, splitWords, type Word } from '../../language/split-words';
import { gistOf } from '../../language/stem';
import type { Shorthand } from '../../model/language-data';
import { type Features, Gathering } from './gathering';

export type { Features };

/** Every feature the content has, numbered. A name begins with what it is: `w:` word, `m:` meaning, `c:` letters in a row. */
export interface FeatureBook {
  readonly shorthand: Shorthand;
  readonly meanings: Meanings;
  readonly numbers: ReadonlyMap<string, number>;
  /** Two words in a row: number of the first `w:` → number of the second → number of the pair. */
  readonly pairs: readonly (ReadonlyMap<number, number> | undefined)[];
  readonly words: ReadonlyMap<string, WordFeatures>;
  /** Empty between two texts. */
  readonly gathering: Gathering;
}

/** What one word says by itself. A number below 0 is a feature the content does not have. */
interface WordFeatures {
  readonly word: number;
  readonly says: number;
  readonly letters: readonly number[];
  /** As sayings have it; absent for articles, which no saying counts. */
  readonly spoken?: string;
}

/** How much each kind of feature says beside a telling word (1). Set on strangers' lines, see tests/bench/README.md. */
const SAYS = { stop: 0.6, everyday: 0.7, pair: 0.9, meaning: 0.9, letters: 0.5 } as const;
/** So many letters in a row: enough for a part of a compound and for a misspelt word to be recognised. */
const LETTERS = 4;
/** More words than this make a story whose rest says nothing new; they would only cost time. */
export const MOST_WORDS = 150;
const UNKNOWN = -1;

type Numbering = (name: string) => number;

/** The words of a text as search reads them: no more than a long story has. */
export const wordsOf = (shorthand: Shorthand, text: string): readonly Word[] =>
  splitWords(text.slice(0, LONGEST_QUERY), shorthand).slice(0, MOST_WORDS);

/** Reads what somebody typed: its words and what they mean. Nothing of it is kept in the book. */
export const featuresOf = (book: FeatureBook, words: readonly Word[]): Features => {
  const reading = readingOf(book);
  return collect(book, words.map(reading.entryOf), reading).all;
};

/** The same without meanings: danger is heard as well without them, in half the time. */
export const wordFeaturesOf = (book: FeatureBook, words: readonly Word[]): Features => {
  const reading = readingOf(book);
  return collect(book, words.map(reading.entryOf), { ...reading, hasMeanings: false }).all;
};

/** How words are looked up or, in a book that still learns, numbered. */
interface Reading {
  readonly number: Numbering;
  readonly pair: (first: number, second: number) => number;
  readonly hasMeanings?: boolean;
}

function readingOf(book: FeatureBook): Reading & { readonly entryOf: (word: Word) => WordFeatures } {
  const number: Numbering = (name) => book.numbers.get(name) ?? UNKNOWN;
  return {
    number,
    pair: (first, second) => book.pairs[first]?.get(second) ?? UNKNOWN,
    entryOf: ({ folded }) => book.words.get(folded) ?? readWord(folded, number),
  };
}

/** A book that still learns: `read` numbers whatever is new in words of the content. */
export function learningBook(shorthand: Shorthand, meanings: Meanings) {
  const numbers = new Map<string, number>();
  const pairs: (Map<number, number> | undefined)[] = [];
  const words = new Map<string, WordFeatures>();
  let next = 0;
  const fresh = <Key>(known: Map<Key, number>, key: Key): number => {
    let number = known.get(key);
    if (number === undefined) {
      number = next++;
      known.set(key, number);
    }
    return number;
  };
  const number: Numbering = (name) => fresh(numbers, name);
  const entryOf = ({ folded }: Word): WordFeatures => {
    let entry = words.get(folded);
    if (entry === undefined) {
      entry = readWord(folded, number);
      words.set(folded, entry);
    }
    return entry;
  };
  const pair = (first: number, second: number): number => {
    const seconds = pairs[first] ?? new Map<number, number>();
    pairs[first] = seconds;
    return fresh(seconds, second);
  };
  const book: FeatureBook = { shorthand, meanings, numbers, pairs, words, gathering: new Gathering() };
  return {
    book,
    size: () => next,
    /** `all`: words and meanings; `plain`: words alone. */
    read: (typed: readonly Word[]): Collected => collect(book, typed.map(entryOf), { number, pair }),
    readWords: (typed: readonly Word[]): Features =>
      collect(book, typed.map(entryOf), { number, pair, hasMeanings: false }).plain,
  };
}

function readWord(folded: string, number: Numbering): WordFeatures {
  const gist = gistOf(folded);
  const isStop = isStopWord(folded);
  const letters: number[] = [];
  // `^` and `$` mark the ends of a word, so that how it begins and ends counts for itself.
  const marked = `^${folded}$`;
  if (!isStop && folded.length >= LETTERS)
    for (let start = 0; start + LETTERS <= marked.length; start++)
      letters.push(number(`c:${marked.slice(start, start + LETTERS)}`));
  return {
    word: number(isStop ? `w:.${gist}` : `w:${gist}`),
    says: isStop ? SAYS.stop : isEverydayWord(folded) ? SAYS.everyday : 1,
    letters,
    ...(isArticle(folded) ? {} : { spoken: sayingGist(folded, gist) }),
  };
}

interface Collected {
  readonly all: Features;
  readonly plain: Features;
}

function collect(
  { meanings, gathering }: FeatureBook,
  words: readonly WordFeatures[],
  { number, pair, hasMeanings = true }: Reading,
): Collected {
  words.forEach(({ word, says, letters }, place) => {
    gathering.add(word, says);
    for (const letter of letters) gathering.add(letter, SAYS.letters);
    const next = words[place + 1]?.word;
    if (next !== undefined) gathering.add(word < 0 || next < 0 ? UNKNOWN : pair(word, next), SAYS.pair);
  });
  const spoken = hasMeanings ? words.flatMap((word) => word.spoken ?? []) : [];
  const said = whatIsSaid(meanings, spoken);
  if (said.length === 0) {
    const all = gathering.take();
    return { all, plain: all };
  }
  const plain = gathering.soFar();
  for (const { meaning } of said) gathering.add(number(`m:${meaning.id}`), SAYS.meaning);
  return { all: gathering.take(), plain };
}
