import type { ContentScore } from './content.bench';
import { atMost, type BenchRow } from './present-rows';

/** Design section 10. */
export const contentRows = ({ nodes, kilobytes, compile, yamlAlone, ratio }: ContentScore): readonly BenchRow[] => [
  {
    what: `content: compiling ${nodes.toLocaleString('en')} nodes, ${kilobytes.toLocaleString('en')} KB`,
    against: 'yaml alone',
    unit: 'ms',
    ours: compile,
    baseline: yamlAlone,
    ratio,
    budget: atMost(2),
  },
];
