import type { TreeNode } from '../../../../model/node';
import type { Choices } from '../../worker/protocol';
import { asList, asMap, asText, type RawMap } from '../raw';

export type NodeKind = TreeNode['kind'];

/** The six kinds of node as editors know them. */
export const KIND_NAMES: Readonly<Record<NodeKind, string>> = {
  question: 'Vraag',
  checklist: 'Vinklijst',
  branch: 'Splitsing',
  include: 'Deel van een andere boom',
  info: 'Uitleg',
  advice: 'Advies',
};

export const NODE_KINDS = Object.keys(KIND_NAMES) as readonly NodeKind[];

export const isNodeKind = (kind: unknown): kind is NodeKind => typeof kind === 'string' && kind in KIND_NAMES;

export const kindName = (raw: unknown): string => {
  const { kind } = asMap(raw);
  return isNodeKind(kind) ? KIND_NAMES[kind] : 'Onbekende soort';
};

/** A node of the file in a few words; `raw` is as it stands in the YAML of `tree`. */
export function wordsOf(raw: unknown, tree: unknown, choices: Choices | undefined): string {
  const node = asMap(raw);
  if (node.kind === 'branch') return branchWords(node.cases, tree, choices);
  if (node.kind === 'include') {
    const part = asText(node.tree);
    return `Loopt eerst door: ${choices?.trees.find(({ id }) => id === part)?.title ?? part}`;
  }
  return asText(node.text) || 'Nog zonder woorden';
}

export const nodesOf = (tree: unknown): RawMap => asMap(asMap(tree).nodes);

/** Trees have many branches: the questions that one looks back at tell them apart. */
function branchWords(cases: unknown, tree: unknown, choices: Choices | undefined): string {
  const looked = [...new Set(asList(cases).flatMap((each) => questionsIn(asMap(each).when)))];
  const words = looked.slice(0, 2).map((reference) => `“${targetWords(reference, tree, choices)}”`);
  if (words.length === 0) return 'Kijkt naar eerdere antwoorden';
  return `Kijkt naar ${words.join(' en ')}${looked.length > 2 ? ` en ${looked.length - 2} meer` : ''}`;
}

function questionsIn(when: unknown): readonly string[] {
  return Object.entries(asMap(when)).flatMap(([key, value]) => {
    if (key === 'not') return questionsIn(value);
    return key === 'any' || key === 'all' ? asList(value).flatMap(questionsIn) : [key];
  });
}

/** Where `go` leads, in words; `tree` is the file it stands in. */
export function targetWords(go: string, tree: unknown, choices: Choices | undefined): string {
  if (go === '') return '';
  const [treeId, nodeId] = go.includes('/') ? go.split('/') : [undefined, go];
  if (treeId === undefined) {
    const own = nodesOf(tree)[nodeId ?? ''];
    return own === undefined ? go : wordsOf(own, tree, choices);
  }
  const other = choices?.trees.find(({ id }) => id === treeId);
  if (other === undefined) return go;
  const place = nodeId === 'start' ? undefined : other.nodes.find(({ id }) => id === nodeId);
  return place === undefined ? other.title : `${other.title}: ${place.text}`;
}
