import { type EscalationBench, LIST_BUDGET_MS, STORING_BUDGET } from './escalations.bench';
import { atLeast, atMost, type BenchRow } from './present-rows';

export function escalationRows({ storing, list }: EscalationBench): readonly BenchRow[] {
  return [
    ...storing.map(
      ({ database, atOnce, escalations, bareInserts, ratio }): BenchRow => ({
        what: `escalations: stored in ${database}, ${atOnce} at once`,
        against: 'bare inserts',
        unit: '/s',
        ours: escalations,
        baseline: bareInserts,
        ratio,
        ...(atOnce === STORING_BUDGET.atOnce ? { budget: atLeast(STORING_BUDGET.ratio) } : {}),
      }),
    ),
    ...list.map(
      ({ database, rows, what, median }): BenchRow => ({
        what: `escalations: ${what} of ${rows.toLocaleString('en')} in ${database}`,
        unit: 'ms',
        ours: median,
        budget: atMost(LIST_BUDGET_MS, 'ours'),
      }),
    ),
  ];
}
