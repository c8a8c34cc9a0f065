import { type Answer, UNSURE } from '../../model/answer';
import { holds } from '../../model/conditions';
import { type Advice, type AskedNode, type Branch, nodeKey, type Target } from '../../model/node';
import { choicesAt, choose } from '../../walk/choosing';
import { type End, endKey, unsureEnd } from '../../walk/ends';
import { type Answers, enter, type Place, settle, type Trees } from '../../walk/replay';
import type { Choice } from '../../walk/ticks';
import type { Liveness } from './liveness';
import { type Memory, MOST_TRIES_PER_TREE, type Own, type Stopped, tell } from './memory';
import { type Coverage, type Met, metAt } from './met-cases';
import type { Exploration, Part, Tally } from './tallies';

/** Answers on one walk; far above the eight that are agreed. It also keeps the recursion shallow. */
export const DEEPEST = 120;

/**
 * Walks every walk from a tree's start; undefined when there are too many that differ, or, of a renewed memory, when there might
 * be. The edition must be free of cycles; dangling targets are ends.
 */
export function explore(
  trees: Trees,
  tree: string,
  live: Liveness,
  coverage: Coverage,
  memory: Memory,
): Exploration | undefined {
  const full = Math.min(MOST_TRIES_PER_TREE, memory.budget);
  let budget = full;
  const start: Own = { met: new Set(), onward: new Set(), tries: 0 };
  let own = start;
  const choicesOf = (node: AskedNode): readonly Choice[] => {
    const known = memory.choices.get(node) ?? choicesAt(node, live.watched(nodeKey(node)));
    memory.choices.set(node, known);
    return known;
  };
  const spend = (tries: number): void => {
    budget -= tries;
    own.tries += tries;
  };
  const met = (branch: Branch, index: number) => {
    // Looking at hundreds of cases, and passing hundreds of nodes, costs as well.
    spend(branch.cases.length / 64);
    own.met.add(metAt(branch, index));
  };

  const ended = (rest: End): Tally => memory.tallies.one(endKey(rest));
  const endedUnsure = (node: AskedNode): Tally => ended(unsureEnd(node));

  const walkFrom = (place: Place, answers: Answers, depth: number): Tally | undefined => {
    const { rest, notes } = settle(trees, place, answers, met);
    spend(notes.length / 64);
    if (rest.kind === 'advice') meetAlso(rest.node, answers, own.met);
    if (rest.kind !== 'asked') return ended(rest);
    const { node, frames } = rest;
    const key = nodeKey(node);
    const given = answers.get(key);
    if (given !== undefined) {
      const go = choose(node, given);
      return go === undefined || go === UNSURE
        ? endedUnsure(node)
        : walkFrom(enter(go, frames, node.tree), answers, depth);
    }
    const memo = live.project(node, frames, answers);
    const known = memory.known.get(memo);
    if (known !== undefined) {
      own.onward.add(known);
      return known.found;
    }
    if (depth >= DEEPEST) return undefined;

    const from = own;
    const here: Own = { met: new Set(), onward: new Set(), tries: 0 };
    own = here;
    const parts: Part[] = [];
    for (const { answer, stands } of choicesOf(node)) {
      const next = takeChoice(node, answer, here.met);
      const found =
        next === UNSURE
          ? endedUnsure(node)
          : walkFrom(enter(next, frames, node.tree), withAnswer(answers, key, answer), depth + 1);
      if (found === undefined) return undefined;
      // Adding up many ends costs too.
      spend(1 + found.ends.length / 16);
      if (budget < 0) return undefined;
      parts.push({ stands, found });
    }
    own = from;
    const stopped: Stopped = { node, frames, found: memory.tallies.sum(parts), own: here };
    memory.known.set(memo, stopped);
    own.onward.add(stopped);
    return stopped.found;
  };
  const found = walkFrom({ target: { tree, node: 'start' }, frames: [] }, new Map(), 0);
  // What is known from an earlier edition counts as if it had been walked now, so that the limits stay where they are.
  const tries = found === undefined ? full - budget : tell(start, memory.passed, coverage);
  memory.budget -= Math.min(full, tries);
  return found === undefined || (memory.isRenewed && tries > full) ? undefined : memory.tallies.named(found);
}

function takeChoice(node: AskedNode, answer: Answer, met: Set<Met>): Target | typeof UNSURE {
  if (node.kind === 'checklist' && answer !== UNSURE && typeof answer !== 'string') {
    const go = choose(node, answer);
    met.add(
      metAt(
        node,
        node.cases.findIndex((each) => each.go === go),
      ),
    );
  }
  return choose(node, answer) ?? UNSURE;
}

function meetAlso(node: Advice, answers: Answers, met: Set<Met>): void {
  node.also.forEach(({ when }, index) => {
    if (holds(when, answers)) met.add(metAt(node, index));
  });
  met.add(metAt(node, -1));
}

export const withAnswer = (answers: Answers, key: string, answer: Answer): Answers => new Map(answers).set(key, answer);
