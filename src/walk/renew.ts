import type { Answer } from '../model/answer';
import type { Edition } from '../model/edition';
import { isAsked } from '../model/kinds';
import { nodeOf } from '../model/tree';
import { choose } from './choosing';
import { replay } from './replay';
import type { Walk } from './walk';

export interface Renewed {
  readonly walk: Walk;
  /** Answers that could not be kept, because the question or the option is not there any more. */
  readonly dropped: number;
}

/**
 * Replays a walk on a newer edition: keeps the answers whose question and option still exist on the way, and stops at
 * the first question that must be asked again. Undefined when the tree itself is gone.
 */
export function renew(newest: Edition, walk: Walk): Renewed | undefined {
  if (!newest.trees.has(walk.tree)) return undefined;
  const fitting = new Map<string, Answer>();
  for (const [key, given] of walk.answers) {
    const asked = nodeOf(newest.trees, key);
    if (isAsked(asked) && choose(asked, given) !== undefined) fitting.set(key, given);
  }
  const { taken: answers } = replay(newest.trees, walk.tree, fitting);
  return { walk: { ...walk, edition: newest.id, answers }, dropped: walk.answers.size - answers.size };
}
