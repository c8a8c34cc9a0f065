import { type Features, larger } from './gathering';
import type { Texts } from './texts';

/** Rare examples count more, but no more than this many times. */
const MOST_BALANCE = 4;
/** More than our content has: memory that is not used yet costs nothing, and filling it anew each time it grows did. */
const FIRST_COUNT = 1 << 16;

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

/**
 * Gathers texts that are (or are not) examples of what is to be recognised. As numbers from the beginning: an object for each,
 * and going from object to object in any order, took half of the time.
 */
export class ExampleTable {
  private readonly arrays: { said: Int32Array; to: number }[] = [];
  private where = new Int32Array(3 * FIRST_COUNT);
  private counts = new Float64Array(2 * FIRST_COUNT);
  private count = 0;
  private yes = 0;
  private array = -1;

  add({ said, from, to, length }: Features, is: boolean, weight: number): void {
    this.put(said, from, to);
    this.sayHowMuch(length, is, weight);
  }

  /** The text at a place in a table, without an object for it. */
  addFrom({ said, from, to, lengths }: Texts, at: number, is: boolean, weight: number): void {
    this.put(said, from[at] ?? 0, to[at] ?? 0);
    this.sayHowMuch(lengths[at] ?? 1, is, weight);
  }

  get someAre(): boolean {
    return this.yes > 0;
  }

  get someAreNot(): boolean {
    return this.yes < this.count;
  }

  /** Those that were added by now; more may be added. */
  sideBySide(): SideBySide {
    const { arrays, count, yes } = this;
    const balance = Math.min(MOST_BALANCE, (count - yes) / Math.max(1, yes));
    const counts = this.counts.slice(0, 2 * count);
    for (let at = 1; at < counts.length; at += 2) {
      const weight = counts[at] ?? 0;
      if (weight > 0) counts[at] = weight * balance;
    }
    return { arrays: arrays.map((each) => ({ ...each })), where: this.where.subarray(0, 3 * count), counts };
  }

  private put(said: Int32Array, from: number, to: number): void {
    if (3 * this.count === this.where.length) this.grow();
    if (this.arrays[this.array]?.said !== said) this.array = this.numberOf(said);
    const used = this.arrays[this.array];
    if (used !== undefined && used.to < to) used.to = to;
    const at = 3 * this.count;
    this.where[at] = this.array;
    this.where[at + 1] = from;
    this.where[at + 2] = to;
  }

  private sayHowMuch(length: number, is: boolean, weight: number): void {
    const at = 2 * this.count++;
    this.counts[at] = length;
    this.counts[at + 1] = is ? weight : -weight;
    if (is) this.yes++;
  }

  private numberOf(said: Int32Array): number {
    const known = this.arrays.findIndex((each) => each.said === said);
    return known >= 0 ? known : this.arrays.push({ said, to: 0 }) - 1;
  }

  private grow(): void {
    this.where = larger(this.where, 2 * this.where.length);
    this.counts = larger(this.counts, 2 * this.counts.length);
  }
}
