import type { Features } from './gathering';
import { type Example, highestOdds, learnToRecognise, type Recogniser } from './recogniser';

/** A line as its stretches, the whole first. */
export interface Told {
  readonly stretches: readonly Features[];
  readonly isDanger: boolean;
  readonly weight: number;
}

/** Enough to point with. */
const FIRST_ROUNDS = 3;

/**
 * Learns to hear danger in a stretch of words. Of a long story without danger every stretch is harmless; of one with danger
 * we know only that some stretch is not. So what is learnt from short lines first points out the stretch in the long ones,
 * and all is learnt again with those (multiple-instance learning).
 */
export function learnDanger(told: readonly Told[], size: number): Recogniser | undefined {
  if (!told.some(({ isDanger }) => isDanger) || told.every(({ isDanger }) => isDanger)) return undefined;
  const harmless = told.flatMap(({ stretches, isDanger, weight }) =>
    isDanger ? [] : stretches.map((features): Example => ({ features, is: false, weight })),
  );
  const first = learnToRecognise([...harmless, ...told.flatMap((each) => wholeOf(each))], size, FIRST_ROUNDS);
  const pointed = told.flatMap(({ stretches, isDanger, weight }): readonly Example[] => {
    if (!isDanger) return [];
    const { features } = highestOdds(first, stretches.length > 1 ? stretches.slice(1) : stretches);
    return features === undefined ? [] : [{ features, is: true, weight }];
  });
  return learnToRecognise([...harmless, ...pointed], size);
}

const wholeOf = ({ stretches: [whole], isDanger, weight }: Told): readonly Example[] =>
  isDanger && whole !== undefined ? [{ features: whole, is: true, weight }] : [];
