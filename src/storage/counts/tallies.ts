import { dutchDay } from '../../calendar/dutch-day';
import { weekOf } from '../../calendar/iso-week';
import type { PlaceCount, ThemeCount, WeekCount } from '../../escalations/keeping/statistics';

/** Of a question, what is counted. */
export interface Asked {
  readonly state: string;
  readonly urgency: string;
  readonly theme: string | null;
  readonly tree: string | null;
  readonly node: string | null;
  readonly proposes_tree: number;
  readonly asked_at: string;
  readonly claimed_at: string | null;
  readonly first_answered_at: string | null;
}

/** Counts that grow with every question; `askedMs` is when it was asked, in milliseconds since 1970. */
export interface Tally<Count> {
  add(row: Asked, askedMs: number): void;
  counts(): readonly Count[];
}

type Growing<Count> = { -readonly [Part in keyof Count]: Count[Part] };

const HOUR_MS = 3_600_000;

/** The earliest week first. By hour and by day, of which there are fewer than questions, because finding a week takes a while. */
export function weekTally(): Tally<WeekCount> {
  const byHour = new Map<number, Growing<WeekCount>>();
  const byDay = new Map<string, Growing<WeekCount>>();
  const byWeek = new Map<string, Growing<WeekCount>>();
  const ofWeek = (week: string): Growing<WeekCount> =>
    found(byWeek, week, () => ({ week, asked: 0, answered: 0, closed: 0, withdrawn: 0, urgent: 0 }));
  const ofDay = (day: string): Growing<WeekCount> => found(byDay, day, () => ofWeek(weekOf(day)));
  return {
    add: ({ asked_at, state, urgency, first_answered_at }, askedMs) => {
      const count = found(byHour, Math.floor(askedMs / HOUR_MS), () => ofDay(dutchDay(asked_at)));
      count.asked += 1;
      if (first_answered_at !== null) count.answered += 1;
      if (state === 'closed') count.closed += 1;
      if (state === 'withdrawn') count.withdrawn += 1;
      if (urgency === 'urgent') count.urgent += 1;
    },
    counts: () => [...byWeek.values()].toSorted((one, other) => (one.week < other.week ? -1 : 1)),
  };
}

/** Asked most often first. */
export function themeTally(): Tally<ThemeCount> {
  const byTheme = new Map<string | null, Ranked<ThemeCount>>();
  return {
    add: ({ theme, proposes_tree }, askedMs) => {
      const ranked = found(byTheme, theme, () => begun({ theme, asked: 0, proposesTree: 0 }));
      addTo(ranked, askedMs);
      if (proposes_tree === 1) ranked.count.proposesTree += 1;
    },
    counts: () => mostFirst([...byTheme.values()]),
  };
}

/** Asked most often first; who asked without a walk stopped nowhere. */
export function placeTally(): Tally<PlaceCount> {
  const byTree = new Map<string, Map<string, Ranked<PlaceCount>>>();
  return {
    add: ({ tree, node }, askedMs) => {
      if (tree === null || node === null) return;
      const byNode = found(byTree, tree, () => new Map<string, Ranked<PlaceCount>>());
      addTo(
        found(byNode, node, () => begun({ tree, node, asked: 0 })),
        askedMs,
      );
    },
    counts: () => mostFirst([...byTree.values()].flatMap((byNode) => [...byNode.values()])),
  };
}

/** Where as many were asked, what began earlier comes first. */
interface Ranked<Count> {
  readonly count: Growing<Count>;
  firstMs: number;
}

const begun = <Count>(count: Growing<Count>): Ranked<Count> => ({ count, firstMs: Number.POSITIVE_INFINITY });

function addTo(ranked: Ranked<{ readonly asked: number }>, askedMs: number): void {
  ranked.count.asked += 1;
  if (askedMs < ranked.firstMs) ranked.firstMs = askedMs;
}

const mostFirst = <Count extends { readonly asked: number }>(ranked: readonly Ranked<Count>[]): readonly Count[] =>
  ranked
    .toSorted((one, other) => other.count.asked - one.count.asked || one.firstMs - other.firstMs)
    .map(({ count }): Count => count);

function found<Key, Value>(known: Map<Key, Value>, key: Key, begin: () => Value): Value {
  const before = known.get(key);
  if (before !== undefined) return before;
  const value = begin();
  known.set(key, value);
  return value;
}
