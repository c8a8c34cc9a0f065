import { POPULATIONS } from './capacity/assumptions';
import { needLabel } from './capacity/present-needs';
import type { BenchRow } from './present-rows';
import { capacityText, mediansOf, withMeasured, withResults } from './record-results';

const row = (ours: number, changes: Partial<BenchRow> = {}): BenchRow => ({
  what: 'steps',
  unit: '/s',
  ours,
  ...changes,
});

describe('recorded results', () => {
  it('are medians over runs, of rows that every run has', () => {
    const runs = [
      [row(3, { ratio: 0.3, baseline: 10 }), row(1, { what: 'only here' })],
      [row(1, { ratio: 0.2, baseline: 5 })],
      [row(2, { ratio: 0.9, baseline: 2 })],
    ];

    expect(mediansOf(runs)).toEqual([row(2, { ratio: 0.3, baseline: 5 })]);
    expect(mediansOf([[row(7)]])).toEqual([row(7)]);
  });

  it('write their own part anew and leave the others, in the order of the benches', () => {
    const recorded = (name: string, ours: number) => ({ name, facts: [`on ${ours}`], rows: [row(ours)] });
    const first = withResults('', ['steps', 'guard'], [recorded('guard', 1), recorded('steps', 2)]);
    expect(first.indexOf('## steps')).toBeLessThan(first.indexOf('## guard'));

    const later = withResults(first, ['steps', 'guard'], [recorded('steps', 3)]);
    expect(later).toContain('on 3');
    expect(later).not.toContain('on 2');
    expect(later).toContain('on 1');
    expect(withResults(later, ['steps', 'guard'], [])).toBe(later);
  });

  it('stand on a page between its marks, as a column for each population', () => {
    const rows = [
      row(1, { what: 'capacity: a step' }),
      ...POPULATIONS.map((each, n) => row(n + 10, { what: needLabel(each, 'programs'), unit: 'programs' })),
    ];
    const text = capacityText({ name: 'capacity', facts: ['Measured here.'], rows });
    expect(text).toContain('| programs | 10 programs | 11 programs | 12 programs |');
    expect(text).toContain('| a step | 1/s |');

    const page =
      'Head.\n\n<!-- measured: npm run bench -- capacity --record -->\nold\n<!-- end of what was measured -->\n\nTail.';
    const written = withMeasured(page, text);
    expect(written).toMatch(/^Head\.[\s\S]*Measured here\.[\s\S]*Tail\.$/);
    expect(written).not.toContain('old');
    expect(withMeasured(written, text)).toBe(written);
    expect(() => withMeasured('nothing', text)).toThrow('Expected the lines');
  });
});
