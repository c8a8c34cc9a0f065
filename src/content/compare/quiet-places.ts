import type { Include, TreeNode } from '../../model/node';
import type { Tree, Trees } from '../../model/tree';
import { backwardsIn } from '../explore/changed-ways';
import { graphOf, reachableFrom } from '../explore/graph';
import { writtenAsText } from '../written-out';

/** From here on an old edition and a new one are the same, word for word: what may follow, and what it says. */
export type IsQuiet = (node: TreeNode, frames: readonly Include[]) => boolean;

export function findQuiet(old: Trees, newer: Trees): IsQuiet {
  const graph = graphOf(old);
  const differing: TreeNode[] = [];
  for (const tree of old.values()) {
    const now = newer.get(tree.id);
    if (now === tree) continue;
    for (const node of tree.nodes.values()) if (!isKept(node, tree, now)) differing.push(node);
  }
  const loud = reachableFrom(backwardsIn(graph), differing);
  // A part hands back to the include it lies in.
  return (node, frames) => !loud.has(node) && !frames.some((frame) => loud.has(frame));
}

/** Others lead to "the start" of a tree by that name: with another start none of its places is what it was. */
function isKept(node: TreeNode, tree: Tree, now: Tree | undefined): boolean {
  const twin = now?.nodes.get(node.id);
  return twin !== undefined && now?.start === tree.start && (twin === node || writtenOut(twin) === writtenOut(node));
}

const known = new WeakMap<TreeNode, string>();

/** All of a node as text, to compare it by. */
export function writtenOut(node: TreeNode): string {
  const before = known.get(node);
  if (before !== undefined) return before;
  const text = writtenAsText(node);
  known.set(node, text);
  return text;
}
