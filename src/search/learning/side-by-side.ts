import type { Features } from './gathering';

/** A text that is (or is not) an example of what is to be recognised. */
export interface Example {
  readonly features: Features;
  readonly is: boolean;
  readonly weight: number;
}

/** Rare examples count more, but no more than this many times. */
const MOST_BALANCE = 4;

/**
 * Examples as numbers. `where`, three for each: in which of `arrays` (used up to `to`) its features stand, where they begin and
 * end; whole numbers apart, because counting on from one that might not be whole made learning a third longer. `counts`, two for
 * each: its length, and how much it counts (below 0: it is none).
 */
export interface SideBySide {
  readonly arrays: readonly Pick<Features, 'said' | 'to'>[];
  readonly where: Int32Array;
  readonly counts: Float64Array;
}

export const exampleCount = ({ counts }: SideBySide): number => counts.length / 2;

/** Because going from object to object for each of them, in any order, took half of the time. */
export function sideBySide(examples: readonly Example[]): SideBySide {
  const yes = examples.filter(({ is }) => is).length;
  const balance = Math.min(MOST_BALANCE, (examples.length - yes) / Math.max(1, yes));
  const arrays: { said: Int32Array; to: number }[] = [];
  const [where, counts] = [new Int32Array(3 * examples.length), new Float64Array(2 * examples.length)];
  let [array, at, count] = [-1, 0, 0];
  for (const { features, is, weight } of examples) {
    const { said, from, to, length } = features;
    if (arrays[array]?.said !== said) array = arrays.findIndex((each) => each.said === said);
    if (array < 0) array = arrays.push({ said, to }) - 1;
    const used = arrays[array];
    if (used !== undefined) used.to = Math.max(used.to, to);
    where[at++] = array;
    where[at++] = from;
    where[at++] = to;
    counts[count++] = length;
    counts[count++] = is ? weight * balance : -weight;
  }
  return { arrays, where, counts };
}
