import { isStopWord } from '../language/common-words';
import type { Word } from '../language/split-words';
import type { Heard } from './danger';
import type { Features } from './learning/features';
import { oddsOf } from './learning/recogniser';
import type { SearchIndex } from './search-index';

/** Below this nothing fits at all. Content without examples of what is not ours has only this to go by. */
const LEAST_FIT = { taught: 0.035, untaught: 0.12 } as const;
/** From here a question is as good as one of the lines we learnt from: it is ours. */
const SURE_FIT = 0.25;
/**
 * What a question must come to: log odds that it is ours, how well its best place fits, and danger from far below what is heard
 * as possible. Danger alone keeps nothing: football is far away whoever sounds hurt. Set on strangers' lines, leaving sets out
 * (tests/bench/README.md): of 330 in danger none comes nearer than 0.4 to being refused.
 */
const LEAST = 1.3;
const FIT_COUNTS = 4;
const DANGER_COUNTS = 0.4;
const DANGER_FROM = -3;

/** Whether a question is one of ours, and not somebody else's: by its words, and by how well the best place fits. */
export function isOurs(
  { ours }: SearchIndex,
  { words, features, fit, heard }: { words: readonly Word[]; features: Features; fit: number; heard: Heard },
): boolean {
  // Danger that is certain is never refused.
  if (heard.danger === 'certain') return true;
  // "De", "wat nu": words that only hold others together ask nothing.
  if (words.every(({ folded }) => isStopWord(folded))) return false;
  if (ours === undefined) return fit >= LEAST_FIT.untaught;
  if (fit < LEAST_FIT.taught) return false;
  if (fit >= SURE_FIT) return true;
  const danger = Math.max(0, heard.odds - DANGER_FROM);
  return oddsOf(ours, features) + FIT_COUNTS * fit + DANGER_COUNTS * danger >= LEAST;
}
