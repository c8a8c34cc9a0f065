import { seldomFull } from './seldom-full';

/** What one person may do in so much time: far more than anybody needs, far less than a program that runs wild. */
export const LIMITS = {
  question: { most: 60, minutes: 60 },
  'follow-up': { most: 60, minutes: 60 },
  judgement: { most: 60, minutes: 60 },
  search: { most: 30, minutes: 1 },
  // A message extension asks at every pause in typing.
  lookup: { most: 120, minutes: 1 },
} as const satisfies Readonly<Record<string, { readonly most: number; readonly minutes: number }>>;

export type Limited = keyof typeof LIMITS;

interface Done {
  readonly item: string;
  /** Milliseconds since 1970. */
  readonly at: number;
}

const MOST_PEOPLE = 20_000;
const MINUTE_MS = 60_000;

/**
 * Counts in this instance, at once: a thousand presses at the same moment do not all look before the first is stored. What is stored
 * is looked at besides, for restarts and other instances: see asked-enough.ts.
 */
export class Limits {
  private readonly done = seldomFull<readonly Done[]>(MOST_PEOPLE);

  /** ISO instant. */
  constructor(private readonly now: () => string) {}

  /** Undefined: go on. Otherwise the instant from which one may again. The same item sent again counts once. */
  take(what: Limited, person: string, item: string): string | undefined {
    const { most, minutes } = LIMITS[what];
    const now = Date.parse(this.now());
    const key = `${what} ${person}`;
    const recent = (this.done.get(key) ?? []).filter(({ at }) => at > now - minutes * MINUTE_MS);
    if (recent.some((each) => each.item === item)) return undefined;
    const [first] = recent;
    if (first !== undefined && recent.length >= most) return new Date(first.at + minutes * MINUTE_MS).toISOString();
    this.done.set(key, [...recent, { item, at: now }]);
    return undefined;
  }
}
