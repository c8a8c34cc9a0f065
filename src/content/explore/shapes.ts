import type { TreeNode } from '../../model/node';
import type { Tree, Trees } from '../../model/tree';

/**
 * Trees in which every node that leads as the last one of that name did is that very node. Walks pass both alike, so what
 * walking every walk told of it still holds: most of what editors type changes words only. The same trees give the same map.
 * `numbers` are the words in an advice that a promise may look for.
 */
export type Shapes = (trees: Trees, numbers: readonly string[]) => Trees;

export function openShapes(): Shapes {
  /** By id; a tree that cannot be read for a while is known when it comes back. */
  const known = new Map<string, Tree>();
  let last: Trees = new Map();
  return (trees, numbers) => {
    const now = [...trees].map(([id, tree]) => {
      const before = known.get(id);
      return [id, before === undefined ? tree : keepTree(before, tree, numbers)] as const;
    });
    for (const [id, tree] of now) known.set(id, tree);
    const before = [...last];
    const isSame =
      before.length === now.length &&
      now.every(([id, tree], index) => before[index]?.[0] === id && last.get(id) === tree);
    if (!isSame) last = now.every(([id, tree]) => trees.get(id) === tree) ? trees : new Map(now);
    return last;
  };
}

function keepTree(before: Tree, now: Tree, numbers: readonly string[]): Tree {
  if (before === now) return before;
  // A claim looks at the theme of an advice, and others lead to "the start" by that name.
  if (before.theme !== now.theme || before.start !== now.start) return now;
  const nodes = new Map<string, TreeNode>();
  let isSame = before.listed === now.listed && before.nodes.size === now.nodes.size;
  const order = before.nodes.keys();
  for (const [id, node] of now.nodes) {
    const known = before.nodes.get(id);
    const found = known !== undefined && shapeOf(known, numbers) === shapeOf(node, numbers) ? known : node;
    if (found !== known || order.next().value !== id) isSame = false;
    nodes.set(id, found);
  }
  return isSame ? before : { ...now, nodes };
}

/** Fields that people read, or that only search reads. */
const WORDS = new Set(['text', 'help', 'why', 'label', 'hint', 'because', 'do', 'record', 'uncertain', 'asked']);

const shapes = new WeakMap<TreeNode, { readonly numbers: readonly string[]; readonly shape: string }>();

/** All of a node but its words; of those only whether they are there, and which of the numbers are in them. */
function shapeOf(node: TreeNode, numbers: readonly string[]): string {
  const known = shapes.get(node);
  if (known?.numbers === numbers) return known.shape;
  const shape = JSON.stringify(node, (field, value: unknown) => {
    if (value instanceof Map) return [...value];
    if (!WORDS.has(field)) return value;
    const said = Array.isArray(value) ? value.join('\n') : String(value);
    return numbers.filter((number) => said.includes(number));
  });
  shapes.set(node, { numbers, shape });
  return shape;
}
