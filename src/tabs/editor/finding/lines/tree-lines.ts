import { isStopWord } from '../../../../language/common-words';
import { plainText } from '../../../../language/plain-text';
import { fold, ownWords } from '../../../../language/split-words';
import { gistOf } from '../../../../language/stem';
import { headingOf } from '../../../../model/describe';
import { isAsked } from '../../../../model/kinds';
import type { Tree, Trees } from '../../../../model/tree';

/** Where in a tree a line stands, in the order in which it tells somebody most about the tree. */
export const LINE_KINDS = ['title', 'asked', 'question', 'answer', 'advice', 'info', 'keyword', 'summary'] as const;
export type LineKind = (typeof LINE_KINDS)[number];

/** One line that people read, or that search learns from. */
export interface TreeLine {
  readonly kind: LineKind;
  readonly text: string;
  /** The node it stands in; absent for what is said of the tree itself. */
  readonly node?: string;
  /** As it is looked in. */
  readonly plain: string;
  /** What its telling words have in common with their other forms. */
  readonly gists: ReadonlySet<string>;
}

const known = new WeakMap<Tree, readonly TreeLine[]>();

/** All lines of a tree, best kind first; read once for each text of it, since a tree that was compiled never changes. */
export function linesOf(trees: Trees, tree: Tree): readonly TreeLine[] {
  const found = known.get(tree);
  if (found !== undefined) return found;
  const lines = [...ownLines(tree), ...nodeLines(trees, tree)]
    .map((line): TreeLine => ({ ...line, plain: plainText(line.text), gists: new Set(tellingGists(line.text)) }))
    .sort((a, b) => LINE_KINDS.indexOf(a.kind) - LINE_KINDS.indexOf(b.kind));
  known.set(tree, lines);
  return lines;
}

/** The gists of the words that tell something; of all of them when none does. */
export function tellingGists(text: string): readonly string[] {
  const words = ownWords(text).map(fold);
  const telling = words.filter((word) => !isStopWord(word));
  return (telling.length > 0 ? telling : words).map(gistOf);
}

type Said = Pick<TreeLine, 'kind' | 'text' | 'node'>;

const ownLines = (tree: Tree): readonly Said[] => [
  { kind: 'title', text: tree.title },
  { kind: 'summary', text: tree.summary },
  ...tree.asked.map((text): Said => ({ kind: 'asked', text })),
  ...tree.keywords.map((text): Said => ({ kind: 'keyword', text })),
];

function nodeLines(trees: Trees, tree: Tree): readonly Said[] {
  return [...tree.nodes.values()].flatMap((node): readonly Said[] => {
    // A branch says nothing itself, and what an included part says is found in that part.
    if (node.kind === 'branch' || node.kind === 'include') return [];
    const kind = node.kind === 'advice' || node.kind === 'info' ? node.kind : 'question';
    const asked = 'asked' in node ? node.asked : [];
    return [
      { kind, text: headingOf(trees, node), node: node.id },
      ...asked.map((text): Said => ({ kind: 'asked', text, node: node.id })),
      ...(isAsked(node) ? node.options.map(({ label }): Said => ({ kind: 'answer', text: label, node: node.id })) : []),
    ];
  });
}
