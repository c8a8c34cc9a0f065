import fc from 'fast-check';
import { WRONG_REASONS } from '../../../src/walk/judging';
import { presentJudged } from '../../../src/web/insight/present-judged';
import '../../support/property-seed';

const count = fc.integer({ min: 0, max: 30 });
const reasons = fc.record({ situation: count, law: count, unclear: count, practice: count, other: count });
const node = fc.record({ right: count, reasons, silent: count }).map(({ right, reasons: given, silent }) => ({
  tree: 'delen',
  node: 'zwijgen',
  right,
  wrong: WRONG_REASONS.reduce((sum, reason) => sum + given[reason], silent),
  reasons: given,
}));

test('what is shown is true, and what is left when it is taken from the total is never from 1 to 4', () => {
  fc.assert(
    fc.property(node, (judged) => {
      const [{ shown } = { shown: undefined }] = presentJudged([judged]);
      expect([null, judged.right]).toContain(shown?.right);
      expect([null, judged.wrong]).toContain(shown?.wrong);
      const known = WRONG_REASONS.map((reason) => shown?.reasons[reason] ?? null);
      for (const [index, reason] of WRONG_REASONS.entries())
        expect([null, judged.reasons[reason]]).toContain(known[index]);
      for (const each of [shown?.right, shown?.wrong, ...known]) expect([1, 2, 3, 4]).not.toContain(each);
      if (shown?.wrong == null) expect(known.every((each) => each === null)).toBe(true);
      else expect([1, 2, 3, 4]).not.toContain(hiddenOf(judged.wrong, known, judged));
    }),
  );
});

/** What somebody learns who takes the shown reasons from the total: those hidden, and those who gave none. */
function hiddenOf(
  wrong: number,
  known: readonly (number | null)[],
  { reasons: given }: { readonly reasons: Readonly<Record<string, number>> },
): number {
  const silent = wrong - WRONG_REASONS.reduce((sum, reason) => sum + (given[reason] ?? 0), 0);
  const left = wrong - known.reduce<number>((sum, each) => sum + (each ?? 0), 0);
  // With a reason hidden, what is left is that and the silent ones together; without, it is the silent ones alone.
  return known.includes(null) ? left : silent;
}
