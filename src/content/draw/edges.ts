import { headingOf, reasonText } from '../../model/describe';
import { type Reason, waysOut } from '../../model/kinds';
import { keyOf, type Target, type TreeNode } from '../../model/node';
import type { Tree } from '../../model/tree';
import type { Verdict } from '../../model/verdict';
import type { Trees } from '../../walk/replay';

export interface Edge {
  readonly from: string;
  /** `tree/node`; a place in another tree stands for that whole tree. */
  readonly to: string;
  readonly label: string;
}

export interface Vertex {
  readonly key: string;
  readonly kind: TreeNode['kind'] | 'elsewhere';
  readonly text: string;
  /** Of an advice. */
  readonly verdict?: Verdict;
}

/** A tree as a drawing needs it: boxes, and arrows with the answer on them. */
export function edgesOf(
  trees: Trees,
  tree: Tree,
): { readonly vertices: readonly Vertex[]; readonly edges: readonly Edge[] } {
  const vertices = new Map<string, Vertex>();
  const edges: Edge[] = [];
  const to = ({ tree: id, node }: Target): string => {
    if (id === tree.id) return keyOf({ tree: id, node: node === 'start' ? tree.start : node });
    const key = keyOf({ tree: id, node: 'start' });
    vertices.set(key, { key, kind: 'elsewhere', text: trees.get(id)?.title ?? id });
    return key;
  };
  for (const node of tree.nodes.values()) {
    const key = keyOf({ tree: tree.id, node: node.id });
    vertices.set(key, {
      key,
      kind: node.kind,
      text: headingOf(trees, node),
      ...(node.kind === 'advice' ? { verdict: node.verdict } : {}),
    });
    for (const { go, by } of waysOut(node)) edges.push({ from: key, to: to(go), label: arrowText(trees, node, by) });
  }
  return { vertices: [...vertices.values()], edges };
}

/** A single way onward needs no words. */
const arrowText = (trees: Trees, node: TreeNode, by: Reason): string =>
  by.kind === 'onward' ? '' : reasonText(trees, { tree: node.tree, node: node.id }, by);
