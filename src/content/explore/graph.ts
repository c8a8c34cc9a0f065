import { partOf, waysOut } from '../../model/kinds';
import type { Target, TreeNode } from '../../model/node';
import { nodeAt, type Trees } from '../../walk/replay';

/** Every node of an edition with the nodes it can lead to. Targets that do not exist are left out. */
export type Graph = ReadonlyMap<TreeNode, readonly TreeNode[]>;

/** Where a node can lead, in every tree it touches: its ways out, and the part that it walks first. */
export function nextOf(trees: Trees, node: TreeNode): readonly Target[] {
  const part = partOf(node);
  const start = part !== undefined && trees.has(part) ? [{ tree: part, node: 'start' }] : [];
  return [...start, ...waysOut(node).map(({ go }) => go)];
}

const graphs = new WeakMap<Trees, Graph>();

/** Found once for the same trees: checks, explorations and promises all ask for it. */
export function graphOf(trees: Trees): Graph {
  const found = graphs.get(trees) ?? findGraph(trees);
  graphs.set(trees, found);
  return found;
}

function findGraph(trees: Trees): Graph {
  const graph = new Map<TreeNode, readonly TreeNode[]>();
  for (const tree of trees.values()) {
    for (const node of tree.nodes.values()) {
      const next = new Set<TreeNode>();
      for (const target of nextOf(trees, node)) {
        const found = nodeAt(trees, target);
        if (found !== undefined) next.add(found);
      }
      graph.set(node, [...next]);
    }
  }
  return graph;
}

/** Everything that can be reached from these nodes, themselves included. */
export function reachableFrom(graph: Graph, starts: Iterable<TreeNode>): ReadonlySet<TreeNode> {
  const reached = new Set(starts);
  // A Set grows while it is gone through, so this visits what it finds.
  for (const node of reached) for (const next of graph.get(node) ?? []) reached.add(next);
  return reached;
}

/** Every node after the nodes it leads to; without recursion, because a chain may be thousands long. */
export function childrenFirst(graph: Graph): readonly TreeNode[] {
  const order: TreeNode[] = [];
  const opened = new Set<TreeNode>();
  for (const root of graph.keys()) {
    const stack: (readonly [TreeNode, 'open' | 'close'])[] = [[root, 'open']];
    for (let top = stack.pop(); top !== undefined; top = stack.pop()) {
      const [node, step] = top;
      if (step === 'close') order.push(node);
      else if (!opened.has(node)) {
        opened.add(node);
        stack.push([node, 'close']);
        for (const next of graph.get(node) ?? []) if (!opened.has(next)) stack.push([next, 'open']);
      }
    }
  }
  return order;
}
