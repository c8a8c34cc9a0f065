import { type Answer, UNSURE } from '../model/answer';
import { type AskedNode, nodeKey } from '../model/node';
import { choose } from './choosing';
import { type Rest, unsureEnd } from './ends';
import { type Answers, enter, type Place, settle, type Trees } from './replay';

/** How far a walk came with the answers there are, and which of them it took. */
export interface Advanced {
  readonly rest: Rest;
  readonly taken: Answers;
}

/** Goes on from a place for as long as an answer is there that fits. The edition must be free of cycles. */
export function advance(trees: Trees, from: Place, pool: Answers, before: Answers): Advanced {
  let place = from;
  let taken = before;
  for (;;) {
    const { rest } = settle(trees, place, taken);
    if (rest.kind !== 'asked') return { rest, taken };
    const { node, frames } = rest;
    const key = nodeKey(node);
    const given: Answer | undefined = taken.get(key) ?? pool.get(key);
    const next = given === undefined ? undefined : choose(node, given);
    if (given === undefined || next === undefined) return { rest, taken };
    if (!taken.has(key)) taken = new Map(taken).set(key, given);
    if (next === UNSURE) return { rest: unsureEnd(node), taken };
    place = enter(next, frames, node.tree);
  }
}

/** Where a walk that stands at `node` goes on with this answer, or its end after "Ik weet het niet". */
export function answered(
  trees: Trees,
  { node, frames }: { readonly node: AskedNode; readonly frames: Place['frames'] },
  answer: Answer,
  taken: Answers,
): Advanced {
  const key = nodeKey(node);
  const now = new Map(taken).set(key, answer);
  const next = choose(node, answer) ?? UNSURE;
  if (next === UNSURE) return { rest: unsureEnd(node), taken: now };
  return advance(trees, enter(next, frames, node.tree), now, now);
}
