import { amountIn, featureIn } from '../learning/amounts';
import { larger } from '../learning/gathering';
import { Adding, type Sums } from './adding';
import { byFeature } from './by-feature';
import type { Lesson, PlaceTable } from './place-table';
import { type TaughtBefore, type TaughtPlaces, taughtPlaces } from './taught-places';

export interface Teaching {
  /** Per place how much more (or less) than 1 it is wanted when two fit alike; 0: left out. */
  readonly liking: readonly number[];
  /** Between 0 and 1: how much a feature counts again when it returns. */
  readonly repeated?: number;
}

/** A feature that returns in every way of asking says more than one that is there once, but not so many times as much. */
const REPEATED = 0.5;
/** For so many features more than were met before. */
const FIRST_ROOM = 1 << 16;
/** Between 0 (places that are spoken of in many ways win) and 0.5 (all places count alike). */
const LENGTH_MATTERS = 0.42;

/**
 * Learns places from their lessons: the mean direction of each place's lessons (Rocchio), weighed by how telling a feature
 * is. Beside it a trained softmax was within a point and nearest neighbours were far behind (tests/bench/README.md).
 */
export class PlaceTeacher {
  private readonly taught: { readonly lessons: readonly Lesson[]; readonly sums: Sums }[] = [];
  private readonly pad = new Adding();
  /** In how many lessons each feature was met, with what was taught before in places that may yet be lost. */
  private met: Int32Array;
  private lessons = 0;
  private telling: Float32Array | undefined;

  /** `before`: places that did not change are not taught anew. */
  constructor(private readonly before?: TaughtBefore) {
    const met = before?.met ?? new Int32Array(0);
    this.met = larger(met, met.length + FIRST_ROOM);
  }

  /** The next place, with everything that speaks of it. */
  add(lessons: readonly Lesson[]): void {
    this.telling = undefined;
    this.lessons += lessons.length;
    this.taught.push({ lessons, sums: this.before?.sumsOf(lessons) ?? this.teach(lessons) });
  }

  private teach(lessons: readonly Lesson[]): Sums {
    for (const { features, weight } of lessons) {
      const { said, from, to, length } = features;
      for (let at = from; at < to; at++) {
        const each = said[at] ?? 0;
        const id = featureIn(each);
        this.pad.add(id, (amountIn(each) / length) * weight);
        this.meet(id);
      }
    }
    return this.pad.take();
  }

  private meet(id: number): void {
    if (id >= this.met.length) this.met = larger(this.met, Math.max(2 * this.met.length, id + 1));
    this.met[id] = (this.met[id] ?? 0) + 1;
  }

  /** All that was taught, to find it again. Every lesson must have its row. */
  remembered(): TaughtPlaces {
    return taughtPlaces(this.taught, this.metInAll());
  }

  /** In how many lessons each feature was met. */
  private metInAll(): Int32Array {
    const { before, met } = this;
    const least = before?.met.length ?? 0;
    let end = met.length;
    while (end > least && met[end - 1] === 0) end--;
    const all = met.slice(0, end);
    before?.takeOutLost(all);
    return all;
  }

  /** Tables of one teacher share what is telling: it does not depend on what is wanted. */
  table({ liking, repeated = REPEATED }: Teaching): PlaceTable {
    this.telling ??= tellingOf(this.metInAll(), this.lessons);
    const { taught, telling } = this;
    const all = taught.map(({ sums }, place) => {
      const wanted = liking[place] ?? 1;
      if (wanted === 0) return NOTHING;
      return { ids: sums.ids, weights: weighed(sums, telling, repeated, wanted) };
    });
    return { places: taught.length, telling, ...byFeature(all, telling.length) };
  }
}

const NOTHING = { ids: new Int32Array(0), weights: new Float32Array(0) };

/** Most features were met a few times: one logarithm for each number of times. */
function tellingOf(met: Int32Array, lessons: number): Float32Array {
  const telling = new Float32Array(met.length);
  const byTimes = new Float64Array(lessons + 2);
  for (let id = 0; id < met.length; id++) {
    const times = Math.max(1, met[id] ?? 0);
    if (byTimes[times] === 0) byTimes[times] = Math.log(1 + lessons / times);
    telling[id] = byTimes[times] ?? 0;
  }
  return telling;
}

/** One place's weights. Loops, because half a million calls for one number each took longer than the numbers. */
function weighed({ ids, sums }: Sums, telling: Float32Array, repeated: number, wanted: number): Float32Array {
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
