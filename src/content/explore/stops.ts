import { type Answer, UNSURE } from '../../model/answer';
import { type AskedNode, type Include, nodeKey, type TreeNode } from '../../model/node';
import { type AdviceOnWalk, adviceOnWalk } from '../../walk/advice-on-walk';
import { choose } from '../../walk/choosing';
import { type Answers, enter, type Place, settle, type Trees } from '../../walk/replay';
import type { Choice } from '../../walk/ticks';
import { withAnswer } from './explore';
import type { Liveness } from './liveness';

/** A question where walks wait for an answer. Walks with the same future wait at the same stop. */
export interface Stop {
  readonly id: number;
  readonly node: AskedNode;
  readonly frames: readonly Include[];
  /** What was answered on one of those walks: the others differ only in what nothing looks at any more. */
  readonly answers: Answers;
}

/** Where walks come to: the next stop, or an advice, or neither at the designed end after "Ik weet het niet". */
export type Onward =
  | { readonly stop: Stop; readonly end?: never }
  | { readonly stop?: never; readonly end: AdviceOnWalk | undefined };

/** The stops of an edition and the ways between them, found as they are asked for: hundreds of promises walk the same ways. */
export interface Stops {
  from(tree: string): Onward;
  /** Where each of these answers leads; ask with the same list for the same answers. */
  onward(stop: Stop, choices: readonly Choice[]): readonly Onward[];
  /** Goes on with another edition; only stops from which nothing changed stay, with their ids. */
  renew(trees: Trees, live: Liveness, hasChanged: (node: TreeNode) => boolean): void;
  readonly size: number;
  /** Ids given so far, also of stops that are gone. */
  readonly ids: number;
}

/** The edition must be free of cycles; dangling targets are ends. */
export function openStops(firstTrees: Trees, firstLive: Liveness): Stops {
  let trees = firstTrees;
  let live = firstLive;
  let ids = 0;
  const stops = new Map<string, Stop>();
  const known = new Map<Stop, Map<readonly Choice[], readonly Onward[]>>();
  const starts = new Map<string, Onward>();

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
    const stop = { id: ids++, node, frames, answers };
    stops.set(state, stop);
    return stop;
  };
  const take = ({ node, frames, answers }: Stop, answer: Answer): Onward => {
    const go = choose(node, answer) ?? UNSURE;
    return go === UNSURE ? NO_ADVICE : come(enter(go, frames, node.tree), withAnswer(answers, nodeKey(node), answer));
  };

  return {
    from(tree) {
      const found = starts.get(tree) ?? come({ target: { tree, node: 'start' }, frames: [] }, new Map());
      starts.set(tree, found);
      return found;
    },
    onward(stop, choices) {
      const ways = known.get(stop) ?? new Map<readonly Choice[], readonly Onward[]>();
      const found = ways.get(choices) ?? choices.map(({ answer }) => take(stop, answer));
      known.set(stop, ways.set(choices, found));
      return found;
    },
    renew(nextTrees, nextLive, hasChanged) {
      for (const [state, stop] of stops) {
        // An include leads on to where its part hands back.
        if (!hasChanged(stop.node) && !stop.frames.some(hasChanged)) continue;
        stops.delete(state);
        known.delete(stop);
      }
      starts.clear();
      trees = nextTrees;
      live = nextLive;
    },
    get size() {
      return stops.size;
    },
    get ids() {
      return ids;
    },
  };
}

const NO_ADVICE: Onward = { end: undefined };
