import { UNSURE } from '../../model/answer';
import { isPartEnd } from '../../model/kinds';
import { type AskedNode, keyOf, nodeKey } from '../../model/node';
import type { Tree } from '../../model/tree';
import { choicesAt, choose } from '../../walk/choosing';
import { endKey, unsureEnd } from '../../walk/ends';
import { type Answers, enter, type Place, replay, settle, type Trees } from '../../walk/replay';
import type { Choice } from '../../walk/ticks';
import { withAnswer } from './explore';
import type { Liveness } from './liveness';
import type { Route } from './routes';

type Steps = Route['steps'];

/** The few walks that would cover what no promised walk reaches yet: advices and options of this tree. */
export function proposeWalks(trees: Trees, tree: Tree, live: Liveness): readonly Route[] {
  const wanted = untriedOf(trees, tree);
  const proposals: Route[] = [];
  /** How a walk can end from a state: the first way that was found. What lies behind a known state is covered. */
  const known = new Map<string, Route>();

  const propose = (steps: Steps, onward: Route): void => {
    const route = { ...onward, steps: [...steps, ...onward.steps] };
    const covers = [route.end, ...route.steps.map(takes)];
    if (!covers.some((each) => wanted.has(each))) return;
    for (const each of covers) wanted.delete(each);
    proposals.push(route);
  };

  const follow = (place: Place, answers: Answers, steps: Steps): Route => {
    const { rest } = settle(trees, place, answers);
    if (rest.kind !== 'asked') {
      const here: Route = { steps: [], rest, end: endKey(rest) };
      propose(steps, here);
      return here;
    }
    const { node, frames } = rest;
    const key = nodeKey(node);
    const given = answers.get(key);
    const state = live.project(node, frames, answers);
    const before = known.get(state);
    if (before !== undefined) {
      propose(steps, before);
      return before;
    }
    let first: Route | undefined;
    const choices: readonly Pick<Choice, 'answer'>[] =
      given === undefined ? choicesAt(node, live.watched(key)) : [{ answer: given }];
    for (const { answer } of choices) {
      const step = given === undefined ? [{ node, answer }] : [];
      const next = choose(node, answer) ?? UNSURE;
      const onward =
        next === UNSURE
          ? stop(node, [...steps, ...step])
          : follow(enter(next, frames, node.tree), withAnswer(answers, key, answer), [...steps, ...step]);
      first ??= { ...onward, steps: [...step, ...onward.steps] };
    }
    const found = first ?? stop(node, steps);
    known.set(state, found);
    return found;
  };

  const stop = (node: AskedNode, steps: Steps): Route => {
    const rest = unsureEnd(node);
    const here: Route = { steps: [], rest, end: endKey(rest) };
    propose(steps, here);
    return here;
  };

  if (wanted.size > 0) follow({ target: { tree: tree.id, node: 'start' }, frames: [] }, new Map(), []);
  return proposals;
}

const takes = ({ node, answer }: Steps[number]): string => `${nodeKey(node)}=${String(answer)}`;

/** Advices (`tree/node`) and options (`tree/node=option`) of this tree that no promised walk reaches. */
export function untriedOf(trees: Trees, tree: Tree): Set<string> {
  const wanted = new Set<string>();
  for (const node of tree.nodes.values()) {
    const key = keyOf({ tree: tree.id, node: node.id });
    if (node.kind === 'advice' && !isPartEnd(node)) wanted.add(key);
    if (node.kind === 'question') for (const option of node.options) wanted.add(`${key}=${option.id}`);
  }
  for (const each of trees.values()) {
    for (const walk of each.walks) {
      const { steps, rest } = replay(trees, each.id, walk.answers);
      for (const step of steps) wanted.delete(takes(step));
      if (rest.kind === 'advice') wanted.delete(nodeKey(rest.node));
    }
  }
  return wanted;
}
