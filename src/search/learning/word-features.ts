import { isEverydayWord, isStopWord } from '../../language/common-words';
import { isArticle, type Meanings, sayingGist, type Way } from '../../language/meanings';
import { gistOf } from '../../language/stem';
import { levelOf } from './amounts';
import { larger } from './gathering';

/** What one word says by itself. A number below 0 is a feature the content does not have. */
export interface WordFeatures {
  readonly word: number;
  /** A level, see amounts.ts. */
  readonly says: number;
  readonly letters: ArrayLike<number>;
  /** As sayings have it; absent for articles, which no saying counts. */
  readonly spoken: string | undefined;
  /** The ways of saying something that hang on this word. */
  readonly ways: readonly Way[] | undefined;
}

/** Gives a word, by its gist, and four letters in a row, as two numbers, the number of their feature; below 0 when there is none. */
export interface WordNumbering {
  readonly word: (gist: string) => number;
  readonly letters: (first: number, second: number) => number;
}

const UNKNOWN = -1;
/** How much a word says beside a telling one (1). Set on strangers' lines, see tests/bench/README.md. */
const SAYS = { stop: levelOf(0.6), everyday: levelOf(0.7), telling: levelOf(1) };
/** So many letters in a row: enough for a part of a compound and for a misspelt word to be recognised. */
const LETTERS = 4;

export function readWord(folded: string, { word, letters }: WordNumbering, meanings: Meanings): WordFeatures {
  const gist = gistOf(folded);
  const isStop = isStopWord(folded);
  const inRow: number[] = [];
  if (!isStop && folded.length >= LETTERS) {
    // The marks stand at the ends of a word, so that how it begins and ends counts for itself.
    const marked = `^${folded}$`;
    for (let at = 0; at + LETTERS <= marked.length; at++) inRow.push(letters(two(marked, at), two(marked, at + 2)));
  }
  const spoken = isArticle(folded) ? undefined : sayingGist(folded, gist);
  return {
    letters: inRow,
    // A stop word only stands for itself, so that *met* is no form of *meten*.
    word: word(isStop ? `.${gist}` : gist),
    says: isStop ? SAYS.stop : isEverydayWord(folded) ? SAYS.everyday : SAYS.telling,
    spoken,
    ways: spoken === undefined ? undefined : meanings.get(spoken),
  };
}

/** Two letters as one number, because a text for each four letters took longer than the rest of reading a word. */
const two = (text: string, at: number): number => (text.charCodeAt(at) << 16) | text.charCodeAt(at + 1);

/** Every word of the content with what it says, as plain data: the letters of row `row` stand from `starts[row]` to `starts[row + 1]`. */
export interface KnownWords {
  readonly rows: ReadonlyMap<string, number>;
  readonly words: Int32Array;
  readonly says: Int32Array;
  readonly starts: Int32Array;
  readonly letters: Int32Array;
  readonly spoken: readonly (string | undefined)[];
}

export const NO_WORDS: KnownWords = {
  rows: new Map(),
  words: new Int32Array(0),
  says: new Int32Array(0),
  starts: new Int32Array(1),
  letters: new Int32Array(0),
  spoken: [],
};

/** The words that were known before and those that were read since; what is not in use has no number any more. */
export function knownWords(
  before: KnownWords,
  read: ReadonlyMap<string, WordFeatures>,
  inUse?: (number: number) => boolean,
): KnownWords {
  if (read.size === 0 && inUse === undefined) return before;
  const old = before.words.length;
  const since = [...read.values()];
  const starts = larger(before.starts, old + since.length + 1);
  since.forEach(({ letters }, at) => {
    starts[old + at + 1] = (starts[old + at] ?? 0) + letters.length;
  });
  const rows = new Map(before.rows);
  const words = larger(before.words, old + since.length);
  const says = larger(before.says, old + since.length);
  const letters = larger(before.letters, starts[old + since.length] ?? 0);
  for (const folded of read.keys()) rows.set(folded, rows.size);
  since.forEach((each, at) => {
    words[old + at] = each.word;
    says[old + at] = each.says;
    letters.set(each.letters, starts[old + at]);
  });
  if (inUse !== undefined) for (const numbers of [words, letters]) forgetUnused(numbers, inUse);
  return {
    rows,
    words,
    says,
    starts,
    letters,
    spoken: [...before.spoken, ...since.map(({ spoken }) => spoken)],
  };
}

function forgetUnused(numbers: Int32Array, inUse: (number: number) => boolean): void {
  for (let at = 0; at < numbers.length; at++) if (!inUse(numbers[at] ?? 0)) numbers[at] = UNKNOWN;
}

/** What a word of the content says; undefined when it is none. */
export function knownWord(known: KnownWords, folded: string, meanings: Meanings): WordFeatures | undefined {
  const row = known.rows.get(folded);
  if (row === undefined) return undefined;
  const spoken = known.spoken[row];
  return {
    letters: known.letters.subarray(known.starts[row], known.starts[row + 1]),
    word: known.words[row] ?? 0,
    says: known.says[row] ?? 0,
    spoken,
    ways: spoken === undefined ? undefined : meanings.get(spoken),
  };
}
