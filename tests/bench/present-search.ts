import { atLeast, atMost, type BenchRow } from './present-rows';
import type { Hits, SearchBench } from './search.bench';

/** Issue 5, "Must show" 1, and the latency of design section 10; each beside MiniSearch as it comes where it has one. */
export function searchRows(bench: SearchBench): readonly BenchRow[] {
  const hits = (what: string, of: keyof Pick<Hits, 'hitAt1' | 'hitAt3'>, least: number): BenchRow => ({
    what: `search: ${bench.heldOut.queries} unseen questions, ${what}`,
    against: 'plain MiniSearch',
    unit: '%',
    ours: bench.heldOut[of] * 100,
    baseline: bench.baseline[of] * 100,
    ratio: bench.heldOut[of] / bench.baseline[of],
    budget: atLeast(least, 'ours'),
  });
  const { outsideHeldOut: outside } = bench;
  return [
    hits('right tree first', 'hitAt1', 80),
    hits('right tree in the first three', 'hitAt3', 95),
    {
      what: `search: refused of ${outside.queries} unseen questions that are not ours`,
      unit: '%',
      ours: outside.refused * 100,
      budget: atLeast(90, 'ours'),
    },
    ...bench.latency.flatMap(({ times, nodes, buildMillis, p50Millis, p99Millis }): BenchRow[] => [
      { what: `search: ${nodes} nodes (${times}×), median`, unit: 'ms', ours: p50Millis },
      {
        what: `search: ${nodes} nodes (${times}×), 99 of 100`,
        unit: 'ms',
        ours: p99Millis,
        ...(times <= 10 ? { budget: atMost(5, 'ours') } : {}),
      },
      { what: `search: ${nodes} nodes (${times}×), arranging`, unit: 'ms', ours: buildMillis },
    ]),
  ];
}
