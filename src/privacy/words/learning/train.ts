/** One word of a lesson: what is seen of it, and whether it is part of a name. `weight`: how often it counts. */
export interface Example {
  readonly features: readonly string[];
  readonly isName: boolean;
  readonly weight: number;
}

/** How the tagger learns. */
export interface Training {
  readonly rounds: number;
  readonly rate: number;
  /** Pulls every weight towards zero. */
  readonly decay: number;
  /** Features that are seen less often say nothing. */
  readonly seenAtLeast: number;
  /** Weights nearer to zero than this are left out. */
  readonly smallest: number;
}

export const TRAINING: Training = { rounds: 8, rate: 0.3, decay: 1e-5, seenAtLeast: 3, smallest: 0.12 };

const rateOfBias = 0.02;
const nothingToLearn = 1e-4;

/** Weights of a logistic regression by AdaGrad. The same examples in the same order always give the same weights. */
export function train(
  examples: readonly Example[],
  { rounds, rate, decay, seenAtLeast, smallest }: Training = TRAINING,
): { readonly bias: number; readonly of: ReadonlyMap<string, number> } {
  const names = frequent(examples, seenAtLeast);
  const numbers = new Map(names.map((name, number) => [name, number]));
  const seen = examples.map(({ features }) => Int32Array.from(features.flatMap((name) => numbers.get(name) ?? [])));
  const weights = new Float64Array(names.length);
  const squares = new Float64Array(names.length).fill(1);
  const order = examples.map((_, index) => index);
  const random = randomFrom(1);
  let bias = 0;
  for (let round = 0; round < rounds; round += 1) {
    shuffle(order, random);
    for (const index of order) {
      const [example, features] = [examples[index], seen[index]];
      if (example === undefined || features === undefined) continue;
      let sum = bias;
      for (const number of features) sum += weights[number] ?? 0;
      const slope = (1 / (1 + Math.exp(-sum)) - (example.isName ? 1 : 0)) * example.weight;
      if (Math.abs(slope) < nothingToLearn) continue;
      bias -= rateOfBias * slope;
      for (const number of features) {
        const step = slope + decay * (weights[number] ?? 0);
        squares[number] = (squares[number] ?? 0) + step * step;
        weights[number] = (weights[number] ?? 0) - (rate * step) / Math.sqrt(squares[number] ?? 1);
      }
    }
  }
  const kept = names
    .map((name, number): [string, number] => [name, weights[number] ?? 0])
    .filter(([, weight]) => Math.abs(weight) >= smallest);
  return { bias, of: new Map(kept) };
}

function frequent(examples: readonly Example[], seenAtLeast: number): readonly string[] {
  const counts = new Map<string, number>();
  for (const { features } of examples) for (const name of features) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].filter(([, count]) => count >= seenAtLeast).map(([name]) => name);
}

function shuffle(order: number[], random: () => number): void {
  for (let last = order.length - 1; last > 0; last -= 1) {
    const other = Math.floor(random() * (last + 1));
    [order[last], order[other]] = [order[other] ?? 0, order[last] ?? 0];
  }
}

/** Numbers from 0 to 1 that are the same every time (Lehmer, "minimal standard"). */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 16_807) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}
