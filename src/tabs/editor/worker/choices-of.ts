import { headingOf } from '../../../model/describe';
import type { Edition } from '../../../model/edition';
import { isAsked } from '../../../model/kinds';
import type { Tree } from '../../../model/tree';
import type { Choices, TreeChoice } from './protocol';

/** What the lists of a form offer, from content that can be walked. */
export function choicesOf(edition: Edition | undefined): Choices {
  if (edition === undefined) return { trees: [], sources: [], documents: [], placeholders: [] };
  return {
    trees: [...edition.trees.values()].map((tree) => choiceOf(edition, tree)),
    sources: [...edition.sources.values()].map(({ id, title, place, certainty }) => ({ id, title, place, certainty })),
    documents: [...edition.documents.values()].map(({ id, title }) => ({ id, title })),
    placeholders: [...edition.organisation].map(([key, value]) => ({ key, value })),
  };
}

const choiceOf = (edition: Edition, tree: Tree): TreeChoice => ({
  id: tree.id,
  title: tree.title,
  theme: tree.theme,
  listed: tree.listed,
  start: tree.start,
  nodes: [...tree.nodes.values()].map((node) => ({
    id: node.id,
    kind: node.kind,
    text: headingOf(edition.trees, node),
    ...(node.kind === 'advice' ? { verdict: node.verdict } : {}),
    ...(isAsked(node) ? { answers: node.options.map(({ id, label }) => ({ id, label })) } : {}),
  })),
});
