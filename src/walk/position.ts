import type { Answer } from '../model/answer';
import { chosenIn, UNSURE, UNSURE_LABEL } from '../model/answer';
import type { Edition } from '../model/edition';
import { type AskedNode, type Include, type Info, nodeKey } from '../model/node';
import { type AdviceOnWalk, adviceOnWalk } from './advice-on-walk';
import { choose, tidyAnswer } from './choosing';
import { type Replay, replay, replayOn, type Step } from './replay';
import type { Walk } from './walk';

/** Where a walk is. `gone` means this edition cannot continue it: the tree was never there. */
export type Position =
  | {
      readonly kind: 'asked';
      readonly node: AskedNode;
      readonly notes: readonly Info[];
      readonly steps: readonly Step[];
      readonly includes: readonly string[];
      readonly frames: readonly Include[];
    }
  | {
      readonly kind: 'advice';
      readonly node: AdviceOnWalk;
      readonly notes: readonly Info[];
      readonly steps: readonly Step[];
    }
  /** The designed end after "Ik weet het niet" where no editor wrote another. */
  | { readonly kind: 'unsure'; readonly node: AskedNode; readonly steps: readonly Step[] }
  | { readonly kind: 'gone' };

/** Follows the answers from the tree's start. Pure and total: the same walk is always at the same place. */
export function findPosition(edition: Edition, walk: Walk): Position {
  if (!edition.trees.has(walk.tree)) return { kind: 'gone' };
  return positionOf(replay(edition.trees, walk.tree, walk.answers));
}

/** Where a walk that was followed came to. */
export function positionOf({ steps, taken, notes, rest }: Replay): Position {
  switch (rest.kind) {
    case 'asked':
      return {
        kind: 'asked',
        node: rest.node,
        notes,
        steps,
        includes: rest.frames.map((frame) => frame.part),
        frames: rest.frames,
      };
    case 'advice':
      return { kind: 'advice', node: adviceOnWalk(rest.node, taken), notes, steps };
    case 'unsure':
      return { kind: 'unsure', node: rest.node, steps };
    case 'broken':
      return { kind: 'gone' };
  }
}

export type Moved =
  | { readonly ok: true; readonly walk: Walk; readonly position: Position }
  /** The walk stays where it is: the answer is not for the node it stands at, or the node has no such option. */
  | { readonly ok: false; readonly walk: Walk; readonly position: Position };

/** Gives an answer to the question `at` (`tree/node`), which must be the one the walk stands at. */
export function answer(edition: Edition, walk: Walk, at: string, given: Answer): Moved {
  if (!edition.trees.has(walk.tree)) return { ok: false, walk, position: { kind: 'gone' } };
  const before = replay(edition.trees, walk.tree, walk.answers);
  const { rest } = before;
  if (rest.kind !== 'asked' || nodeKey(rest.node) !== at || choose(rest.node, given) === undefined)
    return { ok: false, walk, position: positionOf(before) };
  // What was filled in beforehand from somebody's words may lie further on: it is kept until the route gets there.
  const moved = { ...walk, answers: new Map(walk.answers).set(at, tidyAnswer(rest.node, given)) };
  return { ok: true, walk: moved, position: positionOf(replayOn(edition.trees, before, rest, moved.answers)) };
}

/** Drops the last answer of the route; at the start nothing changes. */
export function back(edition: Edition, walk: Walk): Walk {
  const position = findPosition(edition, walk);
  const answers = new Map(walk.answers);
  const last = position.kind === 'gone' ? undefined : position.steps.at(-1);
  if (last !== undefined) answers.delete(nodeKey(last.node));
  return { ...walk, answers };
}

/** What somebody answered, in the words of the card. */
export function labelOf(node: AskedNode, given: Answer): string {
  if (given === UNSURE) return UNSURE_LABEL;
  const ids = chosenIn(given);
  if (ids.length === 0) return 'Niets aangevinkt';
  const labels = ids.map((id) => node.options.find((option) => option.id === id)?.label ?? id);
  // Whole sentences that are ticked run on as one list.
  return labels.length === 1 ? labels.join() : labels.map((label) => label.replace(/\.$/, '')).join('; ');
}
