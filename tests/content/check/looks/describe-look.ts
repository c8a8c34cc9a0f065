import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Answer } from '../../../../src/model/answer';
import type { Verdict } from '../../../../src/model/verdict';
import { adviceOnWalk } from '../../../../src/walk/advice-on-walk';
import { endKey } from '../../../../src/walk/ends';
import { replay } from '../../../../src/walk/replay';
import { compiledFrom, editionOf, realFiles } from '../../support/toy-content';

/**
 * A walk that gave dangerous (D) or wrong (W) advice when a lawyer looked, and what it says since. Words are checked too: most
 * of what was wrong was a step that stood on the right advice for another situation.
 */
interface Case {
  /** `D1`, `W1` and on, as the lawyer numbered them. */
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

/** Tests of all cases in `<look>.jsonl`, among which is one at least of each of so many dangerous and wrong ones. */
export function describeLook(
  look: string,
  { dangerous, wrong }: { readonly dangerous: number; readonly wrong: number },
): void {
  const cases = readFileSync(join(__dirname, '..', `${look}.jsonl`), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Case);
  const { trees } = editionOf(compiledFrom(realFiles()));

  describe(`what was found at the ${look}`, () => {
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
      const wanted = [...numbered('D', dangerous), ...numbered('W', wrong)];
      expect(wanted.filter((item) => !shown.has(item))).toEqual([]);
    });
  });
}

const numbered = (letter: string, many: number): readonly string[] =>
  Array.from({ length: many }, (_, index) => `${letter}${index + 1}`);
