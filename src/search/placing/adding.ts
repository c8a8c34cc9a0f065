import { larger } from '../learning/gathering';

/** Features, each once, and what they say together. */
export interface Sums {
  readonly ids: Int32Array;
  readonly sums: Float32Array;
}

const FIRST_SIZE = 1 << 16;
const FIRST_COUNT = 1 << 10;

/** Adds up what many texts say, feature by feature: a scratch pad, as Gathering is for one text. */
export class Adding {
  private sums = new Float32Array(FIRST_SIZE);
  private met = new Int32Array(FIRST_COUNT);
  private count = 0;

  add(id: number, says: number): void {
    if (id >= this.sums.length) this.sums = larger(this.sums, Math.max(2 * this.sums.length, id + 1));
    const before = this.sums[id] ?? 0;
    if (before === 0) this.note(id);
    this.sums[id] = before + says;
  }

  /** What was added up, and an empty pad. */
  take(): Sums {
    const { count, sums } = this;
    const ids = this.met.slice(0, count);
    const taken = new Float32Array(count);
    for (let at = 0; at < count; at++) {
      const id = ids[at] ?? 0;
      taken[at] = sums[id] ?? 0;
      sums[id] = 0;
    }
    this.count = 0;
    return { ids, sums: taken };
  }

  private note(id: number): void {
    if (this.count === this.met.length) this.met = larger(this.met, 2 * this.count);
    this.met[this.count++] = id;
  }
}
