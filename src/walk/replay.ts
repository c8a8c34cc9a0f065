import { type Answer, UNSURE } from '../model/answer';
import { holds } from '../model/conditions';
import { isAsked, isPartEnd } from '../model/kinds';
import {
  type AskedNode,
  type Branch,
  type Include,
  type Info,
  nodeKey,
  type Target,
  type TreeNode,
} from '../model/node';
import type { Trees } from '../model/tree';
import { choose } from './choosing';
import type { Rest, Waiting } from './ends';

export type { Trees };
export type Answers = ReadonlyMap<string, Answer>;

/** A place on a walk: a target, and the includes it lies inside of, outermost first. */
export interface Place {
  readonly target: Target;
  readonly frames: readonly Include[];
}

export interface Step {
  readonly node: AskedNode;
  readonly answer: Answer;
  /** Explanations (info nodes) passed on the way to this step. */
  readonly notes: readonly Info[];
}

export interface Replay {
  readonly steps: readonly Step[];
  /** The answers of those steps: what conditions look at, without what lies further on or does not fit. */
  readonly taken: Answers;
  /** Explanations passed since the last step: shown above what comes next. */
  readonly notes: readonly Info[];
  readonly rest: Rest;
}

/**
 * Nodes of one tree at the most: more than anybody can still oversee. No walk passes more, which keeps the engine total on
 * editions that were never checked; reading refuses a larger tree.
 */
export const MOST_NODES = 2_000;

export function nodeAt(trees: Trees, { tree, node }: Target): TreeNode | undefined {
  const found = trees.get(tree);
  return found?.nodes.get(node === 'start' ? found.start : node);
}

/**
 * Where somebody is who started `tree` and gave these answers. Pure and total; answers that do not fit are not taken. A
 * question that comes by again on one walk is answered already: it is one step, where it was first asked.
 */
export function replay(trees: Trees, tree: string, answers: Answers): Following {
  return follow(trees, { target: { tree, node: 'start' }, frames: [] }, answers, {
    steps: [],
    taken: new Map(),
    notes: [],
  });
}

/**
 * The same, for a walk that is at `before`, waiting at `rest`, once `answers` hold a fitting answer to it. Takes `before` over: it is
 * no longer of use to who gives it away.
 */
export function replayOn(trees: Trees, before: Following, rest: Waiting, answers: Answers): Replay {
  return follow(trees, { target: { tree: rest.node.tree, node: rest.node.id }, frames: rest.frames }, answers, before);
}

/** A replay that nobody looks at yet: it can go on. */
export interface Following extends Replay {
  readonly steps: Step[];
  /** Conditions look at what was answered before them on this walk, never at an answer that lies further on. */
  readonly taken: Map<string, Answer>;
}

function follow(trees: Trees, from: Place, answers: Answers, before: Omit<Following, 'rest'>): Following {
  const { steps, taken } = before;
  let { notes } = before;
  let place = from;
  for (let passed = 0; passed < MOST_NODES; passed++) {
    const settled = settle(trees, place, taken);
    const { rest } = settled;
    notes = notes.length === 0 ? settled.notes : [...notes, ...settled.notes];
    if (rest.kind !== 'asked') return { steps, taken, notes, rest };
    const key = nodeKey(rest.node);
    const answer = answers.get(key);
    const choice = answer === undefined ? undefined : choose(rest.node, answer);
    if (answer === undefined || choice === undefined) return { steps, taken, notes, rest };
    if (!taken.has(key)) {
      taken.set(key, answer);
      steps.push({ node: rest.node, answer, notes });
      notes = [];
    }
    if (choice === UNSURE) return { steps, taken, notes: [], rest: { kind: 'unsure', node: rest.node } };
    place = enter(choice, rest.frames, rest.node.tree);
  }
  return { steps, taken, notes: [], rest: { kind: 'broken', target: place.target } };
}

/** Follows what asks nothing (branches, includes, explanations) to the next question or advice. */
export function settle(
  trees: Trees,
  from: Place,
  answers: Answers,
  taken?: (branch: Branch, caseIndex: number) => void,
): { readonly rest: Rest; readonly notes: readonly Info[] } {
  const notes: Info[] = [];
  let place = from;
  for (let passed = 0; passed < MOST_NODES; passed++) {
    const node = nodeAt(trees, place.target);
    if (node === undefined) break;
    if (isAsked(node)) return { rest: { kind: 'asked', node, frames: place.frames }, notes };
    switch (node.kind) {
      case 'advice': {
        const include = place.frames.at(-1);
        const next = isPartEnd(node) ? include?.next.get(node.id) : undefined;
        if (include === undefined || next === undefined) return { rest: { kind: 'advice', node }, notes };
        place = enter(next, place.frames.slice(0, -1), include.tree);
        break;
      }
      case 'branch': {
        const index = node.cases.findIndex(({ when }) => holds(when, answers));
        taken?.(node, index);
        place = enter(node.cases[index]?.go ?? node.else, place.frames, node.tree);
        break;
      }
      case 'include':
        place = { target: { tree: node.part, node: 'start' }, frames: [...place.frames, node] };
        break;
      case 'info':
        notes.push(node);
        place = enter(node.go, place.frames, node.tree);
        break;
      default:
        node satisfies never;
    }
  }
  return { rest: { kind: 'broken', target: place.target }, notes };
}

/** Going on to another tree hands the walk over for good: the includes it lay in are left. */
export function enter(target: Target, frames: readonly Include[], fromTree: string): Place {
  return { target, frames: target.tree === fromTree ? frames : [] };
}
