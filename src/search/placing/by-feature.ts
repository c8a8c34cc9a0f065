import type { PlaceTable } from './place-table';

/** A feature keeps the places it speaks for most. Our content has fewer places; it bounds a search in very large content. */
const MOST_PLACES = 256;

type ByFeature = Pick<PlaceTable, 'starts' | 'leadsTo' | 'weights'>;
/** The features of each place, and how much each weighs there. */
export type Weighed = readonly { readonly ids: Int32Array; readonly weights: Float32Array }[];

/** From places with their features to features with their places, each feature with no more than the heaviest. */
export function byFeature(weighed: Weighed, size: number): ByFeature {
  // What belongs to a feature is first counted one place further on, and put from there: the place before it then begins where it should.
  const starts = new Int32Array(size + 2);
  for (const { ids } of weighed) countIn(starts, ids);
  for (let id = 0; id <= size; id++) starts[id + 1] = (starts[id + 1] ?? 0) + (starts[id] ?? 0);
  const leadsTo = new Int32Array(starts[size + 1] ?? 0);
  const weights = new Float32Array(leadsTo.length);
  for (const [number, place] of weighed.entries()) putIn({ starts, leadsTo, weights }, place, number);
  return heaviest({ starts: starts.subarray(0, size + 1), leadsTo, weights }, size);
}

function countIn(starts: Int32Array, ids: Int32Array): void {
  for (let at = 0; at < ids.length; at++) {
    const counted = (ids[at] ?? 0) + 2;
    starts[counted] = (starts[counted] ?? 0) + 1;
  }
}

function putIn({ starts, leadsTo, weights }: ByFeature, place: Weighed[number], number: number): void {
  const { ids, weights: own } = place;
  for (let at = 0; at < ids.length; at++) {
    const next = (ids[at] ?? 0) + 1;
    const to = starts[next] ?? 0;
    starts[next] = to + 1;
    leadsTo[to] = number;
    weights[to] = own[at] ?? 0;
  }
}

function heaviest(all: ByFeature, size: number): ByFeature {
  let most = 0;
  for (let id = 0; id < size; id++) most = Math.max(most, (all.starts[id + 1] ?? 0) - (all.starts[id] ?? 0));
  if (most <= MOST_PLACES) return all;
  const starts = new Int32Array(size + 1);
  let end = 0;
  for (let id = 0; id < size; id++) {
    const [from, to] = [all.starts[id] ?? 0, all.starts[id + 1] ?? 0];
    if (to - from <= MOST_PLACES) {
      all.leadsTo.copyWithin(end, from, to);
      all.weights.copyWithin(end, from, to);
      end += to - from;
    } else {
      const row = Array.from({ length: to - from }, (_, at) => ({
        place: all.leadsTo[from + at] ?? 0,
        weight: all.weights[from + at] ?? 0,
      }));
      row.sort((a, b) => b.weight - a.weight || a.place - b.place);
      for (const { place, weight } of row.slice(0, MOST_PLACES)) {
        all.leadsTo[end] = place;
        all.weights[end++] = weight;
      }
    }
    starts[id + 1] = end;
  }
  return { starts, leadsTo: all.leadsTo.slice(0, end), weights: all.weights.slice(0, end) };
}
