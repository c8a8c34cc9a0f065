import { waysOut } from '../../model/kinds';
import type { TreeNode } from '../../model/node';
import type { Tree } from '../../model/tree';
import { nodeAt, type Trees } from '../../walk/replay';
import { type Graph, reachableFrom } from '../explore/graph';
import { nodePath, type Report, type TreeSource } from '../read/tree-source';

const leadsTo = (node: TreeNode, { id }: Tree, target: string): boolean =>
  waysOut(node).some(({ go }) => go.tree === id && go.node === target);

/** Nodes that nothing leads to: not from the start of their tree, nor from another tree. */
export function checkReachable(
  sources: ReadonlyMap<string, TreeSource>,
  trees: Trees,
  graph: Graph,
  uncertain: ReadonlySet<string>,
  report: Report,
): void {
  const starts = [...trees.values()].flatMap((tree) => nodeAt(trees, { tree: tree.id, node: 'start' }) ?? []);
  const reached = reachableFrom(graph, starts);
  for (const source of sources.values()) {
    if (uncertain.has(source.tree.id)) continue;
    const left = [...source.tree.nodes.values()].filter((node) => !reached.has(node));
    const before = left.find((node) => leadsTo(node, source.tree, source.tree.start));
    if (before !== undefined) {
      report(source, {
        code: 'unreachable-node',
        path: ['start'],
        message: `De boom begint bij \`${source.tree.start}\`, maar \`${before.id}\` komt daarvoor. Niemand komt daar.`,
        hint: 'Laat de boom beginnen bij de knoop die het eerst komt, of haal weg wat ervoor staat.',
      });
      continue;
    }
    for (const node of left) {
      // What only it leads to follows from it.
      if (left.some((other) => other !== node && leadsTo(other, source.tree, node.id))) continue;
      report(source, {
        code: 'unreachable-node',
        path: nodePath(node.id),
        atKey: true,
        message: `Niets leidt naar de knoop \`${node.id}\`.`,
        hint: 'Laat een antwoord hierheen gaan, of haal de knoop weg.',
      });
    }
  }
}

/** The shortest cycle through the whole edition, if there is one: "ask again" is what Terug is for. */
export function findCycle(graph: Graph): readonly TreeNode[] | undefined {
  let shortest: readonly TreeNode[] | undefined;
  for (const start of onCycles(graph)) {
    const cycle = shortestWayBack(graph, start, (shortest?.length ?? Infinity) - 1);
    if (cycle !== undefined) shortest = cycle;
  }
  return shortest;
}

/** One node of each cycle that a depth-first search closes. */
function onCycles(graph: Graph): ReadonlySet<TreeNode> {
  const state = new Map<TreeNode, 'open' | 'done'>();
  const found = new Set<TreeNode>();
  for (const root of graph.keys()) {
    if (state.has(root)) continue;
    const stack: { readonly node: TreeNode; readonly next: TreeNode[] }[] = [];
    const open = (node: TreeNode): void => {
      state.set(node, 'open');
      stack.push({ node, next: [...(graph.get(node) ?? [])] });
    };
    open(root);
    for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
      const node = top.next.pop();
      if (node === undefined) {
        state.set(top.node, 'done');
        stack.pop();
      } else if (state.get(node) === 'open') found.add(node);
      else if (!state.has(node)) open(node);
    }
  }
  return found;
}

/** A shortest cycle through `start` of at most `longest` nodes. */
function shortestWayBack(graph: Graph, start: TreeNode, longest: number): readonly TreeNode[] | undefined {
  const cameFrom = new Map<TreeNode, TreeNode>();
  let edge: readonly TreeNode[] = [start];
  for (let length = 1; edge.length > 0 && length <= longest; length++) {
    const next: TreeNode[] = [];
    for (const node of edge) {
      for (const found of graph.get(node) ?? []) {
        if (found === start) return wayTo(node, start, cameFrom);
        if (cameFrom.has(found)) continue;
        cameFrom.set(found, node);
        next.push(found);
      }
    }
    edge = next;
  }
  return undefined;
}

function wayTo(last: TreeNode, start: TreeNode, cameFrom: ReadonlyMap<TreeNode, TreeNode>): readonly TreeNode[] {
  const way: TreeNode[] = [];
  for (let node: TreeNode | undefined = last; node !== undefined && node !== start; node = cameFrom.get(node))
    way.unshift(node);
  return [start, ...way];
}
