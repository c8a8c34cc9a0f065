import type { Meanings } from '../../language/meanings';
import { LONGEST_QUERY, ownWords, writtenOut } from '../../language/split-words';
import type { Shorthand } from '../../model/language-data';
import { type FeatureBook, gatherAll, gatherWords, MOST_WORDS, type Reading } from './features';
import { type Features, Gathering } from './gathering';
import { noPairs, type PairNumbers, pairNumbered } from './pair-numbers';
import { knownWords, readWord, type WordFeatures, type WordNumbering } from './word-features';

/** So many features of texts stand in one array. */
const ROOM = 1 << 20;
/** Words and letters return everywhere, most pairs of words once. In blocks of their own what returns stays near the processor. */
const BLOCK = 1 << 12;

/** Reads the content's own texts, and numbers whatever is new in them. */
export class LearningBook {
  private readonly gists = new Map<string, number>();
  private readonly letters = noPairs();
  private readonly pairs: PairNumbers;
  private readonly meant = new Map<string, number>();
  private readonly words = new Map<string, WordFeatures>();
  /** What stands in the content, as it is written: it is split, folded and read once. */
  private readonly written = new Map<string, readonly WordFeatures[]>();
  private readonly often = new Numberer(() => this.block());
  private readonly seldom = new Numberer(() => this.block());
  private blocks = 0;
  private readonly numbering: WordNumbering = {
    word: (gist) => this.often.named(this.gists, gist),
    letters: (first, second) => this.often.pair(this.letters, first, second),
  };
  private readonly reading: Reading;

  constructor(
    private readonly shorthand: Shorthand,
    private readonly meanings: Meanings,
    /** About as many words as all texts have together: a table that grows is filled anew each time. */
    expected = 0,
  ) {
    this.pairs = noPairs(expected);
    this.reading = {
      gathering: new Gathering(ROOM),
      pair: (first, second) => this.seldom.pair(this.pairs, first, second),
      meaning: (id) => this.often.named(this.meant, id),
    };
  }

  /** Every feature there is by now has a number below this. */
  get size(): number {
    return this.blocks * BLOCK;
  }

  /** The words of a text, as wordsOf has them. */
  split(text: string): readonly WordFeatures[] {
    const words: WordFeatures[] = [];
    for (const own of ownWords(text.length > LONGEST_QUERY ? text.slice(0, LONGEST_QUERY) : text))
      for (const word of this.entriesOf(own)) if (words.length < MOST_WORDS) words.push(word);
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

  /** All that was learnt by now, to read questions with. */
  finished(): Omit<FeatureBook, 'shorthand' | 'gathering'> {
    const { meanings, gists, letters, pairs, meant } = this;
    return { meanings, gists, letters, pairs, meant, words: knownWords(this.words) };
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

/** Gives numbers one after another, block after block. */
class Numberer {
  private next = 0;
  private end = 0;

  constructor(private readonly block: () => number) {}

  named(numbers: Map<string, number>, name: string): number {
    let number = numbers.get(name);
    if (number === undefined) {
      number = this.free();
      numbers.set(name, number);
      this.next++;
    }
    return number;
  }

  pair(numbers: PairNumbers, first: number, second: number): number {
    const free = this.free();
    const number = pairNumbered(numbers, first, second, free);
    if (number === free) this.next++;
    return number;
  }

  private free(): number {
    if (this.next === this.end) {
      this.next = this.block();
      this.end = this.next + BLOCK;
    }
    return this.next;
  }
}
