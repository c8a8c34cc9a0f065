import { LONGEST_QUERY } from '../language/split-words';
import { type FeatureBook, MOST_WORDS, wordFeaturesOf, wordsOf } from './learning/features';
import { highestOdds, type Recogniser } from './learning/recogniser';

/** `certain`: safety comes first; `possible`: safety is among what is shown, and the question is never refused lightly. */
export type Danger = 'certain' | 'possible' | 'none';

/** Log odds from which it is so. Set on strangers' lines (tests/bench/README.md): rather ten boxes too many than one too few. */
export const DANGER_FROM = { certain: 0.3, possible: -2.3 } as const;
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

/** What was heard in a text: `odds` are log odds of its most dangerous stretch. */
export interface Heard {
  readonly danger: Danger;
  readonly odds: number;
}

/** Between these a safety tree's fit is multiplied, from no danger to danger. On strangers' lines 1.5 points (first). */
const SAFETY_FITS = { calm: 0.85, danger: 1.1 } as const;
const HALFWAY = -1;
const STEEPNESS = 1.5;

/** How much a safety tree is wanted, beside another that fits alike, by what was heard: people who tell a long story with no danger in it do not ask for one. */
export function likingOfSafety({ odds }: Heard): number {
  if (odds === Number.NEGATIVE_INFINITY) return 1;
  const share = 1 / (1 + Math.exp((HALFWAY - odds) * STEEPNESS));
  return SAFETY_FITS.calm + (SAFETY_FITS.danger - SAFETY_FITS.calm) * share;
}

/** Whether somebody may be in danger according to this text, however long the story around it is. */
export function hearDanger(recogniser: Recogniser | undefined, book: FeatureBook, text: string): Heard {
  if (recogniser === undefined) return { danger: 'none', odds: Number.NEGATIVE_INFINITY };
  const split = (sentence: string) => wordsOf(book.shorthand, sentence);
  const stretches = stretchesOf(text.slice(0, LONGEST_QUERY), split).map((words) => wordFeaturesOf(book, words));
  const { odds } = highestOdds(recogniser, stretches);
  const danger = odds >= DANGER_FROM.certain ? 'certain' : odds >= DANGER_FROM.possible ? 'possible' : 'none';
  return { danger, odds };
}
