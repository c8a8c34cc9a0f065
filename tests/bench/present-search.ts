import { atLeast, atMost, type BenchRow } from './present-rows';
import type { Hits, SearchBench } from './search.bench';
import type { Took } from './search-arranging';

/** Issue 11, "Must show" 1 and 2; each beside MiniSearch as it comes where it has one. */
export function searchRows(bench: SearchBench): readonly BenchRow[] {
  const hits = (what: string, of: 'hitAt1' | 'hitAt3', least: number): BenchRow => ({
    what: `search: ${bench.ours.queries} strangers' questions, ${what}`,
    against: 'plain MiniSearch',
    unit: '%',
    ours: percent(bench.ours, of),
    baseline: percent(bench.baseline, of),
    ratio: bench.ours[of] / bench.baseline[of],
    budget: atLeast(least, 'ours'),
  });
  const { outside, danger, falseAlarms } = bench;
  return [
    hits('right tree first', 'hitAt1', 85),
    hits('right tree in the first three', 'hitAt3', 95),
    {
      what: `search: refused of ${outside.queries} that are not ours`,
      unit: '%',
      ours: outside.refused * 100,
      budget: atLeast(90, 'ours'),
    },
    {
      what: `search: danger heard of ${danger.queries}`,
      unit: '%',
      ours: danger.heard * 100,
      budget: atLeast(100, 'ours'),
    },
    {
      what: `search: of ${falseAlarms.queries} calm ones, danger for certain`,
      unit: '%',
      ours: falseAlarms.certain * 100,
    },
    {
      what: `search: of ${falseAlarms.queries} calm ones, danger possible`,
      unit: '%',
      ours: falseAlarms.possible * 100,
    },
    { what: 'search: the two who labelled them agree on the first tree', unit: '%', ours: bench.agreement * 100 },
    {
      what: `search: ${bench.development.queries} questions of our own, right tree first`,
      unit: '%',
      ours: percent(bench.development, 'hitAt1'),
    },
    { what: 'search: walks with something filled in', unit: '', ours: bench.filledIn, budget: atMost(0, 'ours') },
    ...bench.latency.flatMap(({ times, nodes, buildMillis, p50Millis, p99Millis }): BenchRow[] => [
      { what: `search: ${nodes} nodes (${times}×), median`, unit: 'ms', ours: p50Millis },
      {
        what: `search: ${nodes} nodes (${times}×), 99 of 100`,
        unit: 'ms',
        ours: p99Millis,
        budget: atMost(times <= 10 ? 5 : 50, 'ours'),
      },
      { what: `search: ${nodes} nodes (${times}×), arranging from nothing`, unit: 'ms', ours: buildMillis },
    ]),
    ...took('a start, until somebody finds', bench.arranging.started),
    ...took('a line was published, until somebody finds', bench.arranging.published),
    ...took('beforehand, after the check of what was handed in, the first since a start', bench.arranging.beforehand),
    ...took('beforehand, and one more line', bench.arranging.beforehandAgain),
    ...took('beforehand, unannounced from another program', bench.arranging.elsewhere),
  ];
}

/** In a process of its own. The budget is on what people wait for, and on the arranging that is done so that they need not. */
const took = (when: string, { clock, processor }: Took): readonly BenchRow[] => [
  { what: `search: arranging, ${when}`, unit: 'ms', ours: clock, budget: atMost(500, 'ours') },
  { what: `search: arranging, ${when}, processor time`, unit: 'ms', ours: processor },
];

const percent = (hits: Hits, of: 'hitAt1' | 'hitAt3'): number => hits[of] * 100;
