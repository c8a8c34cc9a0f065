import { type Meanings, saidBy, type Way } from '../../language/meanings';
import { LONGEST_QUERY, splitWords, type Word } from '../../language/split-words';
import type { Shorthand } from '../../model/language-data';
import { levelOf } from './amounts';
import type { Features, Gathering } from './gathering';
import { numberOfPair, type PairNumbers } from './pair-numbers';
import { readWord, type WordFeatures } from './word-features';

export type { Features };

/** The number of every feature the content has. */
export interface FeatureNumbers {
  /** By gist; of a stop word with a dot before it. */
  readonly gists: ReadonlyMap<string, number>;
  /** Four letters in a row, as two numbers. */
  readonly letters: PairNumbers;
  /** By the numbers of two words: two in a row; and two near one another, with the second as `near` has it. */
  readonly pairs: PairNumbers;
  /** By the meaning's id. */
  readonly meant: ReadonlyMap<string, number>;
}

/** What reading a text needs. */
export interface FeatureBook extends FeatureNumbers {
  readonly shorthand: Shorthand;
  readonly meanings: Meanings;
  /** Empty between two texts. */
  readonly gathering: Gathering;
  /** Words that were read for the question at hand; absent: each is read every time. */
  readonly read?: Map<string, WordFeatures>;
}

/**
 * The same book for one question, which reads each of its words once: in danger's stretches, and for which words led, most return
 * many times. Whoever keeps it keeps what somebody typed.
 */
export const forOneQuestion = <Book extends FeatureBook>(book: Book): Book => ({ ...book, read: new Map() });

/** How much each kind of feature says beside a telling word (1). Set on strangers' lines, see tests/bench/README.md. */
const SAYS = { pair: levelOf(0.9), near: levelOf(0.5), meaning: levelOf(0.6), letters: levelOf(0.5) };
/** More words than this make a story whose rest says nothing new; they would only cost time. */
export const MOST_WORDS = 150;
const UNKNOWN = -1;
/** Two words with no more than two others between them: "mag ik [nu ook] bellen". Beyond that it taught nothing more. */
const NEAR = 3;
const near = (second: number): number => ~second;

/** The words of a text as search reads them: no more than a long story has. */
export const wordsOf = (shorthand: Shorthand, text: string): readonly Word[] =>
  splitWords(text.slice(0, LONGEST_QUERY), shorthand).slice(0, MOST_WORDS);

/** Reads what somebody typed: its words and what they mean. Nothing of it is kept in the book. */
export const featuresOf = (book: FeatureBook, words: readonly Word[]): Features =>
  gatherAll(words.map(entriesIn(book)), readingOf(book)).all;

/** The words alone: danger is heard as well without meanings and words that are near, in half the time. */
export const wordFeaturesOf = (book: FeatureBook, words: readonly Word[]): Features =>
  gatherWords(words.map(entriesIn(book)), readingOf(book));

/** How features are looked up or, in a book that still learns, numbered; and where they are gathered. */
export interface Reading {
  readonly gathering: Gathering;
  readonly pair: (first: number, second: number) => number;
  readonly meaning: (id: string) => number;
}

const readingOf = ({ gathering, pairs, meant }: FeatureBook): Reading => ({
  gathering,
  pair: (first, second) => numberOfPair(pairs, first, second),
  meaning: (id) => meant.get(id) ?? UNKNOWN,
});

/** What each word says; nothing of it is kept in the book, unless it is one for one question. */
export const entriesIn = (book: FeatureBook): ((word: Word) => WordFeatures) => {
  const numbering = {
    word: (gist: string) => book.gists.get(gist) ?? UNKNOWN,
    letters: (first: number, second: number) => numberOfPair(book.letters, first, second),
  };
  return ({ folded }) => {
    let entry = book.read?.get(folded);
    if (entry === undefined) {
      entry = readWord(folded, numbering, book.meanings);
      book.read?.set(folded, entry);
    }
    return entry;
  };
};

/** Words, and two in a row. */
export function gatherWords(words: readonly WordFeatures[], reading: Reading): Features {
  addWords(words, reading);
  return reading.gathering.take();
}

/** `all`: words, what is near and meanings; `plain`, the first of them: words alone. */
export function gatherAll(
  words: readonly WordFeatures[],
  reading: Reading,
): { readonly all: Features; readonly plain: Features } {
  const { gathering } = reading;
  addWords(words, reading);
  const plain = gathering.soFar();
  addNear(words, reading);
  addMeanings(words, reading);
  const all = gathering.take();
  return { all, plain: { ...all, to: all.from + plain.count, length: plain.length } };
}

function addWords(words: readonly WordFeatures[], { gathering, pair }: Reading): void {
  for (let place = 0; place < words.length; place++) {
    const { word, says, letters } = words[place] as WordFeatures;
    gathering.add(word, says);
    for (let at = 0; at < letters.length; at++) gathering.add(letters[at] ?? 0, SAYS.letters);
    const next = words[place + 1]?.word;
    if (next !== undefined) gathering.add(word < 0 || next < 0 ? UNKNOWN : pair(word, next), SAYS.pair);
  }
}

function addNear(words: readonly WordFeatures[], { gathering, pair }: Reading): void {
  for (let place = 0; place < words.length; place++) {
    const first = words[place]?.word ?? UNKNOWN;
    for (let other = place + 2; other <= place + NEAR && other < words.length; other++) {
      const second = words[other]?.word ?? UNKNOWN;
      gathering.add(first < 0 || second < 0 ? UNKNOWN : pair(first, near(second)), SAYS.near);
    }
  }
}

function addMeanings(words: readonly WordFeatures[], { gathering, meaning }: Reading): void {
  const spoken: string[] = [];
  const waysOf: (readonly Way[] | undefined)[] = [];
  for (const { spoken: gist, ways } of words) {
    if (gist === undefined) continue;
    spoken.push(gist);
    waysOf.push(ways);
  }
  for (const said of saidBy(spoken, waysOf)) gathering.add(meaning(said.meaning.id), SAYS.meaning);
}
