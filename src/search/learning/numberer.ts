import { type PairNumbers, pairNumbered } from './pair-numbers';

/** Words and letters return everywhere, most pairs of words once. In blocks of their own what returns stays near the processor. */
export const BLOCK = 1 << 12;

/** Numbers that nobody has yet: `next` up to `end`. */
export interface Free {
  next: number;
  end: number;
}

/** Gives numbers one after another, block after block. */
export class Numberer {
  /** `block` gives the first number of a block that is nobody's yet. `left` is counted on in. */
  constructor(
    private readonly block: () => number,
    readonly left: Free = { next: 0, end: 0 },
  ) {}

  named(numbers: Map<string, number>, name: string): number {
    let number = numbers.get(name);
    if (number === undefined) {
      number = this.free();
      numbers.set(name, number);
      this.left.next++;
    }
    return number;
  }

  pair(numbers: PairNumbers, first: number, second: number): number {
    const free = this.free();
    const number = pairNumbered(numbers, first, second, free);
    if (number === free) this.left.next++;
    return number;
  }

  private free(): number {
    const { left } = this;
    if (left.next === left.end) {
      left.next = this.block();
      left.end = left.next + BLOCK;
    }
    return left.next;
  }
}
