import { isStopWord } from '../../../../language/common-words';
import { plainText } from '../../../../language/plain-text';

/** Shorter ones stand inside half of all words, and are only looked for where a word begins. */
const LONG_ENOUGH = 4;
const LETTER = /[\p{L}\p{N}]/u;

interface Searched {
  readonly text: string;
  readonly detail?: string | undefined;
}

/**
 * What fits what was typed: all telling words stand in it. Words such as *de* and *een* are not looked for, but as the beginning of
 * the last word, which somebody may still be typing. First what says it where a word begins, and in its text.
 */
export function matching<Option extends Searched>(options: readonly Option[], query: string): readonly Option[] {
  const typed = plainText(query).split(/\s+/).filter(Boolean);
  const words = typed.filter((word, index) => index === typed.length - 1 || !isStopWord(word));
  if (words.length === 0) return options;
  // With telling words before it, a weak last one says nothing: "delen met".
  const wanted = words.length > 1 ? words.filter((word) => !isStopWord(word)) : words;
  return options
    .map((option) => ({ option, score: scoreOf(option, wanted) }))
    .filter(({ score }) => score > 0)
    .toSorted((a, b) => b.score - a.score)
    .map(({ option }) => option);
}

/** 0 when a word is not there. */
function scoreOf({ text, detail = '' }: Searched, words: readonly string[]): number {
  const [title, beneath] = [plainText(text), plainText(detail)];
  let score = 0;
  for (const word of words) {
    const found = Math.max(2 * fitOf(title, word), fitOf(beneath, word));
    if (found === 0) return 0;
    score += found;
  }
  return score;
}

/** 2: a word of the text begins with it; 1: it stands inside one; 0: neither. */
function fitOf(text: string, word: string): number {
  const isWeak = isStopWord(word);
  let isInside = false;
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const isStart = at === 0 || !LETTER.test(text[at - 1] ?? '');
    const goesOn = LETTER.test(text[at + word.length] ?? '');
    if (isStart && (!isWeak || goesOn)) return 2;
    isInside ||= !isWeak && word.length >= LONG_ENOUGH;
  }
  return isInside ? 1 : 0;
}
