/** Numbers of pairs of words, as plain data: three places a slot (first, second, number + 1; 0 there: free). */
export interface PairNumbers {
  slots: Int32Array;
  used: number;
}

const FIRST_SLOTS = 1 << 12;
const IN_SLOT = 3;

/** One table with open addressing, because a map for every first word is a hundred thousand maps to fill and to send. */
export const noPairs = (): PairNumbers => ({ slots: new Int32Array(FIRST_SLOTS * IN_SLOT), used: 0 });

/** The number of this pair, or below 0. */
export function numberOfPair({ slots }: PairNumbers, first: number, second: number): number {
  return (slots[slotOf(slots, first, second) + 2] ?? 0) - 1;
}

/** Numbers a pair that is not there yet. */
export function addPair(pairs: PairNumbers, first: number, second: number, number: number): void {
  if (2 * (pairs.used + 1) * IN_SLOT > pairs.slots.length) grow(pairs);
  put(pairs.slots, first, second, number + 1);
  pairs.used++;
}

function put(slots: Int32Array, first: number, second: number, kept: number): void {
  const at = slotOf(slots, first, second);
  slots[at] = first;
  slots[at + 1] = second;
  slots[at + 2] = kept;
}

/** Where this pair stands, or the free slot where it belongs. */
function slotOf(slots: Int32Array, first: number, second: number): number {
  const mask = slots.length / IN_SLOT - 1;
  const mixed = Math.imul(Math.imul(first, 0x9e3779b1) ^ (second + 0x7f4a7c15), 0x85ebca6b);
  let slot = (mixed ^ (mixed >>> 15)) & mask;
  for (;;) {
    const at = slot * IN_SLOT;
    if (slots[at + 2] === 0 || (slots[at] === first && slots[at + 1] === second)) return at;
    slot = (slot + 1) & mask;
  }
}

function grow(pairs: PairNumbers): void {
  const larger = new Int32Array(pairs.slots.length * 2);
  for (let at = 0; at < pairs.slots.length; at += IN_SLOT) {
    const kept = pairs.slots[at + 2] ?? 0;
    if (kept > 0) put(larger, pairs.slots[at] ?? 0, pairs.slots[at + 1] ?? 0, kept);
  }
  pairs.slots = larger;
}
