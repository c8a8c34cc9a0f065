import type { Days } from '../calendar/dutch-day';
import { type Answer, UNSURE } from '../model/answer';
import { placeOfKey } from '../model/node';
import { JUDGEMENTS, type Judgement, WRONG_REASONS, type WrongReason } from './judging';
import type { Position } from './position';

/**
 * What is counted of walks and searches: per place and Dutch day, without people.
 * `started`: the tree was opened; `unsure`: "Ik weet het niet" was answered here; `ended`: this advice was reached; `right`,
 * `wrong` and `wrong-…`: what was said of this advice, and why it does not hold. Where
 * people asked a coordinator is counted from the escalations themselves (escalations/keeping/statistics.ts).
 */
export type NodeEvent = 'started' | 'unsure' | 'ended' | Judgement | `wrong-${WrongReason}`;
export const NODE_EVENTS: readonly NodeEvent[] = [
  'started',
  'unsure',
  'ended',
  ...JUDGEMENTS,
  ...WRONG_REASONS.map((reason): NodeEvent => `wrong-${reason}`),
];

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

export interface Counted {
  readonly what: NodeEvent;
  readonly tree: string;
  readonly node: string;
}

/**
 * What to count of one answer that was taken, given to the question `at` (`tree/node`), with where the walk stands after
 * it. Not knowing is counted where it was said, whether an editor wrote where it leads or not: that is where people get
 * stuck.
 */
export function countedOf(at: string, given: Answer, reached: Position): readonly Counted[] {
  const { tree, node } = placeOfKey(at);
  const unsure: readonly Counted[] = given === UNSURE ? [{ what: 'unsure', tree, node }] : [];
  if (reached.kind !== 'advice') return unsure;
  return [...unsure, { what: 'ended', tree: reached.node.tree, node: reached.node.id }];
}
