import { type Answer, UNSURE } from '../../../src/model/answer';
import type { Condition } from '../../../src/model/conditions';
import type { AskedNode, Include, Target, TreeNode } from '../../../src/model/node';
import type { Tree } from '../../../src/model/tree';

export interface HandWalk {
  readonly answers: ReadonlyMap<string, Answer>;
  readonly end: string;
}

export interface ByHand {
  /** Every walk, every combination of ticks on its own. */
  readonly walks: readonly HandWalk[];
  /** `tree/node#index` of the cases that were met; -1 is `else`. */
  readonly met: ReadonlySet<string>;
}

/** Walks every walk in the plainest way there is, without remembering anything: what the clever way is held against. */
export function walkByHand(trees: ReadonlyMap<string, Tree>, start: string): ByHand {
  const walks: HandWalk[] = [];
  const met = new Set<string>();
  const nodeOf = ({ tree, node }: Target): TreeNode => {
    const found = trees.get(tree)?.nodes.get(node === 'start' ? (trees.get(tree)?.start ?? '') : node);
    if (found === undefined) throw new Error(`no node ${tree}/${node}`);
    return found;
  };

  const go = (target: Target, from: string, frames: readonly Include[], answers: ReadonlyMap<string, Answer>): void => {
    const inside = target.tree === from ? frames : [];
    const node = nodeOf(target);
    const key = `${node.tree}/${node.id}`;
    switch (node.kind) {
      case 'advice': {
        const frame = inside.at(-1);
        const onward = node.verdict === 'part' ? frame?.next.get(node.id) : undefined;
        if (frame === undefined || onward === undefined) {
          walks.push({ answers, end: key });
          met.add(`${key}#-1`);
          for (const [index, { when }] of node.also.entries()) if (isTrue(when, answers)) met.add(`${key}#${index}`);
        } else go(onward, frame.tree, inside.slice(0, -1), answers);
        return;
      }
      case 'info':
        go(node.go, node.tree, inside, answers);
        return;
      case 'include':
        go({ tree: node.part, node: 'start' }, node.part, [...inside, node], answers);
        return;
      case 'branch': {
        const index = node.cases.findIndex(({ when }) => isTrue(when, answers));
        met.add(`${key}#${index}`);
        go(node.cases[index]?.go ?? node.else, node.tree, inside, answers);
        return;
      }
      default: {
        const given = answers.get(key);
        for (const answer of given === undefined ? everyAnswer(node) : [given]) {
          const onward = follow(node, answer, met);
          const now = new Map(answers).set(key, answer);
          if (onward === undefined) walks.push({ answers: now, end: `${key}?` });
          else go(onward, node.tree, inside, now);
        }
      }
    }
  };
  go({ tree: start, node: 'start' }, start, [], new Map());
  return { walks, met };
}

function everyAnswer(node: AskedNode): readonly Answer[] {
  if (node.kind === 'question') return [...node.options.map((option) => option.id), UNSURE];
  let sets: string[][] = [[]];
  for (const { id } of node.options) sets = [...sets, ...sets.map((set) => [...set, id])];
  return [...sets, UNSURE];
}

function follow(node: AskedNode, answer: Answer, met: Set<string>): Target | undefined {
  if (answer === UNSURE) return node.unsure;
  if (node.kind === 'question') return node.options.find((option) => option.id === answer)?.go;
  const index = node.cases.findIndex(
    ({ atLeast = 0, any, all = [], not = [] }) =>
      answer.length >= atLeast &&
      (any === undefined || any.some((id) => answer.includes(id))) &&
      all.every((id) => answer.includes(id)) &&
      !not.some((id) => answer.includes(id)),
  );
  met.add(`${node.tree}/${node.id}#${index}`);
  return node.cases[index]?.go ?? node.else;
}

function isTrue(when: Condition, answers: ReadonlyMap<string, Answer>): boolean {
  if (when.kind === 'not') return !isTrue(when.of, answers);
  if (when.kind !== 'answer') {
    const truths = when.of.map((each) => isTrue(each, answers));
    return when.kind === 'all' ? !truths.includes(false) : truths.includes(true);
  }
  const given: readonly string[] = [answers.get(when.key) ?? []].flat();
  const { atLeast = 0, any, all = [], not = [] } = when.ticks;
  if (!answers.has(when.key)) return false;
  // What somebody does not know holds nowhere but where a case asks for just that.
  if (given.includes(UNSURE)) return (any ?? all).includes(UNSURE);
  const among = (id: string) => given.includes(id);
  return given.length >= atLeast && (any === undefined || any.some(among)) && all.every(among) && !not.some(among);
}

/** End → number of walks that end there. */
export function countEnds(walks: readonly HandWalk[]): ReadonlyMap<string, number> {
  const ends = new Map<string, number>();
  for (const { end } of walks) ends.set(end, (ends.get(end) ?? 0) + 1);
  return ends;
}
