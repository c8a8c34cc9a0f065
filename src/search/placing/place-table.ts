import { amountIn, featureIn } from '../learning/amounts';
import type { Features } from '../learning/gathering';

/** One text from which a place is learnt: a way of asking (1), its title, a question in it. */
export interface Lesson {
  readonly features: Features;
  readonly weight: number;
  /** Of its text among the lines that are remembered; undefined when it was read anew. */
  readonly row?: number | undefined;
}

/**
 * For every feature how much it speaks for which places: one weight each, so that a result is explained by adding up. What
 * belongs to feature `id` stands in `leadsTo` and `weights` from `starts[id]` to `starts[id + 1]`.
 */
export interface PlaceTable {
  readonly places: number;
  readonly starts: Int32Array;
  readonly leadsTo: Int32Array;
  readonly weights: Float32Array;
  /** How telling each feature is: high when few lessons have it. */
  readonly telling: Float32Array;
}

/** How well each place fits; comparable between questions, because a question counts as if it had length 1. */
export function fitOf(
  { places, starts, leadsTo, weights, telling }: PlaceTable,
  { said, from, to }: Features,
): Float64Array {
  const fit = new Float64Array(places);
  let squares = 0;
  for (let feature = from; feature < to; feature++) {
    const id = featureIn(said[feature] ?? 0);
    const amount = amountIn(said[feature] ?? 0) * (telling[id] ?? 0);
    const end = starts[id + 1] ?? 0;
    if (end > (starts[id] ?? 0)) squares += amount * amount;
    for (let at = starts[id] ?? 0; at < end; at++) {
      const place = leadsTo[at] ?? 0;
      fit[place] = (fit[place] ?? 0) + amount * (weights[at] ?? 0);
    }
  }
  const length = Math.sqrt(squares) || 1;
  for (let place = 0; place < places; place++) fit[place] = (fit[place] ?? 0) / length;
  return fit;
}

/** What each feature adds to one place's fit, before the division by the question's length: only their sizes beside one another count. */
export function sharesOf(table: PlaceTable, { said, from, to }: Features, place: number): ReadonlyMap<number, number> {
  const shares = new Map<number, number>();
  for (let feature = from; feature < to; feature++) {
    const id = featureIn(said[feature] ?? 0);
    const at = table.leadsTo.subarray(table.starts[id], table.starts[id + 1]).indexOf(place);
    if (at < 0) continue;
    const weight = table.weights[(table.starts[id] ?? 0) + at] ?? 0;
    shares.set(id, amountIn(said[feature] ?? 0) * (table.telling[id] ?? 0) * weight);
  }
  return shares;
}
