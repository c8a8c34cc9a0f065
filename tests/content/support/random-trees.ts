import fc from 'fast-check';
import type { Condition } from '../../../src/model/conditions';
import type { ChecklistCase, Target, TreeNode } from '../../../src/model/node';
import type { Tree } from '../../../src/model/tree';

type Next = (below: number) => number;

/** Every choice that makes a tree is read from here, so that fast-check can shrink it. */
const tape = fc.array(fc.nat(10_000), { minLength: 60, maxLength: 60 });

/** Small editions without cycles: a part that is included (perhaps twice), a tree that is entered, and a main tree. */
export const randomTrees: fc.Arbitrary<ReadonlyMap<string, Tree>> = tape.map(makeTrees);

/** Two editions of which the second was made with some other choices. */
export const randomTreePairs = fc
  .tuple(tape, fc.array(fc.tuple(fc.nat(59), fc.nat(10_000)), { maxLength: 4 }))
  .map(([choices, changes]) => {
    const changed = [...choices];
    for (const [at, choice] of changes) changed[at] = choice;
    return [makeTrees(choices), makeTrees(changed)] as const;
  });

function makeTrees(choices: readonly number[]): ReadonlyMap<string, Tree> {
  let at = 0;
  const next: Next = (below) => (choices[at++ % choices.length] ?? 0) % below;
  const part = makeTree('deel', 2 + next(3), next, []);
  const other = makeTree('ander', 1 + next(3), next, ['deel']);
  const main = makeTree('hoofd', 3 + next(4), next, ['deel', 'ander']);
  return new Map([part, other, main].map((tree) => [tree.id, tree]));
}

const ENDS = ['eerste', 'tweede'] as const;
const ITEMS = ['i0', 'i1', 'i2'] as const;
const VERDICTS = ['share', 'keep-silent'] as const;

/** Every node leads to a later one, or out of the tree. */
function makeTree(id: string, count: number, next: Next, others: readonly string[]): Tree {
  const isPart = id === 'deel';
  const to = (from: number): Target => {
    const choice = next(count - from + 1);
    if (others.includes('ander') && next(6) === 0) return { tree: 'ander', node: 'start' };
    return from + choice < count && choice > 0
      ? { tree: id, node: `n${from + choice}` }
      : { tree: id, node: ENDS[next(2)] ?? 'eerste' };
  };
  const condition = (): Condition => {
    const tree = ['deel', 'ander', 'hoofd'][next(3)] ?? 'deel';
    const look = (): Condition => {
      const key = `${tree}/n${next(4)}`;
      const ids = [['ja', 'nee', 'i0', 'i1', 'unsure'][next(5)] ?? 'ja', ['ja', 'i2'][next(2)] ?? 'ja'];
      const ticks = [{ any: ids }, { any: ids }, { not: ids }, { atLeast: 2 }, { all: ids, atLeast: 1 }][next(5)] ?? {};
      return { kind: 'answer', key, ticks };
    };
    const of = Array.from({ length: 1 + next(2) }, look);
    const whole = next(6);
    if (whole === 0) return { kind: 'not', of: look() };
    return { kind: whole < 3 ? 'any' : 'all', of };
  };
  const nodes = new Map<string, TreeNode>();
  for (let n = 0; n < count; n++) {
    const base = { id: `n${n}`, tree: id };
    const unsure = next(3) === 0 ? { unsure: to(n) } : {};
    const kind = next(isPart ? 7 : 9);
    if (kind < 3) {
      const options = ['ja', 'nee'].map((option) => ({ id: option, label: option, go: to(n) }));
      nodes.set(base.id, { ...base, kind: 'question', text: base.id, sources: [], options, ...unsure });
    } else if (kind === 3) {
      const options = ITEMS.slice(0, 2 + next(2)).map((item) => ({ id: item, label: item, weight: next(5) }));
      const cases = Array.from({ length: next(3) }, (): ChecklistCase => {
        const go = to(n);
        return (
          [
            { atLeast: 1 + next(2), go },
            { any: ['i0', 'i1'], go },
            { all: ['i0', 'i1'], atLeast: 1, go },
            { any: ['i1'], not: ['i0'], go },
          ][next(4)] ?? { go }
        );
      });
      nodes.set(base.id, {
        ...base,
        kind: 'checklist',
        text: base.id,
        sources: [],
        options,
        cases,
        else: to(n),
        ...unsure,
      });
    } else if (kind < 6) {
      const cases = Array.from({ length: 1 + next(2) }, () => ({ when: condition(), go: to(n) }));
      nodes.set(base.id, { ...base, kind: 'branch', cases, else: to(n) });
    } else if (kind === 6)
      nodes.set(base.id, { ...base, kind: 'info', text: base.id, sources: [], asked: [], go: to(n) });
    else {
      const onward = new Map<string, Target>(ENDS.map((end) => [end, to(n)]));
      nodes.set(base.id, { ...base, kind: 'include', part: 'deel', next: onward });
    }
  }
  ENDS.forEach((end, index) => {
    const verdict = isPart && (index === 0 || next(2) === 0) ? 'part' : (VERDICTS[index] ?? 'share');
    nodes.set(end, {
      id: end,
      tree: id,
      kind: 'advice',
      verdict,
      text: end,
      do: [],
      sources: [],
      escalate: 'offer',
      related: [],
      documents: [],
      also: next(3) === 0 ? [{ when: condition(), do: [], sources: [] }] : [],
      asked: [],
    });
  });
  return {
    id,
    title: id,
    summary: id,
    theme: 'reference',
    keywords: [],
    asked: [],
    review: { checked: '2026-11-21', before: '2099-05-21' },
    start: 'n0',
    nodes,
    walks: [],
    retired: [],
    listed: true,
  };
}
