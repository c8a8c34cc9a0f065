/** Below this a count could point at a person, so it is not shown (design: numbers under five). */
export const SMALLEST_SHOWN = 5;

/** Hides counts from 1 to 4 as null. Enough where nobody is told what the counts add up to. */
export const hideSmall = (counts: readonly number[]): (number | null)[] =>
  counts.map((count) => (isSmall(count) ? null : count));

/**
 * The same where the total is known: who subtracts what is shown from it must not find a small number either. So as long
 * as the hidden ones together make less than five, the smallest shown one is hidden as well.
 */
export const hideSmallOfTotal = (counts: readonly number[]): (number | null)[] => {
  const hidden = new Set(counts.flatMap((count, index) => (isSmall(count) ? [index] : [])));
  const smallestFirst = counts
    .map((count, index) => ({ count, index }))
    .filter(({ count, index }) => count > 0 && !hidden.has(index))
    .sort((one, other) => one.count - other.count);
  let together = [...hidden].reduce((sum, index) => sum + (counts[index] ?? 0), 0);
  for (const { count, index } of smallestFirst) {
    if (together === 0 || together >= SMALLEST_SHOWN) break;
    hidden.add(index);
    together += count;
  }
  return counts.map((count, index) => (hidden.has(index) ? null : count));
};

const isSmall = (count: number): boolean => count > 0 && count < SMALLEST_SHOWN;

/** One of the above for one field of every row. */
export const suppressField = <Row, Field extends keyof Row>(
  rows: readonly Row[],
  field: Field & (Row[Field] extends number ? unknown : never),
  hide: (counts: readonly number[]) => (number | null)[],
): (Omit<Row, Field> & Record<Field, number | null>)[] => {
  const shown = hide(rows.map((row) => Number(row[field])));
  return rows.map((row, index) => ({ ...row, [field]: shown[index] ?? null }));
};
