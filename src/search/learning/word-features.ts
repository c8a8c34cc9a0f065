import { isEverydayWord, isStopWord } from '../../language/common-words';
import { isArticle, type Meanings, sayingGist, type Way } from '../../language/meanings';
import { gistOf } from '../../language/stem';
import { levelOf } from './amounts';

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
