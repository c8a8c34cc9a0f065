import { type Drawing, drawingOf, type Link, type Shape } from '../../content/draw/drawing';
import type { TreeNodeView, TreeView } from '../../web/contract';
import { isStuck } from './stuck';

/** A node of this tree, or another tree that it leads to. */
export interface TreeShape extends Shape {
  readonly node?: TreeNodeView;
}

/** The tree's own nodes and the trees it leads to, placed, with the answer on each arrow. */
export function drawingOfTree(tree: TreeView): Drawing<TreeShape> {
  const shapes = new Map<string, TreeShape>(
    tree.nodes.map((node) => [
      node.id,
      { key: node.id, text: node.text, notes: isStuck(node) ? ['⚠ hier liepen mensen vast'] : [], node },
    ]),
  );
  const links: Link[] = [];
  for (const node of tree.nodes) {
    for (const { label, treeId, treeTitle, nodeId } of node.next) {
      const to = treeId === tree.id ? nodeId : `${treeId}/`;
      if (treeId !== tree.id) shapes.set(to, { key: to, text: treeTitle, notes: ['→ andere boom'] });
      if (shapes.has(to)) links.push({ from: node.id, to, label });
    }
  }
  return drawingOf([...shapes.values()], links);
}
