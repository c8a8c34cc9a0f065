import { isAsked } from '../../model/kinds';
import type { Include, TreeNode } from '../../model/node';
import type { Claim } from '../../model/promise';
import { nodeAt, type Trees } from '../../walk/replay';
import type { Graph } from '../explore/graph';
import { canHold, partsOf } from './claims';

/** Whether a walk that stands here can still come to an end that `when` speaks about. */
export function leadsTo(
  trees: Trees,
  graph: Graph,
  when: Claim,
): (node: TreeNode, frames: readonly Include[]) => boolean {
  const speaksOfEnds = partsOf(when).some(({ kind }) => !['answer', 'asked', 'unsure'].includes(kind));
  // Without a word about the end, the designed end after "Ik weet het niet" counts as well: then every node leads to one.
  if (!speaksOfEnds) return () => true;
  const backwards = new Map<TreeNode, TreeNode[]>();
  for (const [node, next] of graph)
    for (const each of next) backwards.set(each, [...(backwards.get(each) ?? []), node]);
  const wanted = [...graph.keys()].filter(
    (node) =>
      (node.kind === 'advice' && canHold(trees, when, { ...node, adds: [] })) ||
      (isAsked(node) && canHold(trees, when, undefined)),
  );
  const reached = new Set(wanted);
  // A Set grows while it is gone through, so this visits what it finds.
  for (const node of reached) for (const before of backwards.get(node) ?? []) reached.add(before);
  return (node, frames) =>
    reached.has(node) ||
    frames.some((frame) =>
      [...frame.next.values()].some((target) => {
        const next = nodeAt(trees, target);
        return next !== undefined && reached.has(next);
      }),
    );
}
