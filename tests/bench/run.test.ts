import { runEngineBench } from './engine.bench';
import { machineFacts, markdownTable } from './present-results';
import { atLeast, atMost, type BenchRow, isWithin, median, percentile, presentRows } from './present-rows';

const ROW: BenchRow = { what: 'steps', unit: '/s', ours: 90, baseline: 100, ratio: 0.9 };

describe('npm run bench', () => {
  it('measures the engine on the real content beside the plain map and four libraries', async () => {
    const rows = await runEngineBench({ rounds: 1, milliseconds: 1, walks: 3 });

    const names = rows.map(({ what, against }) => `${what.replace(/.*: /, '')} / ${against}`);
    expect(names).toEqual([
      'step / plain map',
      'token → step → token / plain map',
      ...['XState', 'inkjs', 'json-rules-engine', 'botbuilder-dialogs'].map((library) => `step / ${library}`),
    ]);
    for (const { ours, baseline } of rows) {
      expect(ours).toBeGreaterThan(0);
      expect(baseline).toBeGreaterThan(0);
    }
  });

  it('judges a ratio or a figure by its budget, and a figure that is not there as not within it', () => {
    expect(isWithin(ROW)).toBeUndefined();
    expect(isWithin({ ...ROW, budget: atLeast(0.9) })).toBe(true);
    expect(isWithin({ ...ROW, budget: atLeast(0.91) })).toBe(false);
    expect(isWithin({ ...ROW, budget: atMost(90, 'ours') })).toBe(true);
    expect(isWithin({ ...ROW, budget: atMost(89, 'ours') })).toBe(false);
    expect(isWithin({ ...ROW, ratio: Number.NaN, budget: atMost(2) })).toBe(false);
  });

  it('shows every row with its figures, its budget and whether it is kept', () => {
    const shown = presentRows([
      { ...ROW, against: 'bare', budget: atLeast(0.85) },
      { what: 'search', unit: 'ms', ours: 1_234.5, budget: atMost(50, 'ours') },
    ]);

    expect(shown).toMatch(/steps \/ bare +90\/s +100\/s +0\.9× +≥ 0\.85× +ok/);
    expect(shown).toMatch(/search +1,23[45] ms +≤ 50 ms +NOT OK/);
  });

  it('makes a table for a page, with what it was measured on', () => {
    expect(markdownTable([{ ...ROW, against: 'bare', budget: atLeast(0.85) }])).toContain(
      '| steps / bare | 90/s | 100/s | 0.9× | ≥ 0.85× | ok |',
    );
    expect(machineFacts('2026-11-27').join(' ')).toMatch(/2026-11-27, on \d+ × .* Node \d+\..* botbuilder 4\./);
  });

  it('takes the middle of rounds and the edge of a part', () => {
    expect(median([3, 1, 2])).toBe(2);
    expect(median([4, 1, 2, 3])).toBe(2.5);
    expect(median([])).toBeNaN();
    expect(percentile([5, 1, 4, 2, 3], 0.8)).toBe(4);
    expect(percentile([5, 1, 4, 2, 3], 0.99)).toBe(5);
  });
});
