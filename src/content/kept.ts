/** What was made of content before. It holds for as long as what it was made from is the same: the same text, the same object. */
export interface Kept {
  /** What `make` gave under this name when it was made from the same things, item by item; otherwise what it gives now. */
  of<Value>(name: string, from: readonly unknown[], make: () => Value): Value;
  /** Forgets every name that nobody asked for since the last time. */
  tidy(): void;
}

export function newKept(): Kept {
  const entries = new Map<string, { readonly from: readonly unknown[]; readonly value: unknown }>();
  const asked = new Set<string>();
  return {
    of<Value>(name: string, from: readonly unknown[], make: () => Value): Value {
      asked.add(name);
      const known = entries.get(name);
      if (known !== undefined && isSame(known.from, from)) return known.value as Value;
      const value = make();
      entries.set(name, { from, value });
      return value;
    },
    tidy() {
      for (const name of entries.keys()) if (!asked.has(name)) entries.delete(name);
      asked.clear();
    },
  };
}

const isSame = (before: readonly unknown[], now: readonly unknown[]): boolean =>
  before.length === now.length && before.every((each, index) => Object.is(each, now[index]));
