import { headingOf, reasonText } from '../../model/describe';
import type { Edition } from '../../model/edition';
import { waysOut } from '../../model/kinds';
import type { Target, TreeNode } from '../../model/node';
import type { TreeNodeView } from '../contract';

/** An id that an edition no longer has is still more useful to a coordinator than nothing. */
export const treeTitle = (edition: Edition, treeId: string): string => edition.trees.get(treeId)?.title ?? treeId;

/** Null when this edition has no such node. */
export const nodeText = (edition: Edition, place: Target): string | null => {
  const node = edition.trees.get(place.tree)?.nodes.get(place.node);
  return node === undefined ? null : headingOf(edition.trees, node);
};

/** Where a node leads, with what leads there in words. */
export const nextOf = (edition: Edition, node: TreeNode): TreeNodeView['next'] =>
  waysOut(node).map(({ go, by }) => ({
    label: reasonText(edition.trees, { tree: node.tree, node: node.id }, by),
    treeId: go.tree,
    treeTitle: treeTitle(edition, go.tree),
    nodeId: go.node,
  }));
