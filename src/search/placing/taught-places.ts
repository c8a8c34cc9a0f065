import { featureIn } from '../learning/amounts';
import { allAt, type ReadLines } from '../remembering/read-lines';
import type { Sums } from './adding';
import type { Lesson } from './place-table';

/**
 * What places were taught at an earlier time, as plain data. Place `place` was learnt from the lines from `lessons[place]` to
 * `lessons[place + 1]`, which are `rows` of what was read, with `weights`; they say together `ids` and `sums` from `starts[place]`
 * to `starts[place + 1]`.
 */
export interface TaughtPlaces {
  readonly lessons: Int32Array;
  readonly rows: Int32Array;
  readonly weights: Float64Array;
  readonly starts: Int32Array;
  readonly ids: Int32Array;
  readonly sums: Float32Array;
  /** In how many lessons each feature was met. */
  readonly met: Int32Array;
}

/** Every lesson must have its row. */
export function taughtPlaces(
  taught: readonly { readonly lessons: readonly Lesson[]; readonly sums: Sums }[],
  met: Int32Array,
): TaughtPlaces {
  const lessons = taught.flatMap((place) => place.lessons);
  const starts = startsOf(taught.map(({ sums }) => sums.ids.length));
  const end = starts[taught.length] ?? 0;
  const [ids, sums] = [new Int32Array(end), new Float32Array(end)];
  taught.forEach((place, number) => {
    ids.set(place.sums.ids, starts[number]);
    sums.set(place.sums.sums, starts[number]);
  });
  return {
    lessons: startsOf(taught.map((place) => place.lessons.length)),
    rows: Int32Array.from(lessons, ({ row }) => row ?? 0),
    weights: Float64Array.from(lessons, ({ weight }) => weight),
    starts,
    ids,
    sums,
    met,
  };
}

function startsOf(lengths: readonly number[]): Int32Array {
  const starts = new Int32Array(lengths.length + 1);
  for (const [at, length] of lengths.entries()) starts[at + 1] = (starts[at] ?? 0) + length;
  return starts;
}

/** Finds again what places that did not change were taught. */
export class TaughtBefore {
  private readonly byFirstRow = new Map<number, number>();
  private readonly found = new Set<number>();

  constructor(
    private readonly places: TaughtPlaces,
    private readonly lines: ReadLines,
  ) {
    const { lessons, rows } = places;
    for (let place = 0; place + 1 < lessons.length; place++)
      if (this.count(place) > 0) this.byFirstRow.set(rows[lessons[place] ?? 0] ?? 0, place);
  }

  /** What exactly these lessons taught, once; undefined when no place had them. */
  sumsOf(now: readonly Lesson[]): Sums | undefined {
    const place = this.byFirstRow.get(now[0]?.row ?? -1);
    if (place === undefined || this.found.has(place) || !this.isSame(place, now)) return undefined;
    this.found.add(place);
    const { starts, ids, sums } = this.places;
    const [from, to] = [starts[place], starts[place + 1]];
    return { ids: ids.subarray(from, to), sums: sums.subarray(from, to) };
  }

  /** In how many lessons of all places each feature was met. */
  get met(): Int32Array {
    return this.places.met;
  }

  /** Takes out of `met` what places had that were not found again. */
  takeOutLost(met: Int32Array): void {
    const { lessons, rows } = this.places;
    for (let place = 0; place + 1 < lessons.length; place++)
      if (!this.found.has(place))
        for (let at = lessons[place] ?? 0; at < (lessons[place + 1] ?? 0); at++) this.takeOut(met, rows[at] ?? 0);
  }

  private takeOut(met: Int32Array, row: number): void {
    const { said, from, to } = allAt(this.lines, row);
    for (let at = from; at < to; at++) {
      const id = featureIn(said[at] ?? 0);
      met[id] = (met[id] ?? 0) - 1;
    }
  }

  private isSame(place: number, now: readonly Lesson[]): boolean {
    const { lessons, rows, weights } = this.places;
    const from = lessons[place] ?? 0;
    if (this.count(place) !== now.length) return false;
    return now.every(({ row, weight }, at) => row === rows[from + at] && weight === weights[from + at]);
  }

  /** How many lessons it had. */
  private count(place: number): number {
    return (this.places.lessons[place + 1] ?? 0) - (this.places.lessons[place] ?? 0);
  }
}
