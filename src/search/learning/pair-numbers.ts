/** Numbers of pairs of words, as plain data: three places a slot (first, second, number + 1; 0 there: free; below 0: no longer in use). */
export interface PairNumbers {
  slots: Int32Array;
  /** One less than there are slots: a power of two. */
  mask: number;
  used: number;
}

const LEAST_SLOTS = 1 << 12;
const IN_SLOT = 3;
/** Fuller than this, looking for a pair takes long. */
const FULL = 0.7;

/** One table with open addressing, because a map for every first word is a hundred thousand maps to fill and to send. */
export function noPairs(expected = 0): PairNumbers {
  let count = LEAST_SLOTS;
  while (count * FULL < expected) count *= 2;
  return { slots: new Int32Array(count * IN_SLOT), mask: count - 1, used: 0 };
}

const UNUSED = -1;

/** Takes out the numbers that are not in use. Pairs keep their slots, because others were put behind them. */
export function takeUnused(pairs: PairNumbers, inUse: (number: number) => boolean): void {
  const { slots } = pairs;
  for (let at = 2; at < slots.length; at += IN_SLOT) {
    const kept = slots[at] ?? 0;
    if (kept <= 0 || inUse(kept - 1)) continue;
    slots[at] = UNUSED;
    pairs.used--;
  }
}

/** The number of this pair, or below 0. */
export function numberOfPair({ slots, mask }: PairNumbers, first: number, second: number): number {
  return (slots[slotOf(slots, mask, first, second) + 2] ?? 0) - 1;
}

/** The number of this pair; `next`, from now on, when it was not there yet. */
export function pairNumbered(pairs: PairNumbers, first: number, second: number, next: number): number {
  const at = slotOf(pairs.slots, pairs.mask, first, second);
  const kept = pairs.slots[at + 2] ?? 0;
  if (kept > 0) return kept - 1;
  put(pairs.slots, at, first, second, next + 1);
  if (++pairs.used > FULL * pairs.mask) grow(pairs);
  return next;
}

function put(slots: Int32Array, at: number, first: number, second: number, kept: number): void {
  slots[at] = first;
  slots[at + 1] = second;
  slots[at + 2] = kept;
}

/** Where this pair stands, or the free slot where it belongs. */
function slotOf(slots: Int32Array, mask: number, first: number, second: number): number {
  const mixed = Math.imul(Math.imul(first, 0x9e3779b1) ^ (second + 0x7f4a7c15), 0x85ebca6b);
  let slot = (mixed ^ (mixed >>> 15)) & mask;
  for (;;) {
    const at = slot * IN_SLOT;
    if (slots[at + 2] === 0 || (slots[at] === first && slots[at + 1] === second)) return at;
    slot = (slot + 1) & mask;
  }
}

function grow(pairs: PairNumbers): void {
  const { slots } = pairs;
  const larger = new Int32Array(slots.length * 2);
  const mask = 2 * pairs.mask + 1;
  for (let at = 0; at < slots.length; at += IN_SLOT) {
    const kept = slots[at + 2] ?? 0;
    const [first, second] = [slots[at] ?? 0, slots[at + 1] ?? 0];
    if (kept > 0) put(larger, slotOf(larger, mask, first, second), first, second, kept);
  }
  pairs.slots = larger;
  pairs.mask = mask;
}
