import type { Answer } from '../model/answer';
import type { Edition } from '../model/edition';

/** Somebody's way through trees: where they entered and what they answered. Pure data, no person in it. */
export interface Walk {
  /** Id of the edition it was begun on. */
  readonly edition: string;
  /** The tree it entered. */
  readonly tree: string;
  /** By `tree/node`, in the order given. */
  readonly answers: ReadonlyMap<string, Answer>;
  /** The Dutch day of the last answer, so that a report read later does not take its own day; absent in tokens of before. */
  readonly day?: string;
}

export const startWalk = (edition: Edition, tree: string): Walk => ({
  edition: edition.id,
  tree,
  answers: new Map(),
});

/** The walk as somebody went on with it on this day (ISO). */
export const walkedOn = (walk: Walk, day: string): Walk => ({ ...walk, day });
