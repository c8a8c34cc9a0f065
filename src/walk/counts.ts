import type { Days } from '../calendar/dutch-day';

/**
 * What is counted of walks and searches: per place and Dutch day, without people.
 * `started`: the tree was opened; `unsure`: "Ik weet het niet" was answered here; `ended`: this advice was reached. Where
 * people asked a coordinator is counted from the escalations themselves (escalations/keeping/statistics.ts).
 */
export const NODE_EVENTS = ['started', 'unsure', 'ended'] as const;
export type NodeEvent = (typeof NODE_EVENTS)[number];

export interface NodeCount {
  readonly tree: string;
  readonly node: string;
  readonly what: NodeEvent;
  readonly n: number;
}

export interface MissedSearches {
  /** The theme that matched a little; null for none. */
  readonly theme: string | null;
  readonly n: number;
}

/** Counting waits for nothing. Reading throws StorageUnavailable. */
export interface DailyCounts {
  /** `now` is an ISO instant. */
  countNode(now: string, place: { readonly tree: string; readonly node: string }, what: NodeEvent): void;
  countMissedSearch(now: string, theme: string | null): void;
  nodeCounts(days: Days): Promise<readonly NodeCount[]>;
  missedSearches(days: Days): Promise<readonly MissedSearches[]>;
}
