import type { Features } from './gathering';

/** A text that is (or is not) an example of what is to be recognised. */
export interface Example {
  readonly features: Features;
  readonly is: boolean;
  readonly weight: number;
}

/** Rare examples count more, but no more than this many times. */
const MOST_BALANCE = 4;

/** Examples as numbers: of each in which of `arrays` (used up to `to`) its features stand, where they begin and end, their length, and how much it counts (below 0: it is none). */
export interface SideBySide {
  readonly arrays: readonly Pick<Features, 'said' | 'to'>[];
  readonly each: Float64Array;
}

/** So many numbers an example has. */
export const FIELDS = 5;

/** Because going from object to object for each of them, in any order, took half of the time. */
export function sideBySide(examples: readonly Example[]): SideBySide {
  const yes = examples.filter(({ is }) => is).length;
  const balance = Math.min(MOST_BALANCE, (examples.length - yes) / Math.max(1, yes));
  const arrays: { said: Int32Array; to: number }[] = [];
  const each = new Float64Array(FIELDS * examples.length);
  let [array, field] = [-1, 0];
  for (const { features, is, weight } of examples) {
    if (arrays[array]?.said !== features.said) array = arrays.findIndex(({ said }) => said === features.said);
    if (array < 0) array = arrays.push({ said: features.said, to: features.to }) - 1;
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
