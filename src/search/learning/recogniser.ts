import type { Features } from './gathering';
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
const RATE = 1;
/** Pulls a weight back to nothing each time it is changed, so that a feature that was met once does not decide alone. */
const FORGETTING = 0.006;
/** So much a feature counts as changed before it ever was; keeps its first step from being a leap. */
const CAUTION = 0.1;
const START_RATE = 0.05;
/** An example that is understood this well teaches nothing more, for so many rounds. */
const UNDERSTOOD = 0.04;
const RESTS = 2;
/** Rare examples count more, but no more than this many times. */
const MOST_BALANCE = 4;

/**
 * Logistic regression by stochastic gradient with a rate of its own for every feature (AdaGrad): what is met often settles, what is
 * rare still learns. The same examples in the same order give the same weights. An example that is understood rests for some
 * rounds: most are, and looking at all of them every time took three quarters of the time.
 */
export const learnToRecognise = (examples: readonly Example[], size: number, rounds = ROUNDS): Recogniser =>
  learnSideBySide(sideBySide(examples), size, rounds);

/** The same, of examples that may come from another thread. */
export function learnSideBySide(examples: SideBySide, size: number, rounds = ROUNDS): Recogniser {
  const learning = new Learning(examples, size);
  const count = examples.each.length / FIELDS;
  const rests = new Uint8Array(count);
  for (let round = 0; round < rounds; round++) {
    for (const next of shuffled(count, round)) {
      const resting = rests[next] ?? 0;
      if (resting > 0) rests[next] = resting - 1;
      else if (learning.learn(next)) rests[next] = RESTS;
    }
  }
  return learning.learnt();
}

/** Examples as numbers: of each in which of `arrays` (used up to `to`) its features stand, where they begin and end, their length, and how much it counts (below 0: it is none). */
export interface SideBySide {
  readonly arrays: readonly Pick<Features, 'ids' | 'says' | 'to'>[];
  readonly each: Float64Array;
}

const FIELDS = 5;

/** Because going from object to object for each of them, in any order, took half of the time. */
export function sideBySide(examples: readonly Example[]): SideBySide {
  const yes = examples.filter(({ is }) => is).length;
  const balance = Math.min(MOST_BALANCE, (examples.length - yes) / Math.max(1, yes));
  const arrays: { ids: Int32Array; says: Float32Array; to: number }[] = [];
  const each = new Float64Array(FIELDS * examples.length);
  let [array, field] = [-1, 0];
  for (const { features, is, weight } of examples) {
    if (arrays[array]?.ids !== features.ids) array = arrays.findIndex(({ ids }) => ids === features.ids);
    if (array < 0) array = arrays.push({ ...features }) - 1;
    const used = arrays[array];
    if (used !== undefined) used.to = Math.max(used.to, features.to);
    each[field++] = array;
    each[field++] = features.from;
    each[field++] = features.to;
    each[field++] = features.length;
    each[field++] = is ? weight * balance : -weight;
  }
  return { arrays, each };
}

/** What is learnt so far. A feature's weight and how much it was changed (the sum of squares) stand side by side, because they are asked for together. */
class Learning {
  private readonly both: Float32Array;
  private start = 0;

  constructor(
    private readonly examples: SideBySide,
    private readonly size: number,
  ) {
    this.both = new Float32Array(2 * size);
    for (let id = 0; id < size; id++) this.both[2 * id + 1] = CAUTION;
  }

  /** Learns from an example; true when it was understood already. */
  learn(number: number): boolean {
    const { both } = this;
    const { arrays, each } = this.examples;
    const first = FIELDS * number;
    const { ids, says } = arrays[each[first] ?? 0] as SideBySide['arrays'][number];
    const [from, to] = [each[first + 1] ?? 0, each[first + 2] ?? 0];
    const [length, counts] = [each[first + 3] ?? 1, each[first + 4] ?? 0];
    let odds = 0;
    for (let at = from; at < to; at++) odds += (both[2 * (ids[at] ?? 0)] ?? 0) * (says[at] ?? 0);
    const wrong = (counts > 0 ? 1 : 0) - 1 / (1 + Math.exp(-(this.start + odds / length)));
    if (Math.abs(wrong) < UNDERSTOOD) return true;
    const amount = wrong * Math.abs(counts);
    const step = amount / length;
    this.start += amount * START_RATE;
    for (let at = from; at < to; at++) {
      const place = 2 * (ids[at] ?? 0);
      const before = both[place] ?? 0;
      const change = step * (says[at] ?? 0) - FORGETTING * before;
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
export function oddsOf({ weights, start }: Recogniser, { ids, says, from, to, length }: Features): number {
  let odds = 0;
  for (let at = from; at < to; at++) odds += (weights[ids[at] ?? 0] ?? 0) * (says[at] ?? 0);
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
