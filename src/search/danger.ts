import { LONGEST_QUERY } from '../language/split-words';
import { type FeatureBook, wordFeaturesOf, wordsOf } from './learning/features';
import { highestOdds, type Recogniser } from './learning/recogniser';
import { stretchesOf } from './learning/stretches';

/** `certain`: safety comes first; `possible`: safety is among what is shown, and the question is never refused lightly. */
export type Danger = 'certain' | 'possible' | 'none';

/** Log odds from which it is so. Set on strangers' lines (tests/bench/README.md): rather ten boxes too many than one too few. */
export const DANGER_FROM = { certain: 0.3, possible: -2.3 } as const;
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
