import type { WordChange } from '../word-change';

/** Where words changed. `field` tells texts of one place apart and is never shown. */
export interface Spot {
  readonly file: string;
  readonly tree?: string;
  readonly node?: string;
  readonly field: string;
}

export interface Found {
  readonly what: string;
  readonly before: string | null;
  readonly after: string | null;
  readonly mayMeanOther?: boolean;
  readonly answers?: WordChange['answers'];
  readonly uses?: number;
}

export type AddWords = (spot: Spot, found: Found) => void;

/** Collects changes, and gives each a key that says where it is and which words it is about. */
export function collectWords(): { readonly changes: readonly WordChange[]; readonly add: AddWords } {
  const changes: WordChange[] = [];
  const met = new Map<string, number>();
  return {
    changes,
    add({ field, ...place }, { what, before, after, mayMeanOther = false, answers, uses = 1 }) {
      const key = `${[place.file, place.node, field].filter(Boolean).join(' ')} ${digest([before, after])}`;
      const times = (met.get(key) ?? 0) + 1;
      met.set(key, times);
      changes.push({
        key: times === 1 ? key : `${key} ${times}`,
        ...place,
        what,
        before,
        after,
        mayMeanOther,
        ...(answers === undefined ? {} : { answers }),
        uses,
      });
    },
  };
}

/** 53 bits of both texts (cyrb53, public domain): enough to tell the changes of one place apart, short enough to store. */
function digest(texts: readonly (string | null)[]): string {
  const text = JSON.stringify(texts);
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    high = Math.imul(high ^ code, 2654435761);
    low = Math.imul(low ^ code, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return (4294967296 * (2097151 & low) + (high >>> 0)).toString(36);
}
