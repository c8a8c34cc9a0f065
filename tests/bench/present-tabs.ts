import { atMost, type BenchRow } from './present-rows';
import { TABS_BUDGET, type TabsBench } from './tabs.bench';

/** Without a Chromium the pages are not measured, and have no rows. */
export function tabRows(bench: TabsBench): readonly BenchRow[] {
  const time = (what: string, ours: number | undefined, most?: number): readonly BenchRow[] =>
    ours === undefined
      ? []
      : [{ what: `tabs: ${what}`, unit: 'ms', ours, ...(most === undefined ? {} : { budget: atMost(most, 'ours') }) }];
  return [
    ...time(
      `list of ${bench.escalations.toLocaleString('en')} usable`,
      bench.listUsable,
      TABS_BUDGET.listUsableMilliseconds,
    ),
    ...time('the same, slowest load', bench.listUsableWorst),
    ...time("the same, the page's own work", bench.listUsableWork),
    ...time('a question opened', bench.questionOpen),
    ...time("the server's answer to the list", bench.listAnswer),
    {
      what: 'tabs: first load, gzipped',
      unit: 'KB',
      ours: bench.bundle.firstLoad / 1_024,
      budget: atMost(TABS_BUDGET.firstLoadBytes / 1_024, 'ours'),
    },
    { what: 'tabs: first load in Teams, gzipped', unit: 'KB', ours: bench.bundle.firstLoadInTeams / 1_024 },
  ];
}
