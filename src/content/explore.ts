import { type Choice, choicesAt } from './choices';
import type { Liveness } from './liveness';
import { type Answer, type AskedNode, type Branch, keyOf, type Target, UNSURE } from './model';
import { type Answers, choose, enter, type Place, type Rest, settle, type Trees } from './replay';

/** What came to light by walking every walk from one start. */
export interface Exploration {
  /** How many different walks there are; every combination of ticks counts. */
  readonly walks: number;
  /** Most answers that anybody has to give before an advice. */
  readonly longest: number;
  /** End (`tree/node` or `tree/node?` for the designed end after "Ik weet het niet") → number of walks that end there. */
  readonly ends: ReadonlyMap<string, number>;
}

/** Which cases of branches and checklists were met, over all explorations that share it. */
export class Coverage {
  private readonly met = new Map<string, Set<number>>();

  /** `index` -1 stands for `else`. */
  meet(tree: string, node: string, index: number): void {
    const key = keyOf({ tree, node });
    const set = this.met.get(key) ?? new Set<number>();
    this.met.set(key, set.add(index));
  }

  wasMet(tree: string, node: string, index: number): boolean {
    return this.met.get(keyOf({ tree, node }))?.has(index) ?? false;
  }

  wasReached(tree: string, node: string): boolean {
    return this.met.has(keyOf({ tree, node }));
  }
}

/** Thrown away work is remembered between explorations of one edition; pass the same memory for each tree. */
export type Memory = Map<string, Exploration>;

/** Walks every walk from a tree's start. The edition must be free of cycles and dangling targets. */
export function explore(trees: Trees, tree: string, live: Liveness, coverage: Coverage, memory: Memory): Exploration {
  const choices = new Map<AskedNode, readonly Choice[]>();
  const choicesOf = (node: AskedNode): readonly Choice[] => {
    const known = choices.get(node) ?? choicesAt(node, live.watched(keyOf({ tree: node.tree, node: node.id })));
    choices.set(node, known);
    return known;
  };
  const met = (branch: Branch, index: number) => coverage.meet(branch.tree, branch.id, index);

  const walkFrom = (place: Place, answers: Answers): Exploration => {
    const { rest } = settle(trees, place, answers, met);
    if (rest.kind !== 'asked') return ended(rest);
    const { node, frames } = rest;
    const key = keyOf({ tree: node.tree, node: node.id });
    const given = answers.get(key);
    if (given !== undefined) {
      const go = choose(node, given);
      return go === undefined || go === UNSURE ? endedUnsure(node) : walkFrom(enter(go, frames, node.tree), answers);
    }
    const memo = live.project(node, frames, answers);
    const known = memory.get(memo);
    if (known !== undefined) return known;

    const ends = new Map<string, number>();
    let walks = 0;
    let longest = 0;
    for (const { answer, stands } of choicesOf(node)) {
      const next = takeChoice(node, answer, coverage);
      const found =
        next === UNSURE
          ? endedUnsure(node)
          : walkFrom(enter(next, frames, node.tree), withAnswer(answers, key, answer));
      walks += stands * found.walks;
      longest = Math.max(longest, 1 + found.longest);
      for (const [end, count] of found.ends) ends.set(end, (ends.get(end) ?? 0) + stands * count);
    }
    const result = { walks, longest, ends };
    memory.set(memo, result);
    return result;
  };
  return walkFrom({ target: { tree, node: 'start' }, frames: [] }, new Map());
}

function takeChoice(node: AskedNode, answer: Answer, coverage: Coverage): Target | typeof UNSURE {
  if (node.kind === 'checklist' && answer !== UNSURE && typeof answer !== 'string') {
    const go = choose(node, answer);
    const index = node.cases.findIndex((each) => each.go === go);
    coverage.meet(node.tree, node.id, index);
  }
  return choose(node, answer) ?? UNSURE;
}

export const withAnswer = (answers: Answers, key: string, answer: Answer): Answers => new Map(answers).set(key, answer);

const ended = (rest: Exclude<Rest, { kind: 'asked' }>): Exploration => ({
  walks: 1,
  longest: 0,
  ends: new Map([[endKey(rest), 1]]),
});
const endedUnsure = (node: AskedNode): Exploration => ended({ kind: 'unsure', node });

export function endKey(rest: Exclude<Rest, { kind: 'asked' }>): string {
  switch (rest.kind) {
    case 'advice':
      return keyOf({ tree: rest.node.tree, node: rest.node.id });
    case 'unsure':
      return `${keyOf({ tree: rest.node.tree, node: rest.node.id })}?`;
    case 'broken':
      return `!${keyOf(rest.target)}`;
  }
}
