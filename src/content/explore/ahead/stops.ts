import { type Answer, UNSURE } from '../../../model/answer';
import { type AskedNode, type Include, nodeKey, type TreeNode } from '../../../model/node';
import type { Trees } from '../../../model/tree';
import { type AdviceOnWalk, adviceOnWalk } from '../../../walk/advice-on-walk';
import { choose } from '../../../walk/choosing';
import { type Answers, enter, type Place, settle } from '../../../walk/replay';
import { withAnswer } from '../explore';
import type { Liveness } from '../liveness';

/** A question where walks wait for an answer. Walks with the same future wait at the same stop. */
export interface Stop {
  readonly node: AskedNode;
  readonly frames: readonly Include[];
  /** What was answered on one of those walks: the others differ only in what nothing looks at any more. */
  readonly answers: Answers;
}

/** Where walks come to: the next stop, or an advice, or neither at the designed end after "Ik weet het niet". */
export type Onward =
  | { readonly stop: Stop; readonly end?: never }
  | { readonly stop?: never; readonly end: AdviceOnWalk | undefined };

/** The stops of an edition and the ways between them. */
export interface Stops {
  from(tree: string): Onward;
  after(stop: Stop, answer: Answer): Onward;
  /** Goes on with another edition; only stops from which nothing changed stay. Gives the others. */
  renew(trees: Trees, live: Liveness, hasChanged: (node: TreeNode) => boolean): readonly Stop[];
  readonly size: number;
}

/** The edition must be free of cycles; dangling targets are ends. */
export function openStops(firstTrees: Trees, firstLive: Liveness): Stops {
  let trees = firstTrees;
  let live = firstLive;
  const stops = new Map<string, Stop>();

  const come = (place: Place, answers: Answers): Onward => {
    let at = place;
    for (;;) {
      const { rest } = settle(trees, at, answers);
      if (rest.kind !== 'asked') return rest.kind === 'advice' ? { end: adviceOnWalk(rest.node, answers) } : NO_ADVICE;
      const { node, frames } = rest;
      const given = answers.get(nodeKey(node));
      if (given === undefined) return { stop: stopAt(node, frames, answers) };
      const go = choose(node, given) ?? UNSURE;
      if (go === UNSURE) return NO_ADVICE;
      at = enter(go, frames, node.tree);
    }
  };
  const stopAt = (node: AskedNode, frames: readonly Include[], answers: Answers): Stop => {
    const state = live.project(node, frames, answers);
    const before = stops.get(state);
    if (before !== undefined) return before;
    const stop = { node, frames, answers };
    stops.set(state, stop);
    return stop;
  };

  return {
    from: (tree) => come({ target: { tree, node: 'start' }, frames: [] }, new Map()),
    after({ node, frames, answers }, answer) {
      const go = choose(node, answer) ?? UNSURE;
      return go === UNSURE ? NO_ADVICE : come(enter(go, frames, node.tree), withAnswer(answers, nodeKey(node), answer));
    },
    renew(nextTrees, nextLive, hasChanged) {
      trees = nextTrees;
      live = nextLive;
      // An include leads on to where its part hands back.
      const gone = [...stops].filter(([, { node, frames }]) => hasChanged(node) || frames.some(hasChanged));
      for (const [state] of gone) stops.delete(state);
      return gone.map(([, stop]) => stop);
    },
    get size() {
      return stops.size;
    },
  };
}

const NO_ADVICE: Onward = { end: undefined };
