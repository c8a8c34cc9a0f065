import type { Edition } from '../../../model/edition';

/** A value of organisation.yaml that differs; '' where one of both has none. */
export interface ChangedValue {
  readonly key: string;
  readonly before: string;
  readonly after: string;
}

export function changedValues(old: Edition, newer: Edition): readonly ChangedValue[] {
  const keys = new Set([...old.organisation.keys(), ...newer.organisation.keys()]);
  return [...keys]
    .map((key) => ({ key, before: old.organisation.get(key) ?? '', after: newer.organisation.get(key) ?? '' }))
    .filter(({ before, after }) => before !== after);
}

/**
 * Whether two texts differ only where these values stand in them. Texts of an edition are filled in already, so that one
 * telephone number changes hundreds of them: that is one change, at its own place.
 */
export function differsOnlyIn(values: readonly ChangedValue[], before: string, after: string): boolean {
  const failed = new Set<number>();
  const fits = (from: number, to: number): boolean => {
    let i = from;
    let j = to;
    for (;;) {
      if (i === before.length && j === after.length) return true;
      const state = i * (after.length + 1) + j;
      if (failed.has(state)) return false;
      const jumps = values.some(
        (value) =>
          before.startsWith(value.before, i) &&
          after.startsWith(value.after, j) &&
          fits(i + value.before.length, j + value.after.length),
      );
      if (jumps) return true;
      failed.add(state);
      if (i >= before.length || j >= after.length || before[i] !== after[j]) return false;
      i++;
      j++;
    }
  };
  return values.length > 0 && fits(0, 0);
}
