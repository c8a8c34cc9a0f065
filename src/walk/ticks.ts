import type { Answer } from '../model/answer';
import type { Checklist } from '../model/node';

/** Answers to a node that lead to the same future, with one of them to walk and the number it stands for. */
export interface Choice {
  readonly answer: Answer;
  readonly stands: number;
}

/**
 * Ticking several things has 2^n answers; those that meet the same case and look the same to later conditions (`watched`)
 * are one choice. Sets of ticks are bits here: 4,096 sets of twelve items against hundreds of cases are then only numbers.
 */
export function ticks(node: Checklist, watched: ReadonlySet<string>): readonly Choice[] {
  const ids = node.options.map((item) => item.id);
  const bitsOf = (wanted: Iterable<string>): number => {
    let bits = 0;
    for (const id of wanted) if (ids.includes(id)) bits |= 1 << ids.indexOf(id);
    return bits;
  };
  const unknown = (wanted: readonly string[] | undefined): boolean => wanted?.some((id) => !ids.includes(id)) ?? false;
  const cases = node.cases.map(({ atLeast, any, all, not }) => ({
    atLeast: atLeast ?? 0,
    any: any === undefined ? undefined : bitsOf(any),
    all: bitsOf(all ?? []),
    not: bitsOf(not ?? []),
    never: unknown(all),
  }));
  const watchedBits = bitsOf(watched);
  const counts = bitCounts(ids.length);
  const classes = new Map<number, { mask: number; stands: number }>();
  for (let mask = 0; mask < counts.length; mask++) {
    const met = cases.findIndex(
      ({ atLeast, any, all, not, never }) =>
        !never &&
        (counts[mask] ?? 0) >= atLeast &&
        (any === undefined || (mask & any) !== 0) &&
        (mask & all) === all &&
        (mask & not) === 0,
    );
    const key = (met + 1) * counts.length + (mask & watchedBits);
    const known = classes.get(key);
    if (known === undefined) classes.set(key, { mask, stands: 1 });
    else known.stands++;
  }
  return [...classes.values()].map(({ mask, stands }) => ({
    answer: ids.filter((_, bit) => (mask >> bit) & 1),
    stands,
  }));
}

/** How many bits are set in each number below 2^size. */
function bitCounts(size: number): Uint8Array {
  const counts = new Uint8Array(2 ** size);
  for (let mask = 1; mask < counts.length; mask++) counts[mask] = (counts[mask >> 1] ?? 0) + (mask & 1);
  return counts;
}
