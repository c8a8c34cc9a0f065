import { type Answer, UNSURE } from '../../model/answer';
import { type AskedNode, nodeKey } from '../../model/node';
import { choicesAt, choose } from '../../walk/choosing';
import { type End, endKey, unsureEnd } from '../../walk/ends';
import { type Answers, enter, type Place, settle, type Trees } from '../../walk/replay';
import { withAnswer } from './explore';
import type { Liveness } from './liveness';

/** One way through a tree. Ticks that make no difference are one route. */
export interface Route {
  readonly steps: readonly { readonly node: AskedNode; readonly answer: Answer }[];
  readonly rest: End;
  /** `tree/node` of the advice, or `tree/node?` for the designed end after "Ik weet het niet". */
  readonly end: string;
}

/** Every route from a tree's start to its end, in the order of the options. */
export function* routesFrom(trees: Trees, tree: string, live: Liveness): Generator<Route> {
  yield* follow({ target: { tree, node: 'start' }, frames: [] }, new Map(), []);

  function* follow(place: Place, answers: Answers, steps: Route['steps']): Generator<Route> {
    const { rest } = settle(trees, place, answers);
    if (rest.kind !== 'asked') {
      yield { steps, rest, end: endKey(rest) };
      return;
    }
    const { node, frames } = rest;
    const key = nodeKey(node);
    const given = answers.get(key);
    const choices = given === undefined ? choicesAt(node, live.watched(key)) : [{ answer: given, stands: 1 }];
    for (const { answer } of choices) {
      const next = choose(node, answer) ?? UNSURE;
      const taken = given === undefined ? [...steps, { node, answer }] : steps;
      if (next === UNSURE) {
        const end = unsureEnd(node);
        yield { steps: taken, rest: end, end: endKey(end) };
      } else yield* follow(enter(next, frames, node.tree), withAnswer(answers, key, answer), taken);
    }
  }
}
