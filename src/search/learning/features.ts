import { isEverydayWord, isStopWord } from '../../language/common-words';
import { isArticle, type Meanings, sayingGist, whatIsSaid } from '../../language/meanings';
import { LONGEST_QUERY, splitWords, type Word } from '../../language/split-words';
import { gistOf } from '../../language/stem';
import type { Shorthand } from '../../model/language-data';
import { type Features, Gathering } from './gathering';
import { addPair, noPairs, numberOfPair, type PairNumbers } from './pair-numbers';

export type { Features };

/** Every feature the content has, numbered. A name begins with what it is: `w:` word, `m:` meaning, `c:` letters in a row. */
export interface FeatureBook {
  readonly shorthand: Shorthand;
  readonly meanings: Meanings;
  readonly numbers: ReadonlyMap<string, number>;
  /** By the numbers of two words: two in a row; and two near one another, with the second as `near` has it. */
  readonly pairs: PairNumbers;
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
const SAYS = { stop: 0.6, everyday: 0.7, pair: 0.9, near: 0.5, meaning: 0.6, letters: 0.5 } as const;
/** So many letters in a row: enough for a part of a compound and for a misspelt word to be recognised. */
const LETTERS = 4;
/** More words than this make a story whose rest says nothing new; they would only cost time. */
export const MOST_WORDS = 150;
const UNKNOWN = -1;
/** Two words with no more than two others between them: "mag ik [nu ook] bellen". Beyond that it taught nothing more. */
const NEAR = 3;
const near = (second: number): number => ~second;

type Numbering = (name: string) => number;

/** The words of a text as search reads them: no more than a long story has. */
export const wordsOf = (shorthand: Shorthand, text: string): readonly Word[] =>
  splitWords(text.slice(0, LONGEST_QUERY), shorthand).slice(0, MOST_WORDS);

/** Reads what somebody typed: its words and what they mean. Nothing of it is kept in the book. */
export const featuresOf = (book: FeatureBook, words: readonly Word[]): Features => {
  const reading = readingOf(book);
  return collect(book, words.map(reading.entryOf), reading).all;
};

/** The words alone: danger is heard as well without meanings and words that are near, in half the time. */
export const wordFeaturesOf = (book: FeatureBook, words: readonly Word[]): Features => {
  const reading = readingOf(book);
  return collect(book, words.map(reading.entryOf), { ...reading, isPlain: true }).all;
};

/** How words are looked up or, in a book that still learns, numbered. */
interface Reading {
  readonly number: Numbering;
  readonly pair: (first: number, second: number) => number;
  readonly isPlain?: boolean;
}

function readingOf(book: FeatureBook): Reading & { readonly entryOf: (word: Word) => WordFeatures } {
  const number: Numbering = (name) => book.numbers.get(name) ?? UNKNOWN;
  return {
    number,
    pair: (first, second) => numberOfPair(book.pairs, first, second),
    entryOf: ({ folded }) => book.words.get(folded) ?? readWord(folded, number),
  };
}

/** A book that still learns: `read` numbers whatever is new in words of the content. */
export function learningBook(shorthand: Shorthand, meanings: Meanings) {
  const numbers = new Map<string, number>();
  const pairs = noPairs();
  const words = new Map<string, WordFeatures>();
  let next = 0;
  const number: Numbering = (name) => {
    const known = numbers.get(name);
    if (known !== undefined) return known;
    numbers.set(name, next);
    return next++;
  };
  const entryOf = ({ folded }: Word): WordFeatures => {
    let entry = words.get(folded);
    if (entry === undefined) {
      entry = readWord(folded, number);
      words.set(folded, entry);
    }
    return entry;
  };
  const pair = (first: number, second: number): number => {
    const known = numberOfPair(pairs, first, second);
    if (known >= 0) return known;
    addPair(pairs, first, second, next);
    return next++;
  };
  const book: FeatureBook = { shorthand, meanings, numbers, pairs, words, gathering: new Gathering() };
  return {
    book,
    size: () => next,
    /** `all`: words, what is near and meanings; `plain`: words alone. */
    read: (typed: readonly Word[]): Collected => collect(book, typed.map(entryOf), { number, pair }),
    readWords: (typed: readonly Word[]): Features =>
      collect(book, typed.map(entryOf), { number, pair, isPlain: true }).plain,
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
  { number, pair, isPlain = false }: Reading,
): Collected {
  words.forEach(({ word, says, letters }, place) => {
    gathering.add(word, says);
    for (const letter of letters) gathering.add(letter, SAYS.letters);
    const next = words[place + 1]?.word;
    if (next !== undefined) gathering.add(word < 0 || next < 0 ? UNKNOWN : pair(word, next), SAYS.pair);
  });
  if (isPlain) {
    const all = gathering.take();
    return { all, plain: all };
  }
  const plain = gathering.soFar();
  words.forEach(({ word }, place) => {
    for (let other = place + 2; other <= place + NEAR && other < words.length; other++) {
      const second = words[other]?.word ?? UNKNOWN;
      gathering.add(word < 0 || second < 0 ? UNKNOWN : pair(word, near(second)), SAYS.near);
    }
  });
  const spoken = words.flatMap((each) => each.spoken ?? []);
  for (const { meaning } of whatIsSaid(meanings, spoken)) gathering.add(number(`m:${meaning.id}`), SAYS.meaning);
  return { all: gathering.take(), plain };
}
