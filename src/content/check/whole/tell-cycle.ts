import { waysOut } from '../../../model/kinds';
import { nodeKey, type TreeNode } from '../../../model/node';
import { nodeAt, type Trees } from '../../../walk/replay';
import type { Graph } from '../../explore/graph';
import { nodePath, type Report, type TreeSource } from '../../read/tree-source';

/** Told at the way out that leads back: to the node of the cycle that a walk meets first. */
export function tellCycle(
  cycle: readonly TreeNode[],
  graph: Graph,
  sources: ReadonlyMap<string, TreeSource>,
  trees: Trees,
  report: Report,
): void {
  const met = firstMet(cycle, graph, trees);
  const at = cycle.indexOf(met);
  const last = cycle[(at - 1 + cycle.length) % cycle.length] ?? met;
  const source = sources.get(last.tree);
  if (source === undefined) return;
  const way = waysOut(last).find(({ go }) => nodeAt(trees, go) === met);
  const round = [...cycle.slice(at), ...cycle.slice(0, at), met];
  const isOneTree = round.every(({ tree }) => tree === met.tree);
  report(source, {
    code: 'cycle',
    path: nodePath(last.id, ...(way?.path ?? [])),
    ...(way === undefined ? { atKey: true } : {}),
    message: `Dit gaat terug naar \`${isOneTree ? met.id : nodeKey(met)}\`, waar iemand al was: ${round.map((node) => (isOneTree ? node.id : nodeKey(node))).join(' → ')}.`,
    hint: 'Laat het ergens anders heen gaan. Opnieuw vragen doet de knop Terug.',
  });
}

/** Breadth first from where the trees begin. */
function firstMet(cycle: readonly TreeNode[], graph: Graph, trees: Trees): TreeNode {
  const [any] = cycle;
  const mine = new Set(cycle.map(({ tree }) => tree));
  const starts = [...trees.values()].filter(({ id }) => mine.has(id));
  const passed = new Set(starts.flatMap((tree) => nodeAt(trees, { tree: tree.id, node: 'start' }) ?? []));
  // A Set grows while it is gone through, so this visits what it finds, nearest first.
  for (const node of passed) {
    if (cycle.includes(node)) return node;
    for (const next of graph.get(node) ?? []) passed.add(next);
  }
  return any as TreeNode;
}
