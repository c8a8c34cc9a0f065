import { type Edition, keyOf, type Target, type Tree, type TreeNode } from '../../model/model';
import type { TreeNodeView } from '../contract';

type Next = TreeNodeView['next'];

/** An id that an edition no longer has is still more useful to a coordinator than nothing. */
export const treeTitle = (edition: Edition, treeId: string): string => edition.trees.get(treeId)?.title ?? treeId;

/** Null when this edition has no such node. */
export const nodeText = (edition: Edition, place: Target): string | null => {
  const node = edition.trees.get(place.tree)?.nodes.get(place.node);
  return node === undefined ? null : textOf(edition, node);
};

export const textOf = (edition: Edition, node: TreeNode): string => {
  if (node.kind === 'branch') return 'Kijkt naar eerdere antwoorden';
  if (node.kind === 'include') return `Loopt eerst door: ${treeTitle(edition, node.part)}`;
  return filled(edition, node.text);
};

/** Where a node leads, with the answer that leads there. */
export const nextOf = (edition: Edition, tree: Tree, node: TreeNode): Next => {
  switch (node.kind) {
    case 'question':
      return [
        ...node.options.map(({ label, go }) => step(filled(edition, label), go)),
        ...(node.unsure ? [step('Ik weet het niet', node.unsure)] : []),
      ];
    case 'checklist':
      return [...node.cases.map(({ go }) => step('Aangekruist', go)), step('Anders', node.else)];
    case 'branch':
      return [...node.cases.map(({ when, go }) => step(conditionText(edition, when), go)), step('Anders', node.else)];
    case 'include':
      return [...node.next].map(([end, go]) => step(endText(edition, tree, node.part, end), go));
    case 'info':
      return [step('Verder', node.go)];
    case 'advice':
      return [];
  }
};

const step = (label: string, { tree, node }: Target): Next[number] => ({ label, treeId: tree, nodeId: node });

/** "Mag ik …?: ja of soms", for every answer that a case looks at. */
const conditionText = (edition: Edition, when: ReadonlyMap<string, readonly string[]>): string =>
  [...when]
    .map(([key, ids]) => `${questionAt(edition, key)}: ${ids.map((id) => labelAt(edition, key, id)).join(' of ')}`)
    .join('; ');

const endText = (edition: Edition, tree: Tree, part: string, end: string): string =>
  nodeText(edition, { tree: part, node: end }) ?? keyOf({ tree: tree.id, node: end });

const nodeAt = (edition: Edition, key: string): TreeNode | undefined => {
  const [tree = '', node = ''] = key.split('/');
  return edition.trees.get(tree)?.nodes.get(node);
};

const questionAt = (edition: Edition, key: string): string => {
  const node = nodeAt(edition, key);
  return node === undefined ? key : textOf(edition, node);
};

const labelAt = (edition: Edition, key: string, id: string): string => {
  const node = nodeAt(edition, key);
  const isAsked = node?.kind === 'question' || node?.kind === 'checklist';
  const options: readonly { readonly id: string; readonly label: string }[] = isAsked ? node.options : [];
  return options.find((option) => option.id === id)?.label ?? id;
};

/** `{{privacyOfficer.phone}}` in a text → what organisation.yaml says. */
const filled = (edition: Edition, text: string): string =>
  text.replace(/\{\{\s*([\w.-]+)\s*\}\}/g, (whole, name: string) => edition.organisation.get(name) ?? whole);
