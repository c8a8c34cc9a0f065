import type { Features } from './features';

/** One text from which a place is learnt: a way of asking (1), its title, a question in it. */
export interface Lesson {
  readonly features: Features;
  readonly weight: number;
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

/** `liking`: per place how much more (or less) than 1 it is wanted when two fit alike. `size`: how many features there are. */
export interface Teaching {
  readonly liking: readonly number[];
  readonly size: number;
  /** Between 0 and 1: how much a feature counts again when it returns. */
  readonly repeated?: number;
}

/** A feature that returns in every way of asking says more than one that is there once, but not so many times as much. */
const REPEATED = 0.35;
/** Between 0 (places that are spoken of in many ways win) and 0.5 (all places count alike). */
const LENGTH_MATTERS = 0.45;
/** A feature keeps the places it speaks for most. Our content has fewer places; it bounds a search in very large content. */
const MOST_PLACES = 256;

/**
 * Learns places from their lessons: the mean direction of each place's lessons (Rocchio), weighed by how telling a feature
 * is. Beside it a trained softmax was within a point and nearest neighbours were far behind (tests/bench/README.md).
 */
export function teach(
  places: readonly (readonly Lesson[])[],
  { liking, size, repeated = REPEATED }: Teaching,
): PlaceTable {
  const telling = tellingOf(places, size);
  const rows = Array.from({ length: size }, (): Row => ({ places: [], weights: [] }));
  const sum = new Float64Array(size);
  places.forEach((lessons, place) => {
    const touched = addUp(lessons, sum);
    let squares = 0;
    for (const id of touched) {
      const weight = (sum[id] ?? 0) ** repeated * (telling[id] ?? 0);
      sum[id] = weight;
      squares += weight * weight;
    }
    const scale = (liking[place] ?? 1) / (squares ** LENGTH_MATTERS || 1);
    for (const id of touched) {
      const row = rows[id];
      row?.places.push(place);
      row?.weights.push((sum[id] ?? 0) * scale);
      if (row !== undefined && row.places.length > 2 * MOST_PLACES) keepHeaviest(row);
      sum[id] = 0;
    }
  });
  return { places: places.length, telling, ...packed(rows) };
}

interface Row {
  places: number[];
  weights: number[];
}

function tellingOf(places: readonly (readonly Lesson[])[], size: number): Float32Array {
  const met = new Float32Array(size);
  let count = 0;
  for (const lessons of places)
    for (const { features } of lessons) {
      count++;
      for (const id of features.ids) met[id] = (met[id] ?? 0) + 1;
    }
  return met.map((times) => Math.log(1 + count / Math.max(1, times)));
}

/** Adds the lessons into `sum` and gives the features that were touched. */
function addUp(lessons: readonly Lesson[], sum: Float64Array): readonly number[] {
  const touched: number[] = [];
  for (const { features, weight } of lessons) {
    const { ids, says, length } = features;
    for (let at = 0; at < ids.length; at++) {
      const id = ids[at] ?? 0;
      const before = sum[id] ?? 0;
      if (before === 0) touched.push(id);
      sum[id] = before + ((says[at] ?? 0) / length) * weight;
    }
  }
  return touched;
}

function keepHeaviest(row: Row): void {
  const order = row.weights.map((_, at) => at).sort((a, b) => (row.weights[b] ?? 0) - (row.weights[a] ?? 0) || a - b);
  order.length = Math.min(order.length, MOST_PLACES);
  row.places = order.map((at) => row.places[at] ?? 0);
  row.weights = order.map((at) => row.weights[at] ?? 0);
}

function packed(rows: readonly Row[]): Pick<PlaceTable, 'starts' | 'leadsTo' | 'weights'> {
  const starts = new Int32Array(rows.length + 1);
  rows.forEach((row, id) => {
    if (row.places.length > MOST_PLACES) keepHeaviest(row);
    starts[id + 1] = (starts[id] ?? 0) + row.places.length;
  });
  const leadsTo = new Int32Array(starts[rows.length] ?? 0);
  const weights = new Float32Array(leadsTo.length);
  rows.forEach((row, id) => {
    leadsTo.set(row.places, starts[id] ?? 0);
    weights.set(row.weights, starts[id] ?? 0);
  });
  return { starts, leadsTo, weights };
}

/** How well each place fits; comparable between questions, because a question counts as if it had length 1. */
export function fitOf(
  { places, starts, leadsTo, weights, telling }: PlaceTable,
  { ids, says }: Features,
): Float64Array {
  const fit = new Float64Array(places);
  let squares = 0;
  for (let feature = 0; feature < ids.length; feature++) {
    const id = ids[feature] ?? 0;
    const amount = (says[feature] ?? 0) * (telling[id] ?? 0);
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
export function sharesOf(table: PlaceTable, { ids, says }: Features, place: number): ReadonlyMap<number, number> {
  const shares = new Map<number, number>();
  ids.forEach((id, feature) => {
    const at = table.leadsTo.subarray(table.starts[id], table.starts[id + 1]).indexOf(place);
    if (at < 0) return;
    const weight = table.weights[(table.starts[id] ?? 0) + at] ?? 0;
    shares.set(id, (says[feature] ?? 0) * (table.telling[id] ?? 0) * weight);
  });
  return shares;
}
