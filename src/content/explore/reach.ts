import type { TreeNode } from '../../model/node';
import { childrenFirst, type Graph } from './graph';

/** What can be reached from each node of a graph without cycles. */
export interface Reach {
  /** Whether a node leads to one of these, or is one of them. */
  to(wanted: Iterable<TreeNode>): (from: TreeNode) => boolean;
}

const known = new WeakMap<Graph, Reach>();

/** Found once for a graph: every promise asks what leads to other ends, and going back from each of them costs more. */
export function reachIn(graph: Graph): Reach {
  const found = known.get(graph) ?? findReach(graph);
  known.set(graph, found);
  return found;
}

/** A row of bits for each node: one for every node that it leads to, itself included. */
function findReach(graph: Graph): Reach {
  const order = childrenFirst(graph);
  const indexOf = new Map(order.map((node, index) => [node, index]));
  const words = Math.ceil(order.length / 32);
  const bits = new Uint32Array(order.length * words);
  const bitAt = (index: number): number => 1 << (index & 31);
  const wordAt = (at: number): number => bits[at] ?? 0;
  for (const [index, node] of order.entries()) {
    const row = index * words;
    bits[row + (index >> 5)] = bitAt(index);
    for (const next of graph.get(node) ?? []) {
      const later = (indexOf.get(next) ?? 0) * words;
      for (let word = 0; word < words; word++) bits[row + word] = wordAt(row + word) | wordAt(later + word);
    }
  }
  return {
    to(wanted) {
      const masks = new Map<number, number>();
      for (const node of wanted) {
        const index = indexOf.get(node);
        if (index !== undefined) masks.set(index >> 5, (masks.get(index >> 5) ?? 0) | bitAt(index));
      }
      const asked = [...masks];
      return (from) => {
        const index = indexOf.get(from);
        return index !== undefined && asked.some(([word, mask]) => (wordAt(index * words + word) & mask) !== 0);
      };
    },
  };
}
