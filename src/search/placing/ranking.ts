import type { Place } from '../places';

/** Where each tree's places begin, in the order of the places; and which trees danger leads to. Made once for an edition. */
export interface Ranking {
  /** Tree `tree` has the places from `starts[tree]` to `starts[tree + 1]`. */
  readonly starts: Int32Array;
  /** Numbers of the trees that danger leads to. */
  readonly safety: readonly number[];
}

/** One tree's best place. */
export interface Ranked {
  /** Of the place. */
  readonly number: number;
  readonly fit: number;
  /** Stays, however badly it fits. */
  readonly isKept?: boolean;
}

/** All places of a tree must stand beside one another. */
export function rankingOf(places: readonly Place[], safety: ReadonlySet<string>): Ranking {
  const firsts = [...places.keys()].filter((at) => at === 0 || places[at]?.tree !== places[at - 1]?.tree);
  return {
    starts: Int32Array.from([...firsts, places.length]),
    safety: [...firsts.keys()].filter((tree) => safety.has(places[firsts[tree] ?? 0]?.tree.id ?? '')),
  };
}

/** Multiplies the fit of each safety tree's places. */
export function likeSafety({ starts, safety }: Ranking, fit: Float64Array, liking: number): void {
  for (const tree of safety)
    for (let place = starts[tree] ?? 0; place < (starts[tree + 1] ?? 0); place++)
      fit[place] = (fit[place] ?? 0) * liking;
}

/**
 * The best place of each tree, best first; equal ones keep the order of the trees, so that it is repeatable. No more than `most`:
 * in very large content something speaks for thousands of trees, and putting all of them in order took longer than all the rest.
 */
export function rank({ starts }: Ranking, fit: Float64Array, most: number): readonly Ranked[] {
  const ranked: Ranked[] = [];
  let least = 0;
  for (let tree = 0; tree + 1 < starts.length; tree++) {
    const number = bestOf(fit, starts[tree] ?? 0, starts[tree + 1] ?? 0);
    const own = fit[number] ?? 0;
    if (own <= least) continue;
    ranked.splice(placeFor(ranked, own), 0, { number, fit: own });
    if (ranked.length <= most) continue;
    ranked.pop();
    least = ranked.at(-1)?.fit ?? 0;
  }
  return ranked;
}

/** Of the safety trees that fit at all the one that fits best as such; undefined when none does. */
export function safestOf({ starts, safety }: Ranking, fit: Float64Array, safetyFit: Float64Array): Ranked | undefined {
  let safest: Ranked | undefined;
  for (const tree of safety) {
    const number = bestOf(fit, starts[tree] ?? 0, starts[tree + 1] ?? 0);
    const own = fit[number] ?? 0;
    const isSafer =
      safest === undefined || ((safetyFit[number] ?? 0) - (safetyFit[safest.number] ?? 0) || own - safest.fit) > 0;
    if (own > 0 && isSafer) safest = { number, fit: own };
  }
  return safest;
}

/** The first of these places that none fits better. */
function bestOf(fit: Float64Array, from: number, to: number): number {
  let best = from;
  for (let place = from + 1; place < to; place++) if ((fit[place] ?? 0) > (fit[best] ?? 0)) best = place;
  return best;
}

/** Behind all that fit as well: they come earlier among the trees. */
function placeFor(ranked: readonly Ranked[], fit: number): number {
  let at = ranked.length;
  while (at > 0 && (ranked[at - 1]?.fit ?? 0) < fit) at--;
  return at;
}
