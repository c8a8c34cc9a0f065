import type { Edition } from '../../../src/model/edition';
import type { TreeNode } from '../../../src/model/node';
import type { Tree } from '../../../src/model/tree';

const SYLLABLES = ['ba', 'do', 'fi', 'gu', 'ka', 'lo', 'mi', 'nu', 'pa', 're', 'so', 'tu', 'va', 'wi'];

/**
 * An edition `times` as large: copies of every tree under new ids, in which every third longer word is changed, so that
 * the vocabulary grows along. The first copy is the edition itself. The same input gives the same edition.
 */
export function grownEdition(edition: Edition, times: number): Edition {
  const trees = new Map<string, Tree>(edition.trees);
  for (let copy = 1; copy < times; copy++) {
    for (const tree of edition.trees.values()) trees.set(`${tree.id}-${copy}`, altered(tree, copy));
  }
  return { ...edition, trees };
}

function altered(tree: Tree, copy: number): Tree {
  const change = (text: string): string => alteredText(text, copy);
  const id = `${tree.id}-${copy}`;
  return {
    ...tree,
    id,
    title: change(tree.title),
    summary: change(tree.summary),
    keywords: tree.keywords.map(change),
    asked: tree.asked.map(change),
    nodes: new Map([...tree.nodes].map(([name, node]) => [name, alteredNode({ ...node, tree: id }, change)])),
  };
}

function alteredNode(node: TreeNode, change: (text: string) => string): TreeNode {
  switch (node.kind) {
    case 'question':
      return {
        ...node,
        text: change(node.text),
        options: node.options.map((option) => ({ ...option, label: change(option.label) })),
      };
    case 'checklist':
      return {
        ...node,
        text: change(node.text),
        options: node.options.map((item) => ({ ...item, label: change(item.label) })),
      };
    case 'advice':
      return { ...node, text: change(node.text), do: node.do.map(change) };
    case 'info':
      return { ...node, text: change(node.text) };
    case 'branch':
    case 'include':
      return node;
  }
}

function alteredText(text: string, copy: number): string {
  let count = copy;
  return text.replace(/\p{L}{5,}/gu, (word) => (count++ % 3 === 0 ? word + syllables(copy) : word));
}

function syllables(copy: number): string {
  const base = SYLLABLES.length;
  return `${SYLLABLES[copy % base] ?? ''}${SYLLABLES[Math.floor(copy / base) % base] ?? ''}`;
}
