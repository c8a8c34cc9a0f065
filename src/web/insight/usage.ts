import type { Period } from '../../escalations/keeping/statistics';
import type { Edition } from '../../model/edition';
import type { NodeCount } from '../../walk/counts';
import type { CoordinatorPorts } from '../coordinators/ports';
import { daysOf } from './period';

/** How the trees were used in a period: counts without people. */
export interface Usage {
  readonly trees: readonly { readonly tree: string; readonly walks: number }[];
  /** Where somebody answered "Ik weet het niet", and where a walk ended in an advice that there is no rule. */
  readonly deadEnds: readonly DeadEnd[];
  readonly searchesWithoutResult: readonly { readonly theme: string | null; readonly count: number }[];
}

export interface DeadEnd {
  readonly tree: string;
  readonly node: string;
  readonly kind: 'unsure' | 'no-rule';
  readonly count: number;
}

export const readUsage = async (
  { counts, edition }: Pick<CoordinatorPorts, 'counts' | 'edition'>,
  period: Period,
): Promise<Usage> => {
  const days = daysOf(period);
  const [nodes, missed] = await Promise.all([counts.nodeCounts(days), counts.missedSearches(days)]);
  const walks = new Map<string, number>();
  for (const { tree, what, n } of nodes) {
    if (what === 'started') walks.set(tree, (walks.get(tree) ?? 0) + Number(n));
  }
  return {
    trees: [...walks].map(([tree, count]) => ({ tree, walks: count })),
    deadEnds: nodes.flatMap((one) => deadEndOf(one, edition())),
    searchesWithoutResult: missed.map(({ theme, n }) => ({ theme, count: Number(n) })),
  };
};

const deadEndOf = ({ tree, node, what, n }: NodeCount, edition: Edition): DeadEnd[] => {
  if (what === 'unsure') return [{ tree, node, kind: 'unsure', count: Number(n) }];
  const at = edition.trees.get(tree)?.nodes.get(node);
  const isNoRule = what === 'ended' && at?.kind === 'advice' && at.verdict === 'no-rule';
  return isNoRule ? [{ tree, node, kind: 'no-rule', count: Number(n) }] : [];
};
