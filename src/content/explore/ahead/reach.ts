import type { TreeNode } from '../../../model/node';
import type { Trees } from '../../../model/tree';
import { nodeAt } from '../../../walk/replay';
import { childrenFirst, type Graph } from '../graph';
import type { Stop } from './stops';

/** Nodes that walks can still come by, a bit for each. A row that is shorter holds none of the nodes that came later. */
export type Row = Uint32Array;

/** Gives nodes their bits: for one edition after another, so that rows of what did not change still hold. */
export interface Reach {
  /** The nodes that are in some row, in the order of their bits. */
  readonly nodes: readonly TreeNode[];
  bitOf(node: TreeNode): number | undefined;
  /** A row of this node, and of all that is in those. */
  row(node: TreeNode | undefined, onward: Iterable<Row | undefined>): Row;
}

export function openReach(): Reach {
  const nodes: TreeNode[] = [];
  const bits = new Map<TreeNode, number>();
  return {
    nodes,
    bitOf: (node) => bits.get(node),
    row(node, onward) {
      if (node !== undefined && !bits.has(node)) bits.set(node, nodes.push(node) - 1);
      const row = new Uint32Array(Math.ceil(nodes.length / 32));
      for (const other of onward)
        if (other !== undefined)
          for (let word = 0; word < other.length; word++) row[word] = (row[word] ?? 0) | (other[word] ?? 0);
      const bit = node === undefined ? undefined : bits.get(node);
      if (bit !== undefined) row[bit >> 5] = (row[bit >> 5] ?? 0) | (1 << (bit & 31));
      return row;
    },
  };
}

export const isIn = (row: Row, bit: number): boolean => (((row[bit >> 5] ?? 0) >>> (bit & 31)) & 1) === 1;

/** What the graph leads to from a stop, whatever was answered: never less than what walks come by. */
export function reachByGraph(trees: Trees, graph: Graph, reach: Reach): (stop: Stop) => Row {
  const rows = new Map<TreeNode, Row>();
  for (const node of childrenFirst(graph))
    rows.set(
      node,
      reach.row(
        node,
        (graph.get(node) ?? []).map((next) => rows.get(next)),
      ),
    );
  return ({ node, frames }) =>
    reach.row(undefined, [
      rows.get(node),
      ...frames.flatMap(({ next }) =>
        [...next.values()].map((target) => {
          const found = nodeAt(trees, target);
          return found === undefined ? undefined : rows.get(found);
        }),
      ),
    ]);
}
