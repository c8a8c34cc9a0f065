import { isStopWord } from '../language/common-words';
import type { Word } from '../language/split-words';
import type { Danger, Heard } from './danger';
import type { Features } from './learning/features';
import { oddsOf } from './learning/recogniser';
import type { SearchIndex } from './search-index';

/** Below this nothing fits at all. Content without examples of what is not ours has only this to go by. */
const LEAST_FIT = { taught: 0.035, untaught: 0.12 } as const;
/** From here a question is as good as one of the lines we learnt from: it is ours. */
const SURE_FIT = 0.25;
/** What a question must come to (log odds that it is ours, and how well its best place fits). Set on strangers' lines. */
const LEAST: Readonly<Record<Exclude<Danger, 'certain'>, number>> = { none: 1.7, possible: 0.7 };
const FIT_COUNTS = 9;
/** From these log odds of danger on, nothing is refused, however strange its words. */
const NEVER_REFUSED = -1;

/** Whether a question is one of ours, and not somebody else's: by its words, and by how well the best place fits. */
export function isOurs(
  { ours }: SearchIndex,
  { words, features, fit, heard }: { words: readonly Word[]; features: Features; fit: number; heard: Heard },
): boolean {
  // Danger is never refused.
  if (heard.danger === 'certain') return true;
  // "De", "wat nu": words that only hold others together ask nothing.
  if (words.every(({ folded }) => isStopWord(folded))) return false;
  if (heard.odds >= NEVER_REFUSED) return true;
  if (ours === undefined) return fit >= LEAST_FIT.untaught;
  if (fit < LEAST_FIT.taught) return false;
  return fit >= SURE_FIT || oddsOf(ours, features) + FIT_COUNTS * fit >= LEAST[heard.danger];
}
