import { AMOUNT_OF, amountIn, featureIn, levelIn } from './amounts';
import type { Features } from './gathering';
import { shuffled } from './shuffled';
import { exampleCount, type SideBySide } from './side-by-side';

/** A yes-or-no question about a text, answered by adding up weights: above 0 yes is likelier than no (log odds). */
export interface Recogniser {
  /** By number of the feature. */
  readonly weights: Float32Array;
  readonly start: number;
}

const ROUNDS = 6;
const RATE = 1;
/** Pulls a weight back to nothing each time it is changed, so that a feature that was met once does not decide alone. */
const FORGETTING = 0.006;
/** So much a feature counts as changed before it ever was; keeps its first step from being a leap. */
const CAUTION = 0.1;
const START_RATE = 0.05;
/** An example that is understood this well teaches nothing more, for so many rounds. */
const UNDERSTOOD = 0.04;
const RESTS = 2;
/**
 * Logistic regression by stochastic gradient with a rate of its own for every feature (AdaGrad): what is met often settles, what is
 * rare still learns. The same examples in the same order give the same weights, in whichever thread. An example that is understood
 * rests for some rounds: most are, and looking at all of them every time took three quarters of the time. `pad`: memory to learn in,
 * from an earlier time, because new memory takes long too.
 */
export function learnSideBySide(examples: SideBySide, size: number, rounds = ROUNDS, pad = padFor(size)): Recogniser {
  const learning = new Learning(examples, size, pad);
  const count = exampleCount(examples);
  const rests = new Uint8Array(count);
  const order = new Int32Array(count);
  for (let round = 0; round < rounds; round++) {
    for (const next of shuffled(count, round, order)) {
      const resting = rests[next] ?? 0;
      if (resting > 0) rests[next] = resting - 1;
      else if (learning.learn(next)) rests[next] = RESTS;
    }
  }
  return learning.learnt();
}

/** To learn in, with so many features. */
export const padFor = (size: number): Float32Array => new Float32Array(2 * size);

/** What is learnt so far. A feature's weight and how much it was changed (the sum of squares) stand side by side, because they are asked for together. */
class Learning {
  /** What a feature is changed by for the sake of the example at hand, by the level of what it says. */
  private readonly steps = new Float64Array(AMOUNT_OF.length);
  private start = 0;

  constructor(
    private readonly examples: SideBySide,
    private readonly size: number,
    private readonly both: Float32Array,
  ) {
    // Two at a time, as if they were one number: as good as no time, where a loop over them all took milliseconds.
    const unmet = new Float64Array(Float32Array.of(0, CAUTION).buffer);
    new Float64Array(both.buffer).fill(unmet[0] ?? 0);
  }

  /** Learns from an example; true when it was understood already. */
  learn(number: number): boolean {
    const { both, steps } = this;
    const { arrays, where, counts } = this.examples;
    const { said } = arrays[where[3 * number] ?? 0] as SideBySide['arrays'][number];
    const from = where[3 * number + 1] ?? 0;
    const to = where[3 * number + 2] ?? 0;
    const length = counts[2 * number] ?? 1;
    const weight = counts[2 * number + 1] ?? 0;
    let odds = 0;
    for (let at = from; at < to; at++) {
      const each = said[at] ?? 0;
      odds += (both[2 * featureIn(each)] ?? 0) * amountIn(each);
    }
    const wrong = (weight > 0 ? 1 : 0) - 1 / (1 + Math.exp(-(this.start + odds / length)));
    if (Math.abs(wrong) < UNDERSTOOD) return true;
    const amount = wrong * Math.abs(weight);
    const step = amount / length;
    for (let level = 0; level < steps.length; level++) steps[level] = step * (AMOUNT_OF[level] ?? 0);
    this.start += amount * START_RATE;
    for (let at = from; at < to; at++) {
      const each = said[at] ?? 0;
      const place = 2 * featureIn(each);
      const before = both[place] ?? 0;
      const change = (steps[levelIn(each)] ?? 0) - FORGETTING * before;
      const sum = (both[place + 1] ?? 0) + change * change;
      both[place + 1] = sum;
      both[place] = before + (RATE * change) / Math.sqrt(sum);
    }
    return false;
  }

  learnt(): Recogniser {
    const weights = new Float32Array(this.size);
    for (let id = 0; id < this.size; id++) weights[id] = this.both[2 * id] ?? 0;
    return { weights, start: this.start };
  }
}

/** Log odds that this is what the recogniser was taught. */
export function oddsOf({ weights, start }: Recogniser, { said, from, to, length }: Features): number {
  let odds = 0;
  for (let at = from; at < to; at++) {
    const each = said[at] ?? 0;
    odds += (weights[featureIn(each)] ?? 0) * amountIn(each);
  }
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
