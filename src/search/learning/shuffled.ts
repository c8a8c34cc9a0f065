/**
 * The numbers below `count` in another order; always the same one for a seed: an edition must find the same things on every machine.
 * Put in `order`, which must be as long.
 */
export function shuffled(count: number, seed: number, order = new Int32Array(count)): Int32Array {
  for (let number = 0; number < count; number++) order[number] = number;
  const random = seeded(seed + 3);
  for (let last = count - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1));
    const moved = order[last] ?? 0;
    order[last] = order[other] ?? 0;
    order[other] = moved;
  }
  return order;
}

/** Always the same numbers from 0 up to 1 (mulberry32, public domain). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
