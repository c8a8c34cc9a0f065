import type { DraftChanges } from '../../../../web/editor-contract';

const generations = new WeakMap<DraftChanges, number>();
let last = 0;

/**
 * Counts the texts of a draft as they come. What is shown carries the number of the texts it was made of, beside that of
 * what was typed last: so whoever looks on (the bench in a browser) knows whether the one belongs to the other.
 */
export function generationOf(changes: DraftChanges | undefined): number | undefined {
  if (changes === undefined) return undefined;
  const known = generations.get(changes);
  if (known !== undefined) return known;
  last += 1;
  generations.set(changes, last);
  return last;
}
