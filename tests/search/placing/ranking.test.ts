import { seeded } from '../../../src/search/learning/shuffled';
import type { Place } from '../../../src/search/places';
import { rank, rankingOf, safestOf } from '../../../src/search/placing/ranking';

const TREES = 60;

/** Trees with one to four places, whose fits are so few that many are equal, and some 0. */
function anyPlaces(seed: number) {
  const random = seeded(seed);
  const places = Array.from({ length: TREES }, (_, tree) =>
    Array.from({ length: 1 + Math.floor(random() * 4) }, () => ({ tree: { id: `boom-${tree}` } }) as Place),
  ).flat();
  const someFit = () => Float64Array.from(places, () => Math.floor(random() * 6) / 5);
  const safety = new Set(places.filter(() => random() < 0.05).map(({ tree }) => tree.id));
  // One object for a tree, as an edition has.
  const trees = new Map(places.map(({ tree }) => [tree.id, tree]));
  const shared = places.map(({ tree }) => ({ tree: trees.get(tree.id) }) as Place);
  return { places: shared, fit: someFit(), safetyFit: someFit(), safety };
}

/** By putting everything in order. */
function allRanked({ places, fit }: ReturnType<typeof anyPlaces>) {
  const best = new Map<string, { readonly number: number; readonly fit: number; readonly tree: string }>();
  places.forEach(({ tree }, number) => {
    const own = fit[number] ?? 0;
    if (own > (best.get(tree.id)?.fit ?? 0)) best.set(tree.id, { number, fit: own, tree: tree.id });
  });
  return [...best.values()].sort((a, b) => b.fit - a.fit || a.number - b.number);
}

describe.each([1, 2, 3, 4, 5])('ranking places (%i)', (seed) => {
  const any = anyPlaces(seed);
  const ranking = rankingOf(any.places, any.safety);
  const all = allRanked(any);

  it.each([1, 3, 5, TREES])('gives the first %i as they come when everything is put in order', (most) => {
    expect(all.length).toBeGreaterThan(most - TREES / 2);
    expect(rank(ranking, any.fit, most)).toEqual(all.slice(0, most).map(({ number, fit }) => ({ number, fit })));
  });

  it('finds the safety tree that is safest, and of those the one that fits best', () => {
    const [safest] = all
      .filter(({ tree }) => any.safety.has(tree))
      .sort((a, b) => (any.safetyFit[b.number] ?? 0) - (any.safetyFit[a.number] ?? 0));
    expect(safest).toBeDefined();
    expect(safestOf(ranking, any.fit, any.safetyFit)).toEqual({ number: safest?.number, fit: safest?.fit });
  });

  it('finds none when no safety tree fits', () => {
    expect(safestOf(ranking, new Float64Array(any.places.length), any.safetyFit)).toBeUndefined();
  });
});
