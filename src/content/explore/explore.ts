import { type Answer, UNSURE } from '../../model/answer';
import { holds } from '../../model/conditions';
import { type Advice, type AskedNode, type Branch, nodeKey, type Target } from '../../model/node';
import { choicesAt, choose } from '../../walk/choosing';
import { type End, endKey, unsureEnd } from '../../walk/ends';
import { type Answers, enter, type Place, settle, type Trees } from '../../walk/replay';
import type { Choice } from '../../walk/ticks';
import type { Liveness } from './liveness';
import type { Coverage } from './met-cases';

/** What came to light by walking every walk from one start. */
export interface Exploration {
  /** How many different walks there are; every combination of ticks counts. */
  readonly walks: number;
  /** Most answers that anybody has to give before an advice. */
  readonly longest: number;
  /** End (`tree/node` or `tree/node?` for the designed end after "Ik weet het niet") → number of walks that end there. */
  readonly ends: ReadonlyMap<string, number>;
}

/** What several explorations of one edition share, so that no work is done twice. */
export interface Memory {
  readonly known: Map<string, Exploration>;
  readonly choices: Map<AskedNode, readonly Choice[]>;
  /** Answers that may still be tried in the whole edition. */
  budget: number;
}

/**
 * An honest tree needs some thousands of answers to try; checklists whose ticks are all looked at later, or a chain of
 * questions that one branch looks back on, need billions. These keep `check` within seconds (measured: about two million
 * tries a second).
 */
const MOST_TRIES_PER_TREE = 60_000;
const MOST_TRIES = 400_000;
/** Answers on one walk; far above the eight that are agreed. It also keeps the recursion shallow. */
const DEEPEST = 120;

export const newMemory = (): Memory => ({ known: new Map(), choices: new Map(), budget: MOST_TRIES });

/**
 * Walks every walk from a tree's start; undefined when there are too many that differ. The edition must be free of
 * cycles; dangling targets are ends.
 */
export function explore(
  trees: Trees,
  tree: string,
  live: Liveness,
  coverage: Coverage,
  memory: Memory,
): Exploration | undefined {
  let budget = Math.min(MOST_TRIES_PER_TREE, memory.budget);
  const full = budget;
  const choicesOf = (node: AskedNode): readonly Choice[] => {
    const known = memory.choices.get(node) ?? choicesAt(node, live.watched(nodeKey(node)));
    memory.choices.set(node, known);
    return known;
  };
  const met = (branch: Branch, index: number) => {
    // Looking at hundreds of cases, and passing hundreds of nodes, costs as well.
    budget -= branch.cases.length / 64;
    coverage.meet(branch.tree, branch.id, index);
  };

  const walkFrom = (place: Place, answers: Answers, depth: number): Exploration | undefined => {
    const { rest, notes } = settle(trees, place, answers, met);
    budget -= notes.length / 64;
    if (rest.kind === 'advice') meetAlso(rest.node, answers, coverage);
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
    if (known !== undefined) return known;
    if (depth >= DEEPEST) return undefined;

    const ends = new Map<string, number>();
    let walks = 0;
    let longest = 0;
    for (const { answer, stands } of choicesOf(node)) {
      const next = takeChoice(node, answer, coverage);
      const found =
        next === UNSURE
          ? endedUnsure(node)
          : walkFrom(enter(next, frames, node.tree), withAnswer(answers, key, answer), depth + 1);
      if (found === undefined) return undefined;
      // Adding up many ends costs too.
      budget -= 1 + found.ends.size / 16;
      if (budget < 0) return undefined;
      walks += stands * found.walks;
      longest = Math.max(longest, 1 + found.longest);
      for (const [end, count] of found.ends) ends.set(end, (ends.get(end) ?? 0) + stands * count);
    }
    const result = { walks, longest, ends };
    memory.known.set(memo, result);
    return result;
  };
  const found = walkFrom({ target: { tree, node: 'start' }, frames: [] }, new Map(), 0);
  memory.budget -= full - Math.max(0, budget);
  return found;
}

function takeChoice(node: AskedNode, answer: Answer, coverage: Coverage): Target | typeof UNSURE {
  if (node.kind === 'checklist' && answer !== UNSURE && typeof answer !== 'string') {
    const go = choose(node, answer);
    const index = node.cases.findIndex((each) => each.go === go);
    coverage.meet(node.tree, node.id, index);
  }
  return choose(node, answer) ?? UNSURE;
}

function meetAlso(node: Advice, answers: Answers, coverage: Coverage): void {
  node.also.forEach(({ when }, index) => {
    if (holds(when, answers)) coverage.meet(node.tree, node.id, index);
  });
  coverage.meet(node.tree, node.id, -1);
}

export const withAnswer = (answers: Answers, key: string, answer: Answer): Answers => new Map(answers).set(key, answer);

const ended = (rest: End): Exploration => ({
  walks: 1,
  longest: 0,
  ends: new Map([[endKey(rest), 1]]),
});
const endedUnsure = (node: AskedNode): Exploration => ended(unsureEnd(node));
