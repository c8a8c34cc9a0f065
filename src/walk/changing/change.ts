import { type Answer, sameAnswer, UNSURE } from '../../model/answer';
import type { Edition } from '../../model/edition';
import { isAsked } from '../../model/kinds';
import { nodeKey } from '../../model/node';
import { nodeOf } from '../../model/tree';
import { choose, tidyAnswer } from '../choosing';
import { type Position, positionOf } from '../position';
import { type Replay, replay, type Step } from '../replay';
import type { Walk } from '../walk';
import { askedAfter } from '../ways-on';

/** A walk of which one earlier answer was changed. */
export interface Change {
  readonly walk: Walk;
  readonly position: Position;
  /** Steps of the way before whose answers count no more: they are not asked on the new way. */
  readonly dropped: readonly Step[];
}

/** The step of a walk at this question (`tree/node`); undefined when its way does not pass there. */
export function stepAt(edition: Edition, walk: Walk, at: string): Step | undefined {
  return replay(edition.trees, walk.tree, walk.answers).steps.find(({ node }) => nodeKey(node) === at);
}

/**
 * Gives another answer to a question that the walk passed (`at`: `tree/node`). Later answers stay where the new way asks
 * for them, or may still come to ask for them; all others go. Undefined when the walk does not pass there, or the answer
 * does not fit. The same answer again is the same walk. Pure.
 */
export function changeAnswer(edition: Edition, walk: Walk, at: string, given: Answer): Change | undefined {
  const before = replay(edition.trees, walk.tree, walk.answers);
  const step = before.steps.find(({ node }) => nodeKey(node) === at);
  if (step === undefined || choose(step.node, given) === undefined) return undefined;
  if (sameAnswer(given, step.answer)) return { walk, position: positionOf(before), dropped: [] };
  const answers = new Map(walk.answers).set(at, tidyAnswer(step.node, given));
  const after = replay(edition.trees, walk.tree, answers);
  const kept = new Map([...after.taken, ...stillOpen(edition, after, answers)]);
  return {
    walk: { ...walk, answers: kept },
    position: positionOf(after),
    dropped: before.steps.filter(({ node }) => !kept.has(nodeKey(node))),
  };
}

/** Answers that lie further on than where the walk waits, and that it may still come by. Not knowing is asked again. */
function stillOpen(edition: Edition, { rest, taken }: Replay, answers: Walk['answers']): Walk['answers'] {
  if (rest.kind !== 'asked') return new Map();
  const ahead = askedAfter(edition.trees, rest);
  return new Map(
    [...answers].filter(([key, given]) => {
      const node = nodeOf(edition.trees, key);
      if (taken.has(key) || !ahead.has(key) || given === UNSURE) return false;
      return isAsked(node) && choose(node, given) !== undefined;
    }),
  );
}
