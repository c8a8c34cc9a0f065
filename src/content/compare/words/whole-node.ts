import { headingOf, reasonText } from '../../../model/describe';
import type { Edition } from '../../../model/edition';
import { isAsked, type Reference, referencesOf, type WayOut, waysOut } from '../../../model/kinds';
import type { AskedNode, Target, TreeNode } from '../../../model/node';
import { type NodeText, textsOf } from '../../../model/texts';
import { VERDICT_LOOKS } from '../../../model/verdict';
import { FIELD_NAMES } from './field-names';

const REFERENCE_NAMES: Readonly<Record<Reference['kind'], string>> = {
  source: 'Bron',
  tree: 'Verwijst naar',
  document: 'Document',
  checklist: 'Kijkt naar',
};

/**
 * All of a new node, a line for each thing: its words, where each answer leads, and what it names. Whoever approves it has
 * seen nothing of it before, and a right question with its answers the wrong way round reads like a right one.
 */
export function wholeOf(node: TreeNode, edition: Edition): string {
  const head = headOf(node, edition);
  const texts = [...textsOf(node)].filter(({ field }) => field !== 'options').map(named);
  const items = isAsked(node) ? itemsOf(node) : [];
  const ways = waysOut(node).map((way) => wayWords(node, way, edition));
  const references = referencesOf(node).map(
    ({ kind, id }) => `${REFERENCE_NAMES[kind]}: ${titleOf(kind, id, edition)}`,
  );
  return [...new Set([...head, ...texts, ...items, ...ways, ...references])].join('\n');
}

/** With what it is: among lines that are all alike nobody sees which is a step and which the reason. */
function named({ field, path, text }: NodeText): string {
  if (field === 'text' || field === 'options') return text;
  const name = FIELD_NAMES[field];
  return `${name[0]?.toUpperCase()}${name.slice(1)}${field === 'do' ? ` ${Number(path[1]) + 1}` : ''}: ${text}`;
}

function headOf(node: TreeNode, { trees }: Edition): readonly string[] {
  if (node.kind === 'advice') return [VERDICT_LOOKS[node.verdict].label];
  return node.kind === 'branch' || node.kind === 'include' ? [headingOf(trees, node)] : [];
}

/** An answer of a question with where it leads; of a checklist its words alone. */
export function answerWords(node: AskedNode, id: string, edition: Edition): string {
  const way = waysOut(node).find(({ by }) => by.kind === 'option' && by.option.id === id);
  if (way !== undefined) return wayWords(node, way, edition);
  const options: readonly { readonly id: string; readonly label: string }[] = node.options;
  return options.find((option) => option.id === id)?.label ?? id;
}

function wayWords(node: TreeNode, { go, by }: WayOut, edition: Edition): string {
  const hint = by.kind === 'option' && by.option.hint !== undefined ? ` (${by.option.hint})` : '';
  const reason = reasonText(edition.trees, { tree: node.tree, node: node.id }, by);
  return `${reason}${hint} → ${placeWords(go, node, edition)}`;
}

/** The boxes of a checklist; the answers of a question stand with where they lead. */
function itemsOf(node: AskedNode): readonly string[] {
  if (node.kind === 'question') return [];
  return node.options.map(({ label, hint, why }) => `☐ ${[label, hint, why].filter(Boolean).join(' · ')}`);
}

function placeWords({ tree, node }: Target, from: TreeNode, { trees }: Edition): string {
  const there = trees.get(tree);
  const found = there?.nodes.get(node);
  const words = found === undefined ? undefined : headingOf(trees, found);
  if (tree === from.tree) return words ?? node;
  return [there?.title ?? tree, words].filter(Boolean).join(': ');
}

function titleOf(kind: Reference['kind'], id: string, { sources, trees, documents }: Edition): string {
  switch (kind) {
    case 'source':
      return sources.get(id)?.title ?? id;
    case 'tree':
      return trees.get(id)?.title ?? id;
    case 'document':
      return documents.get(id)?.title ?? id;
    case 'checklist': {
      const [tree = '', node = ''] = id.split('/');
      const found = trees.get(tree)?.nodes.get(node);
      return found === undefined ? id : headingOf(trees, found);
    }
  }
}
