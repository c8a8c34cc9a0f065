import type { Edition } from '../../model/edition';
import { type NodeText, textsOf } from '../../model/texts';
import type { Theme } from '../../model/theme';
import type { Tree } from '../../model/tree';

/** Where a text belongs when texts are counted: a theme, the glossary or the documents. */
export type TextGroup = Theme | 'glossary' | 'documents';

export interface EditionText {
  readonly group: TextGroup;
  /** `tree/node field`, `glossary/term` or `documents/name:line`. */
  readonly place: string;
  readonly text: string;
}

/** Every text that people read, placeholders filled in. Documents come line by line, without their Markdown. */
export function* textsOfEdition(edition: Edition): Generator<EditionText> {
  for (const tree of edition.trees.values()) yield* textsOfTree(tree);
  for (const term of edition.glossary.values())
    yield { group: 'glossary', place: `glossary/${term.id}`, text: term.text };
  for (const document of edition.documents.values()) {
    for (const [index, line] of document.text.split('\n').entries()) {
      const text = withoutMarkdown(line);
      if (/\p{L}/u.test(text)) yield { group: 'documents', place: `documents/${document.id}:${index + 1}`, text };
    }
  }
}

function* textsOfTree(tree: Tree): Generator<EditionText> {
  const group = tree.theme;
  yield { group, place: `${tree.id} title`, text: tree.title };
  yield { group, place: `${tree.id} summary`, text: tree.summary };
  for (const node of tree.nodes.values())
    for (const each of textsOf(node)) yield { group, place: `${tree.id}/${node.id} ${placeOf(each)}`, text: each.text };
}

const placeOf = ({ path: [field, index, part], option }: NodeText): string =>
  option === undefined ? [field, ...(typeof index === 'number' ? [index + 1] : [])].join(' ') : `${part} ${option}`;

/** Each cell of a table is a sentence of its own; lines to fill in and marks are no words. */
const withoutMarkdown = (line: string): string =>
  line
    .replace(/^\s*(#+|>|[-*]|\d+\.)\s+/, '')
    .replace(/_{3,}/g, '')
    .replace(/\*|☐/g, '')
    .split('|')
    .map((cell) => cell.trim())
    .filter((cell) => cell !== '')
    .join('\n');
