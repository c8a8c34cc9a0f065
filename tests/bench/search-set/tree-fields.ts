import type { TreeNode } from '../../../src/model/node';
import type { Tree } from '../../../src/model/tree';

/** A text of a tree and how much a word in it says about the tree. */
export interface Field {
  readonly text: string;
  readonly weight: number;
  /** Part of the long text of a tree, in which one word among many says less. */
  readonly body: boolean;
}

const WEIGHTS = {
  keyword: 5,
  title: 6,
  summary: 2.5,
  question: 1,
  option: 1,
  hint: 0.5,
  advice: 0.6,
  step: 0.2,
} as const;

/** Every text in which a tree can be found, with its weight. */
export function fieldsOf(tree: Tree): readonly Field[] {
  const fields: Field[] = [
    { text: tree.title, weight: WEIGHTS.title, body: false },
    { text: tree.summary, weight: WEIGHTS.summary, body: false },
  ];
  for (const keyword of tree.keywords) {
    // A word of a longer keyword says less than a keyword of its own; the whole phrase is indexed besides.
    const words = keyword.trim().split(/\s+/u).length;
    fields.push({ text: keyword, weight: WEIGHTS.keyword / words, body: false });
  }
  for (const node of tree.nodes.values()) {
    for (const [text, weight] of textsOf(node)) fields.push({ text, weight, body: true });
  }
  return fields;
}

function textsOf(node: TreeNode): readonly (readonly [string, number])[] {
  switch (node.kind) {
    case 'question':
    case 'checklist':
      return [
        [node.text, WEIGHTS.question],
        ...node.options.map((option) => [option.label, WEIGHTS.option] as const),
        ...node.options.map((option) => [option.hint ?? '', WEIGHTS.hint] as const),
      ];
    case 'info':
      return [[node.text, WEIGHTS.advice]];
    case 'advice':
      return [
        [node.text, WEIGHTS.advice],
        [node.because ?? '', WEIGHTS.step],
        ...node.do.map((step) => [step, WEIGHTS.step] as const),
      ];
    case 'branch':
    case 'include':
      return [];
  }
}
