import type { Meanings } from '../../language/meanings';
import { LONGEST_QUERY, ownWords, writtenOut } from '../../language/split-words';
import type { Shorthand } from '../../model/language-data';
import { type FeatureBook, gatherAll, gatherWords, MOST_WORDS, type Reading } from './features';
import { type Features, Gathering } from './gathering';
import { noPairs, type PairNumbers, pairNumbered } from './pair-numbers';
import { knownWords, readWord, type WordFeatures } from './word-features';

/** So many features of texts stand in one array. */
const ROOM = 1 << 20;

/** Reads the content's own texts, and numbers whatever is new in them. */
export class LearningBook {
  private readonly gists = new Map<string, number>();
  private readonly letters = noPairs();
  private readonly pairs = noPairs();
  private readonly meant = new Map<string, number>();
  private readonly words = new Map<string, WordFeatures>();
  /** What stands in the content, as it is written: it is split, folded and read once. */
  private readonly written = new Map<string, readonly WordFeatures[]>();
  private next = 0;
  private readonly reading: Reading;

  constructor(
    private readonly shorthand: Shorthand,
    private readonly meanings: Meanings,
  ) {
    this.reading = {
      gathering: new Gathering(ROOM),
      meanings,
      pair: (first, second) => this.inPairs(this.pairs, first, second),
      meaning: (id) => this.named(this.meant, id),
    };
  }

  /** How many features there are by now. */
  get size(): number {
    return this.next;
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
  finished(): FeatureBook {
    const { shorthand, meanings, gists, letters, pairs, meant } = this;
    return {
      shorthand,
      meanings,
      gists,
      letters,
      pairs,
      meant,
      words: knownWords(this.words),
      gathering: new Gathering(),
    };
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
      entry = readWord(folded, {
        word: (gist) => this.named(this.gists, gist),
        letters: (first, second) => this.inPairs(this.letters, first, second),
      });
      this.words.set(folded, entry);
    }
    return entry;
  }

  private named(numbers: Map<string, number>, name: string): number {
    const known = numbers.get(name);
    if (known !== undefined) return known;
    numbers.set(name, this.next);
    return this.next++;
  }

  private inPairs(numbers: PairNumbers, first: number, second: number): number {
    const number = pairNumbered(numbers, first, second, this.next);
    if (number === this.next) this.next++;
    return number;
  }
}
