import { MOST_WORDS } from './features';

/** Of a sentence longer than this, so many words are heard at a time; people in a hurry write without full stops. */
const WINDOW = 12;
const STEP = 4;
/** A sentence of so few words is heard as one. */
const SHORT = 8;
const SENTENCE_END = /[.!?;:…]+(?=\s|$)|\n+/u;

/**
 * A text as danger is looked for in it: all of it, then each sentence, or each few words of a long one. One sentence in
 * the middle of a long story must not be outvoted by the rest. `split` gives a sentence's words.
 */
export function stretchesOf<Each>(
  text: string,
  split: (sentence: string) => readonly Each[],
): readonly (readonly Each[])[] {
  const sentences = text.split(SENTENCE_END).map((sentence) => split(sentence));
  const [only = []] = sentences;
  const all = sentences.length === 1 ? only : sentences.flat();
  const whole = all.length > MOST_WORDS ? all.slice(0, MOST_WORDS) : all;
  const isOne = whole.length <= SHORT && sentences.filter((words) => words.length > 0).length < 2;
  const parts = isOne ? [] : sentences.flatMap((words) => windowsOf(words));
  return parts.length > 1 ? [whole, ...parts] : [whole];
}

function windowsOf<Each>(words: readonly Each[]): readonly (readonly Each[])[] {
  if (words.length === 0) return [];
  if (words.length <= WINDOW + STEP) return [words];
  const windows: (readonly Each[])[] = [];
  for (let start = 0; start === 0 || start + WINDOW - STEP < words.length; start += STEP)
    windows.push(words.slice(start, start + WINDOW));
  return windows;
}
