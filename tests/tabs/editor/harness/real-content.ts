import { join } from 'node:path';
import { compileEdition } from '../../../../src/content/compile-edition';
import { readContentFolder } from '../../../../src/content/folder/read-content-folder';
import { headingOf } from '../../../../src/model/describe';
import type { Edition } from '../../../../src/model/edition';
import { isAsked } from '../../../../src/model/kinds';
import type { Choices } from '../../../../src/tabs/editor/worker/protocol';
import type { HarnessData } from './harness-data';

const CONTENT = join(__dirname, '../../../../content');

/** Our own content, checked on a day when it is fresh. */
export const realContent = async (): Promise<HarnessData> => {
  const files = await readContentFolder(CONTENT);
  const { edition, problems } = compileEdition(files, { id: 'harness', today: '2026-11-26' });
  if (edition === undefined) throw new Error(`content/ has problems: ${problems[0]?.message}`);
  return { files: Object.fromEntries(files), problems, choices: choicesOf(edition) };
};

const choicesOf = (edition: Edition): Choices => ({
  trees: [...edition.trees.values()].map((tree) => ({
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
  })),
  sources: [...edition.sources.values()].map(({ id, title, place, certainty }) => ({ id, title, place, certainty })),
  documents: [...edition.documents.values()].map(({ id, title }) => ({ id, title })),
  placeholders: [...edition.organisation].map(([key, value]) => ({ key, value })),
});
