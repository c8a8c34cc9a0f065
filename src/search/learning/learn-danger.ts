import type { Features } from './gathering';
import { highestOdds, learnToRecognise, type Recogniser } from './recogniser';
import type { Example } from './side-by-side';

/** A line as its stretches, the whole first. */
export interface Told {
  readonly stretches: readonly [whole: Features, ...parts: Features[]];
  readonly isDanger: boolean;
  readonly weight: number;
}

/** Enough to point with; more rounds, and the stretches of harmless lines, pointed no better on strangers' lines. */
const FIRST_ROUNDS = 2;

/**
 * Learns to hear danger in a stretch of words. Of a long story without danger every stretch is harmless; of one with danger
 * we know only that some stretch is not. So what is learnt from whole lines first points out the stretch in the long ones,
 * and all is learnt again with those (multiple-instance learning).
 */
export function learnDanger(told: readonly Told[], size: number): Recogniser | undefined {
  if (!told.some(({ isDanger }) => isDanger) || told.every(({ isDanger }) => isDanger)) return undefined;
  const harmless = told.flatMap(({ stretches, isDanger, weight }) =>
    isDanger ? [] : stretches.map((features): Example => ({ features, is: false, weight })),
  );
  const first = learnToRecognise(
    told.map(({ stretches: [whole], isDanger, weight }): Example => ({ features: whole, is: isDanger, weight })),
    size,
    FIRST_ROUNDS,
  );
  const pointed = told.flatMap(({ stretches, isDanger, weight }): readonly Example[] => {
    if (!isDanger) return [];
    const { features } = highestOdds(first, stretches.length > 1 ? stretches.slice(1) : stretches);
    return features === undefined ? [] : [{ features, is: true, weight }];
  });
  return learnToRecognise([...harmless, ...pointed], size);
}
