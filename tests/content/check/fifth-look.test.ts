import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Answer } from '../../../src/model/answer';
import type { Verdict } from '../../../src/model/verdict';
import { adviceOnWalk } from '../../../src/walk/advice-on-walk';
import { endKey } from '../../../src/walk/ends';
import { replay } from '../../../src/walk/replay';
import { compiledFrom, editionOf, realFiles } from '../support/toy-content';

/**
 * Walks that gave dangerous (D) or wrong (W) advice when a fifth lawyer looked, and what they say since. Words are checked
 * too: most of what was wrong was a step that stood on the right advice for another situation.
 */
interface Case {
  /** `D1` … `D4`, `W1` … `W8`. */
  readonly item: string;
  readonly tree: string;
  readonly answers: Readonly<Record<string, Answer>>;
  readonly ends: string;
  readonly verdict: Verdict;
  /** Words that must stand on the card. */
  readonly says: readonly string[];
  /** Words that once stood there and must not. */
  readonly never: readonly string[];
}

const cases = readFileSync(join(__dirname, 'fifth-look.jsonl'), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Case);
const { trees } = editionOf(compiledFrom(realFiles()));

describe('what a fifth lawyer found', () => {
  it.each(cases)('$item: $tree ends at $ends', ({ tree, answers, ends, verdict, says, never }) => {
    const answered = new Map(Object.entries(answers));
    const { rest, steps } = replay(trees, tree, answered);
    expect(rest.kind === 'asked' ? `asks ${rest.node.tree}/${rest.node.id}` : endKey(rest)).toBe(ends);
    expect(steps).toHaveLength(answered.size);
    if (rest.kind !== 'advice') throw new Error(`no advice at ${ends}`);
    expect(rest.node.verdict).toBe(verdict);
    const read = adviceOnWalk(rest.node, answered);
    const words = [read.text, read.because, ...read.do, ...read.adds].join('\n');
    for (const wanted of says) expect(words).toContain(wanted);
    for (const unwanted of never) expect(words).not.toContain(unwanted);
  });

  it('has a walk for everything dangerous or wrong', () => {
    const shown = new Set(cases.map(({ item }) => item));
    const wanted = ['D1', 'D2', 'D3', 'D4', ...Array.from({ length: 8 }, (_, index) => `W${index + 1}`)];
    expect(wanted.filter((item) => !shown.has(item))).toEqual([]);
  });
});
