import { headingOf } from '../../../model/describe';
import type { Edition } from '../../../model/edition';
import { isAsked } from '../../../model/kinds';
import type { Tree } from '../../../model/tree';
import { asMap, asText } from '../form/raw';
import { readYamlValue } from '../form/read-value';
import type { Choices, TreeChoice } from './protocol';

/** What the lists of a form offer, from content that can be walked. `half`: id and text of each tree that cannot be yet. */
export function choicesOf(
  edition: Edition | undefined,
  half: readonly { readonly id: string; readonly text: string }[] = [],
): Choices {
  const halfRead = half.map(({ id, text }) => {
    const { title, theme } = asMap(readYamlValue(text));
    return { id, title: asText(title) || titleLine(text) || id, theme: asText(theme) };
  });
  if (edition === undefined) return { trees: [], halfRead, sources: [], documents: [], placeholders: [] };
  return {
    trees: [...edition.trees.values()].map((tree) => choiceOf(edition, tree)),
    halfRead,
    sources: [...edition.sources.values()].map(({ id, title, place, certainty }) => ({ id, title, place, certainty })),
    documents: [...edition.documents.values()].map(({ id, title }) => ({ id, title })),
    placeholders: [...edition.organisation].map(([key, value]) => ({ key, value })),
  };
}

/** While the text is no YAML for a moment. */
const titleLine = (text: string): string =>
  /^title: *(\S.*?) *$/m.exec(text)?.[1]?.replace(/^(["'])(.*)\1$/, '$2') ?? '';

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
