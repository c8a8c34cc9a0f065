import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Answer } from '../../../src/model/answer';
import type { Verdict } from '../../../src/model/verdict';
import { endKey } from '../../../src/walk/ends';
import { replay } from '../../../src/walk/replay';
import { compiledFrom, editionOf, realFiles } from '../support/toy-content';

/**
 * Walks that gave wrong or dangerous advice, or that did not exist, before the second reading of the law (facts/
 * recht-tweede-lezing.md, parts A to D), and where they end since. They stand here as well as in the trees, because a tree's
 * own walks change with the tree.
 */
interface Case {
  /** `A1` … `C16`, or `D`. */
  readonly items: readonly string[];
  readonly tree: string;
  readonly answers: Readonly<Record<string, Answer>>;
  readonly ends: string;
  readonly verdict: Verdict;
}

const cases = readFileSync(join(__dirname, 'second-reading.jsonl'), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Case);
const { trees } = editionOf(compiledFrom(realFiles()));

describe('what the second reading of the law found', () => {
  it.each(cases)('$items: $tree ends at $ends', ({ tree, answers, ends, verdict }) => {
    const { rest, steps } = replay(trees, tree, new Map(Object.entries(answers)));
    expect(rest.kind === 'asked' ? `asks ${rest.node.tree}/${rest.node.id}` : endKey(rest)).toBe(ends);
    expect(rest).toMatchObject({ kind: 'advice', node: { verdict } });
    expect(steps).toHaveLength(Object.keys(answers).length);
  });

  it('has a walk for every wrong advice and for every situation that had no way', () => {
    const shown = new Set(cases.flatMap(({ items }) => items));
    const wanted = [
      ...Array.from({ length: 22 }, (_, index) => `A${index + 1}`),
      ...Array.from({ length: 16 }, (_, index) => `C${index + 1}`),
    ];
    expect(wanted.filter((item) => !shown.has(item))).toEqual([]);
  });
});
