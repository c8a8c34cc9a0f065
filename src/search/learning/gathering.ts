import { amountIn, featureIn, saidBy, squareAt } from './amounts';

/** What a text says: features, each once at its strongest, with how much it says (see amounts.ts). */
export interface Features {
  /** They stand at `from` up to `to`: texts that are learnt from share a long array. */
  readonly said: Int32Array;
  readonly from: number;
  readonly to: number;
  /** As a vector, with what nobody ever learnt counted in: strange words make a text less like anything. */
  readonly length: number;
}

/** The numbers of a text's features alone. */
export const idsOf = ({ said, from, to }: Features): Int32Array => said.slice(from, to).map(featureIn);

const FIRST_SIZE = 1 << 16;
const FIRST_COUNT = 1 << 10;

/**
 * Gathers the features of one text at a time. A scratch pad, because a map for each text took longer than all the rest. With
 * `room` for so many features it puts texts one after another in one array, because an array for each text took longer than
 * reading it; what is not kept there is written over by the next text.
 */
export class Gathering {
  /** The highest level so far of each feature. */
  private most = new Uint8Array(FIRST_SIZE);
  private gathered = new Int32Array(FIRST_COUNT);
  private count = 0;
  private unknown = 0;
  private said = new Int32Array(0);
  private kept = 0;

  constructor(private readonly room = 0) {}

  /** `id` below 0: a feature the content does not have. */
  add(id: number, level: number): void {
    if (id < 0) {
      this.unknown += squareAt(level);
      return;
    }
    if (id >= this.most.length) this.grow(id);
    const before = this.most[id] ?? 0;
    if (before === 0) this.note(id);
    if (level > before) this.most[id] = level;
  }

  /** How many features were gathered so far, and their length: the beginning of what is taken later. */
  soFar(): { readonly count: number; readonly length: number } {
    let squares = this.unknown;
    for (let at = 0; at < this.count; at++) {
      const amount = amountIn(this.most[this.gathered[at] ?? 0] ?? 0);
      squares += amount * amount;
    }
    return { count: this.count, length: Math.sqrt(squares) || 1 };
  }

  /** What was gathered, and an empty pad. */
  take(): Features {
    const { count, most, gathered } = this;
    if (this.kept + count > this.said.length || this.room === 0) this.open(count);
    const { said, kept: from } = this;
    let squares = this.unknown;
    for (let at = 0; at < count; at++) {
      const id = gathered[at] ?? 0;
      const level = most[id] ?? 0;
      const amount = amountIn(level);
      said[from + at] = saidBy(id, level);
      squares += amount * amount;
      most[id] = 0;
    }
    this.count = 0;
    this.unknown = 0;
    return { said, from, to: from + count, length: Math.sqrt(squares) || 1 };
  }

  /** The text that was taken last stays. */
  keep({ said, to }: Features): void {
    if (said === this.said) this.kept = Math.max(this.kept, to);
  }

  private open(count: number): void {
    this.said = new Int32Array(Math.max(this.room, count));
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
export function larger<Numbers extends Uint8Array | Int32Array | Float32Array | Float64Array>(
  numbers: Numbers,
  size: number,
): Numbers {
  const grown = new (numbers.constructor as new (size: number) => Numbers)(size);
  grown.set(numbers);
  return grown;
}
