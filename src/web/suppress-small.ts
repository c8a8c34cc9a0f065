/** Below this a count could point at a person, so it is not shown (design: numbers under five). */
export const SMALLEST_SHOWN = 5;

/**
 * Hides counts from 1 to 4 as null. Who knows the total could subtract what is shown from it, so as long as the hidden
 * ones together make less than five, the smallest shown one is hidden as well.
 */
export const suppressSmall = (counts: readonly number[]): (number | null)[] => {
  const hidden = new Set(counts.flatMap((count, index) => (count > 0 && count < SMALLEST_SHOWN ? [index] : [])));
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

/** The same for one field of every row. */
export const suppressField = <Row, Field extends keyof Row>(
  rows: readonly Row[],
  field: Field & (Row[Field] extends number ? unknown : never),
): (Omit<Row, Field> & Record<Field, number | null>)[] => {
  const shown = suppressSmall(rows.map((row) => Number(row[field])));
  return rows.map((row, index) => ({ ...row, [field]: shown[index] ?? null }));
};
