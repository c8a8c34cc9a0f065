import type { Meanings } from '../../language/meanings';
import { LONGEST_QUERY, ownWords, writtenOut } from '../../language/split-words';
import type { Shorthand } from '../../model/language-data';
import { type FeatureBook, gatherAll, gatherWords, MOST_WORDS, type Reading } from './features';
import { type Features, Gathering } from './gathering';
import { BLOCK, type Free, Numberer } from './numberer';
import { noPairs, type PairNumbers, takeUnused } from './pair-numbers';
import { readWord, type WordFeatures } from './word-features';

/** So many features of texts stand in one array. */
const ROOM = 1 << 20;

/** Every number that was given by now, as plain data: a book that goes on from here gives each feature the number it had. */
export interface Numbered {
  readonly gists: Map<string, number>;
  readonly letters: PairNumbers;
  readonly pairs: PairNumbers;
  readonly meant: Map<string, number>;
  readonly often: Free;
  readonly seldom: Free;
  readonly blocks: number;
}

/** `expected`: about as many words as all texts have together, because a table that grows is filled anew each time. */
export const nothingNumbered = (expected = 0): Numbered => ({
  gists: new Map(),
  letters: noPairs(),
  pairs: noPairs(expected),
  meant: new Map(),
  often: { next: 0, end: 0 },
  seldom: { next: 0, end: 0 },
  blocks: 0,
});

/** Reads the content's own texts, and numbers whatever is new in them. */
export class LearningBook {
  private readonly words = new Map<string, WordFeatures>();
  /** What stands in the content, as it is written: it is split, folded and read once. */
  private readonly written = new Map<string, readonly WordFeatures[]>();
  private readonly often: Numberer;
  private readonly seldom: Numberer;
  private blocks: number;
  private readonly numbering;
  private readonly reading: Reading;

  /** `start` is counted on in. */
  constructor(
    private readonly shorthand: Shorthand,
    private readonly meanings: Meanings,
    private readonly start: Numbered = nothingNumbered(),
  ) {
    const { gists, letters, pairs, meant } = start;
    this.blocks = start.blocks;
    this.often = new Numberer(() => this.block(), start.often);
    this.seldom = new Numberer(() => this.block(), start.seldom);
    this.numbering = {
      word: (gist: string) => this.often.named(gists, gist),
      letters: (first: number, second: number) => this.often.pair(letters, first, second),
    };
    this.reading = {
      gathering: new Gathering(ROOM),
      pair: (first, second) => this.seldom.pair(pairs, first, second),
      meaning: (id) => this.often.named(meant, id),
    };
  }

  /** Every feature there is by now has a number below this. */
  get size(): number {
    return this.blocks * BLOCK;
  }

  /** The words of a text, as wordsOf has them. */
  split(text: string): readonly WordFeatures[] {
    const words: WordFeatures[] = [];
    for (const own of ownWords(text.length > LONGEST_QUERY ? text.slice(0, LONGEST_QUERY) : text)) {
      if (words.length >= MOST_WORDS) break;
      for (const word of this.entriesOf(own)) if (words.length < MOST_WORDS) words.push(word);
    }
    return words;
  }

  /** Both are written over by the next text, unless the first is kept. */
  read(words: readonly WordFeatures[]): ReturnType<typeof gatherAll> {
    return gatherAll(words, this.reading);
  }

  readWords(words: readonly WordFeatures[]): Features {
    return gatherWords(words, this.reading);
  }

  /** The text that was read last stays. */
  keep(features: Features): void {
    this.reading.gathering.keep(features);
  }

  /** All numbers that were given by now; what is learnt later may change them. */
  numbered(): Numbered {
    const { start, often, seldom, blocks } = this;
    return { ...start, often: often.left, seldom: seldom.left, blocks };
  }

  /** All that was learnt by now, to read questions with: only what is in use (absent: all), whatever was numbered before. Nothing can be read with this book any more. */
  finished(inUse?: (number: number) => boolean): Omit<FeatureBook, 'shorthand' | 'gathering' | 'read'> {
    const { meanings } = this;
    const { gists, letters, pairs, meant } = this.start;
    if (inUse !== undefined) {
      for (const named of [gists, meant]) for (const [name, number] of named) if (!inUse(number)) named.delete(name);
      for (const paired of [letters, pairs]) takeUnused(paired, inUse);
    }
    return { meanings, gists, letters, pairs, meant };
  }

  private entriesOf(own: string): readonly WordFeatures[] {
    let entries = this.written.get(own);
    if (entries === undefined) {
      entries = writtenOut(own, this.shorthand).map((folded) => this.entryOf(folded));
      this.written.set(own, entries);
    }
    return entries;
  }

  private entryOf(folded: string): WordFeatures {
    let entry = this.words.get(folded);
    if (entry === undefined) {
      entry = readWord(folded, this.numbering, this.meanings);
      this.words.set(folded, entry);
    }
    return entry;
  }

  private block(): number {
    return BLOCK * this.blocks++;
  }
}
