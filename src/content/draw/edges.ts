import { keyOf, type Target, type Tree, type TreeNode } from '../../model/model';
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
    vertices.set(key, { key, kind: node.kind, text: textOf(trees, node) });
    for (const [target, label] of arrowsOf(node)) edges.push({ from: key, to: to(target), label });
  }
  return { vertices: [...vertices.values()], edges };
}

function textOf(trees: Trees, node: TreeNode): string {
  if (node.kind === 'branch') return 'afhankelijk van eerdere antwoorden';
  if (node.kind === 'include') return trees.get(node.part)?.title ?? node.part;
  return node.text;
}

function arrowsOf(node: TreeNode): readonly (readonly [Target, string])[] {
  switch (node.kind) {
    case 'question':
      return [...node.options.map((option) => [option.go, option.label] as const), ...unsure(node.unsure)];
    case 'checklist':
      return [
        ...node.cases.map((each) => [each.go, caseLabel(each)] as const),
        [node.else, 'anders'],
        ...unsure(node.unsure),
      ];
    case 'branch':
      return [
        ...node.cases.map(
          (each) => [each.go, [...each.when].map(([key, ids]) => `${key}: ${ids.join(' of ')}`).join(' en ')] as const,
        ),
        [node.else, 'anders'],
      ];
    case 'include':
      return [...node.next].map(([end, target]) => [target, end] as const);
    case 'info':
      return [[node.go, '']];
    case 'advice':
      return [];
  }
}

const unsure = (target: Target | undefined) => (target === undefined ? [] : [[target, 'Ik weet het niet'] as const]);

function caseLabel(each: {
  readonly atLeast?: number;
  readonly any?: readonly string[];
  readonly all?: readonly string[];
}): string {
  const parts = [
    each.atLeast === undefined ? undefined : `minstens ${each.atLeast}`,
    each.any === undefined ? undefined : `één van ${each.any.join(', ')}`,
    each.all === undefined ? undefined : `alle: ${each.all.join(', ')}`,
  ];
  return parts.filter((part) => part !== undefined).join(' en ');
}
