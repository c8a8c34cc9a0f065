import type { Period } from '../../escalations/keeping/statistics';
import type { Edition } from '../../model/edition';
import { placeOfKey } from '../../model/node';
import type { NodeCount, NodeEvent } from '../../walk/counts';
import type { WrongReason } from '../../walk/judging';
import type { CoordinatorPorts } from '../coordinators/ports';
import { daysOf } from './period';

/** How the trees were used in a period: counts without people. */
export interface Usage {
  readonly trees: readonly { readonly tree: string; readonly walks: number }[];
  /** Where somebody answered "Ik weet het niet", and where a walk ended in an advice that there is no rule. */
  readonly deadEnds: readonly DeadEnd[];
  /** Where people said that an advice holds, or not. */
  readonly judged: readonly JudgedNode[];
  readonly searchesWithoutResult: readonly { readonly theme: string | null; readonly count: number }[];
}

export interface JudgedNode {
  readonly tree: string;
  readonly node: string;
  readonly right: number;
  readonly wrong: number;
  readonly reasons: Readonly<Record<WrongReason, number>>;
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
    judged: judgedOf(nodes),
    searchesWithoutResult: missed.map(({ theme, n }) => ({ theme, count: Number(n) })),
  };
};

const deadEndOf = ({ tree, node, what, n }: NodeCount, edition: Edition): DeadEnd[] => {
  if (what === 'unsure') return [{ tree, node, kind: 'unsure', count: Number(n) }];
  const at = edition.trees.get(tree)?.nodes.get(node);
  const isNoRule = what === 'ended' && at?.kind === 'advice' && at.verdict === 'no-rule';
  return isNoRule ? [{ tree, node, kind: 'no-rule', count: Number(n) }] : [];
};

function judgedOf(nodes: readonly NodeCount[]): readonly JudgedNode[] {
  const counts = new Map<string, Map<NodeEvent, number>>();
  for (const { tree, node, what, n } of nodes) {
    if (what !== 'right' && !what.startsWith('wrong')) continue;
    const key = `${tree}/${node}`;
    counts.set(key, (counts.get(key) ?? new Map<NodeEvent, number>()).set(what, Number(n)));
  }
  return [...counts].map(([key, said]) => {
    const of = (what: NodeEvent) => said.get(what) ?? 0;
    return {
      ...placeOfKey(key),
      right: of('right'),
      wrong: of('wrong'),
      reasons: {
        situation: of('wrong-situation'),
        law: of('wrong-law'),
        unclear: of('wrong-unclear'),
        practice: of('wrong-practice'),
        other: of('wrong-other'),
      },
    };
  });
}
