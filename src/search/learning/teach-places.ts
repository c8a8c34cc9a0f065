import { Gathering, larger } from './gathering';
import type { Lesson, PlaceTable } from './place-table';

/** What the lessons of one place say together. */
interface Taught {
  readonly ids: Int32Array;
  readonly sums: Float32Array;
}

export interface Teaching {
  /** Per place how much more (or less) than 1 it is wanted when two fit alike; 0: left out. */
  readonly liking: readonly number[];
  /** Between 0 and 1: how much a feature counts again when it returns. */
  readonly repeated?: number;
}

/** A feature that returns in every way of asking says more than one that is there once, but not so many times as much. */
const REPEATED = 0.5;
/** Between 0 (places that are spoken of in many ways win) and 0.5 (all places count alike). */
const LENGTH_MATTERS = 0.42;
/** A feature keeps the places it speaks for most. Our content has fewer places; it bounds a search in very large content. */
const MOST_PLACES = 256;

/**
 * Learns places from their lessons: the mean direction of each place's lessons (Rocchio), weighed by how telling a feature
 * is. Beside it a trained softmax was within a point and nearest neighbours were far behind (tests/bench/README.md).
 */
export class PlaceTeacher {
  private readonly taught: Taught[] = [];
  private readonly pad = new Gathering();
  private met = new Int32Array(1 << 16);
  private lessons = 0;
  private size = 0;

  /** The next place, with everything that speaks of it. */
  add(lessons: Iterable<Lesson>): void {
    for (const { features, weight } of lessons) {
      this.lessons++;
      const { ids, says, from, to, length } = features;
      for (let at = from; at < to; at++) {
        const id = ids[at] ?? 0;
        this.pad.sum(id, ((says[at] ?? 0) / length) * weight);
        this.meet(id);
      }
    }
    const { ids, says } = this.pad.take();
    this.taught.push({ ids, sums: says });
  }

  private meet(id: number): void {
    if (id >= this.met.length) this.met = larger(this.met, Math.max(2 * this.met.length, id + 1));
    this.met[id] = (this.met[id] ?? 0) + 1;
    this.size = Math.max(this.size, id + 1);
  }

  table({ liking, repeated = REPEATED }: Teaching): PlaceTable {
    const telling = new Float32Array(this.size);
    for (let id = 0; id < this.size; id++) telling[id] = Math.log(1 + this.lessons / Math.max(1, this.met[id] ?? 0));
    const all = this.taught.map(({ ids, sums }, place) => {
      const wanted = liking[place] ?? 1;
      if (wanted === 0) return { ids: new Int32Array(0), weights: new Float32Array(0) };
      return { ids, weights: weighed({ ids, sums }, telling, repeated, wanted) };
    });
    return { places: this.taught.length, telling, ...byFeature(all, this.size) };
  }
}

/** One place's weights. Loops, because half a million calls for one number each took longer than the numbers. */
function weighed({ ids, sums }: Taught, telling: Float32Array, repeated: number, wanted: number): Float32Array {
  const weights = new Float32Array(sums.length);
  let squares = 0;
  for (let at = 0; at < sums.length; at++) {
    const sum = sums[at] ?? 0;
    const weight = (repeated === 0.5 ? Math.sqrt(sum) : sum ** repeated) * (telling[ids[at] ?? 0] ?? 0);
    weights[at] = weight;
    squares += weight * weight;
  }
  const scale = wanted / (squares ** LENGTH_MATTERS || 1);
  for (let at = 0; at < weights.length; at++) weights[at] = (weights[at] ?? 0) * scale;
  return weights;
}

type Weighed = readonly { readonly ids: Int32Array; readonly weights: Float32Array }[];

/** From places with their features to features with their places, each feature with no more than the heaviest. */
function byFeature(weighed: Weighed, size: number): Pick<PlaceTable, 'starts' | 'leadsTo' | 'weights'> {
  const ends = new Int32Array(size + 1);
  for (const { ids } of weighed) for (const id of ids) ends[id + 1] = (ends[id + 1] ?? 0) + 1;
  for (let id = 0; id < size; id++) ends[id + 1] = (ends[id + 1] ?? 0) + (ends[id] ?? 0);
  const leadsTo = new Int32Array(ends[size] ?? 0);
  const weights = new Float32Array(leadsTo.length);
  const next = ends.slice();
  weighed.forEach((place, number) => {
    for (let at = 0; at < place.ids.length; at++) {
      const id = place.ids[at] ?? 0;
      const to = next[id] ?? 0;
      next[id] = to + 1;
      leadsTo[to] = number;
      weights[to] = place.weights[at] ?? 0;
    }
  });
  return heaviest({ starts: ends, leadsTo, weights }, size);
}

function heaviest(all: Pick<PlaceTable, 'starts' | 'leadsTo' | 'weights'>, size: number): typeof all {
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
