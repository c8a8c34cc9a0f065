import type { TreeNode } from '../../model/node';
import type { Trees } from '../../model/tree';
import { nodeAt } from '../../walk/replay';
import { DEEPEST } from './explore';
import { childrenFirst, type Graph } from './graph';
import type { Onward, Stop } from './stops';

/** A bit for every node of the edition. */
export type Row = Uint32Array;

/** What walks can still come by. */
export interface Reach {
  /** From a stop, itself included: never less than what walks come by, and more only where there are too many of them. */
  from(stop: Stop): Row;
  /** Whether one of these is in a row. */
  to(wanted: Iterable<TreeNode>): (row: Row) => boolean;
}

/** Answers that are followed; after those, whatever the graph leads to counts. Our own trees need some ten thousands. */
const MOST_TRIES = 100_000;

/**
 * The edition must be free of cycles; without `onward`, only the graph is looked at. Found from stop to stop and not from node to
 * node: what was answered closes ways, and a promise that walks on to where its ends are shut off looks at a few hundred stops for nothing.
 */
export function openReach(trees: Trees, graph: Graph, onward: ((stop: Stop) => readonly Onward[]) | undefined): Reach {
  const indexOf = new Map([...graph.keys()].map((node, index) => [node, index]));
  const words = Math.ceil(indexOf.size / 32);
  const rows = new Map<Stop, Row>();
  let byNode: ReadonlyMap<TreeNode, Row> | undefined;
  let left = MOST_TRIES;

  const put = (row: Row, node: TreeNode | undefined): void => {
    const index = node === undefined ? undefined : indexOf.get(node);
    if (index !== undefined) row[index >> 5] = (row[index >> 5] ?? 0) | (1 << (index & 31));
  };
  const add = (row: Row, other: Row | undefined): void => {
    if (other !== undefined) for (let word = 0; word < words; word++) row[word] = (row[word] ?? 0) | (other[word] ?? 0);
  };
  const findByNode = (): ReadonlyMap<TreeNode, Row> => {
    const found = new Map<TreeNode, Row>();
    for (const node of childrenFirst(graph)) {
      const row = new Uint32Array(words);
      put(row, node);
      for (const next of graph.get(node) ?? []) add(row, found.get(next));
      found.set(node, row);
    }
    return found;
  };
  const addWhatTheGraphLeadsTo = (row: Row, { node, frames }: Stop): void => {
    byNode ??= findByNode();
    add(row, byNode.get(node));
    for (const frame of frames)
      for (const target of frame.next.values()) {
        const next = nodeAt(trees, target);
        if (next !== undefined) add(row, byNode.get(next));
      }
  };
  const rowOf = (stop: Stop, depth: number): Row => {
    const known = rows.get(stop);
    if (known !== undefined) return known;
    const row = new Uint32Array(words);
    put(row, stop.node);
    if (onward === undefined || left <= 0 || depth === DEEPEST) addWhatTheGraphLeadsTo(row, stop);
    else
      for (const { stop: next, end } of onward(stop)) {
        left--;
        if (next !== undefined) add(row, rowOf(next, depth + 1));
        else if (end !== undefined) put(row, trees.get(end.tree)?.nodes.get(end.id));
      }
    rows.set(stop, row);
    return row;
  };

  return {
    from: (stop) => rowOf(stop, 0),
    to(wanted) {
      const mask = new Uint32Array(words);
      for (const node of wanted) put(mask, node);
      const places = [...mask.keys()].filter((word) => mask[word] !== 0);
      return (row) => places.some((word) => ((row[word] ?? 0) & (mask[word] ?? 0)) !== 0);
    },
  };
}
