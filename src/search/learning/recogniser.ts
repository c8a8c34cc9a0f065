import type { Features } from './features';
import { shuffled } from './shuffled';

/** A text that is (or is not) an example of what is to be recognised. */
export interface Example {
  readonly features: Features;
  readonly is: boolean;
  readonly weight: number;
}

/** A yes-or-no question about a text, answered by adding up weights: above 0 yes is likelier than no (log odds). */
export interface Recogniser {
  /** By number of the feature. */
  readonly weights: Float32Array;
  readonly start: number;
}

const ROUNDS = 6;
const FIRST_RATE = 1.5;
const SLOWING = 0.7;
/** Keeps a feature that was met once from deciding alone. */
const FORGETTING = 1e-4;
/** An example that is understood this well teaches nothing more, for so many rounds. */
const UNDERSTOOD = 0.04;
const RESTS = 2;
/** Rare examples count more, but no more than this many times. */
const MOST_BALANCE = 4;

/**
 * Logistic regression by stochastic gradient; the same examples in the same order give the same weights. An example that is
 * understood rests for some rounds: most are, and looking at all of them every time took three quarters of the time.
 */
export function learnToRecognise(examples: readonly Example[], size: number, rounds = ROUNDS): Recogniser {
  const yes = examples.filter(({ is }) => is).length;
  const balance = Math.min(MOST_BALANCE, (examples.length - yes) / Math.max(1, yes));
  const learnt = { weights: new Float32Array(size), start: 0 };
  const order = examples.map((example) => ({ example, rests: 0 }));
  let rate = FIRST_RATE;
  for (let round = 0; round < rounds; round++, rate *= SLOWING) {
    for (const each of shuffled(order, round)) {
      if (each.rests-- > 0) continue;
      const { features, is, weight } = each.example;
      const wrong = (is ? 1 : 0) - 1 / (1 + Math.exp(-oddsOf(learnt, features)));
      if (Math.abs(wrong) < UNDERSTOOD) each.rests = RESTS;
      else push(learnt, features, { amount: wrong * rate * weight * (is ? balance : 1), keeps: 1 - FORGETTING * rate });
    }
  }
  return learnt;
}

function push(
  learnt: { readonly weights: Float32Array; start: number },
  { ids, says, length }: Features,
  { amount, keeps }: { readonly amount: number; readonly keeps: number },
): void {
  const { weights } = learnt;
  learnt.start += amount * 0.1;
  for (let at = 0; at < ids.length; at++) {
    const id = ids[at] ?? 0;
    weights[id] = (weights[id] ?? 0) * keeps + (amount * (says[at] ?? 0)) / length;
  }
}

/** Log odds that this is what the recogniser was taught. */
export function oddsOf({ weights, start }: Recogniser, { ids, says, length }: Features): number {
  let odds = 0;
  for (let at = 0; at < ids.length; at++) odds += (weights[ids[at] ?? 0] ?? 0) * (says[at] ?? 0);
  return start + odds / length;
}

/** The one of these that is most surely what the recogniser was taught. */
export function highestOdds(
  recogniser: Recogniser,
  texts: readonly Features[],
): { readonly odds: number; readonly features: Features | undefined } {
  let highest: { odds: number; features: Features | undefined } = {
    odds: Number.NEGATIVE_INFINITY,
    features: undefined,
  };
  for (const features of texts) {
    const odds = oddsOf(recogniser, features);
    if (odds > highest.odds) highest = { odds, features };
  }
  return highest;
}
