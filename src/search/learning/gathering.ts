/** What a text says: numbers of features, each once at its strongest, and how much (0–1) it says each. */
export interface Features {
  /** They stand at `from` up to `to`: texts that are learnt from share two long arrays. */
  readonly ids: Int32Array;
  readonly says: Float32Array;
  readonly from: number;
  readonly to: number;
  /** As a vector, with what nobody ever learnt counted in: strange words make a text less like anything. */
  readonly length: number;
}

/** The numbers of a text's features alone. */
export const idsOf = ({ ids, from, to }: Features): Int32Array => ids.subarray(from, to);

const FIRST_SIZE = 1 << 16;
const FIRST_COUNT = 1 << 10;

/**
 * Gathers the features of one text at a time. A scratch pad, because a map for each text took longer than all the rest. With
 * `room` for so many features it puts texts one after another in one array, because two arrays for each text took longer than
 * reading it; what is not kept there is written over by the next text.
 */
export class Gathering {
  private most = new Float32Array(FIRST_SIZE);
  private gathered = new Int32Array(FIRST_COUNT);
  private count = 0;
  private unknown = 0;
  private ids = new Int32Array(0);
  private says = new Float32Array(0);
  private kept = 0;

  constructor(private readonly room = 0) {}

  /** `id` below 0: a feature the content does not have. */
  add(id: number, says: number): void {
    if (id < 0) {
      this.unknown += says * says;
      return;
    }
    if (id >= this.most.length) this.grow(id);
    const before = this.most[id] ?? 0;
    if (before === 0) this.note(id);
    if (says > before) this.most[id] = says;
  }

  /** The same, but what returns adds up. */
  sum(id: number, says: number): void {
    if (id >= this.most.length) this.grow(id);
    const before = this.most[id] ?? 0;
    if (before === 0) this.note(id);
    this.most[id] = before + says;
  }

  /** How many features were gathered so far, and their length: the beginning of what is taken later. */
  soFar(): { readonly count: number; readonly length: number } {
    let squares = this.unknown;
    for (let at = 0; at < this.count; at++) {
      const amount = this.most[this.gathered[at] ?? 0] ?? 0;
      squares += amount * amount;
    }
    return { count: this.count, length: Math.sqrt(squares) || 1 };
  }

  /** What was gathered, and an empty pad. */
  take(): Features {
    const { count, most, gathered } = this;
    if (this.kept + count > this.ids.length || this.room === 0) this.open(count);
    const { ids, says, kept: from } = this;
    let squares = this.unknown;
    for (let at = 0; at < count; at++) {
      const id = gathered[at] ?? 0;
      const amount = most[id] ?? 0;
      ids[from + at] = id;
      says[from + at] = amount;
      squares += amount * amount;
      most[id] = 0;
    }
    this.count = 0;
    this.unknown = 0;
    return { ids, says, from, to: from + count, length: Math.sqrt(squares) || 1 };
  }

  /** The text that was taken last stays. */
  keep({ ids, to }: Features): void {
    if (ids === this.ids) this.kept = Math.max(this.kept, to);
  }

  private open(count: number): void {
    const size = Math.max(this.room, count);
    this.ids = new Int32Array(size);
    this.says = new Float32Array(size);
    this.kept = 0;
  }

  private note(id: number): void {
    if (this.count === this.gathered.length) this.gathered = larger(this.gathered, 2 * this.count);
    this.gathered[this.count++] = id;
  }

  private grow(id: number): void {
    this.most = larger(this.most, Math.max(2 * this.most.length, id + 1));
  }
}

/** The same numbers, with room for more. */
export function larger<Numbers extends Int32Array | Float32Array | Float64Array>(
  numbers: Numbers,
  size: number,
): Numbers {
  const grown = new (numbers.constructor as new (size: number) => Numbers)(size);
  grown.set(numbers);
  return grown;
}
