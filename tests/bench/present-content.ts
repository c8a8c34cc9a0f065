import type { ContentScore } from './content.bench';
import { atMost, type BenchRow } from './present-rows';

/** Design section 10: compiling costs at most twice what `yaml` alone needs. */
export const contentRows = ({ nodes, kilobytes, compile, yamlAlone, ratio }: ContentScore): readonly BenchRow[] => [
  {
    what: `content: compile ${nodes} nodes (${kilobytes} kB)`,
    unit: 'ms',
    ours: compile,
    baseline: yamlAlone,
    against: 'yaml alone',
    ratio,
    budget: atMost(2),
  },
];
