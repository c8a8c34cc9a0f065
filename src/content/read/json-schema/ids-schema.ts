import { parse } from 'yaml';
import { VERDICT_LOOKS, type Verdict } from '../../../model/verdict';
import type { ContentFiles } from '../../content-files';
import { type Json, MADE_BY, NOT_A_NAME, NOT_A_TARGET } from './json';

/** What was read the last time, by tree; a tree of which the text is the same is not read again. */
export type KeptTrees = Map<string, { readonly text: string } & ReturnType<typeof readRough>>;

/** An id that is worth proposing, and what stands beside it in the list. */
type Proposal = readonly [id: string, says: string];

/**
 * The ids that exist now, to be proposed. Snippets, because an `enum` makes everything that is not in it wrong (also what
 * somebody is about to write), echoes itself in the message, and `examples` fill the hover: yaml-language-server 2.0,
 * baseValidator.js and yamlHover.js. Files that cannot be read are left out.
 */
export function idsSchema(files: ContentFiles, kept: KeptTrees = new Map()): Json {
  const trees = [...files].flatMap(([file, text]) => {
    const id = /^trees\/(.+)\.yaml$/.exec(file)?.[1];
    if (id === undefined) return [];
    const before = kept.get(id);
    const tree = before?.text === text ? before : { text, ...readRough(id, text) };
    kept.set(id, tree);
    return [tree];
  });
  const listed = trees.filter(({ isPart }) => !isPart);
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $comment: MADE_BY,
    definitions: {
      targets: target([
        ...listed.map(({ id, title }): Proposal => [`${id}/start`, `Begin van: ${title}`]),
        ...listed.flatMap(({ openable }) => openable),
      ]),
      parts: name(trees.filter(({ isPart }) => isPart).map(({ id, title }): Proposal => [id, title])),
      trees: name(listed.map(({ id, title }): Proposal => [id, title])),
      documents: name(
        [...files].flatMap(([file, text]): readonly Proposal[] => {
          const id = /^documents\/(.+)\.md$/.exec(file)?.[1];
          return id === undefined ? [] : [[id, /^# (.+)$/m.exec(text)?.[1] ?? '']];
        }),
      ),
      sources: name(
        Object.entries(read(files.get('sources.yaml') ?? '')).map(
          ([id, source]): Proposal => [id, textIn(source, 'title')],
        ),
      ),
      ends: target([
        ['unsure', 'Het einde na “Ik weet het niet”, als er geen `unsure:` staat.'],
        ...listed.flatMap(({ advices }) => advices),
      ]),
    },
  };
}

const ID = '^[a-z][a-z0-9-]*$';
const TARGET = '^([a-z][a-z0-9-]*/)?[a-z][a-z0-9-]*$';
const name = (proposals: readonly Proposal[]): Json => ({
  type: 'string',
  pattern: ID,
  ...proposed(proposals),
  patternErrorMessage: NOT_A_NAME,
});
const target = (proposals: readonly Proposal[]): Json => ({
  type: 'string',
  pattern: TARGET,
  ...proposed(proposals),
  patternErrorMessage: NOT_A_TARGET,
});

const proposed = (proposals: readonly Proposal[]): Json => ({
  defaultSnippets: [...proposals]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, description]) => ({ label: id, description, body: id })),
});

/** What a tree's file says, read without checking it. A part is a tree with an end that is one (compile-tree.ts). */
function readRough(id: string, text: string) {
  const tree = read(text);
  const nodes = Object.entries(isMap(tree.nodes) ? tree.nodes : {});
  const title = textIn(tree, 'title') || id;
  const at = (node: string) => `${id}/${node}`;
  return {
    id,
    title,
    isPart: nodes.some(([, node]) => textIn(node, 'verdict') === 'part'),
    openable: nodes
      .filter(([, node]) => isMap(node) && Array.isArray(node.asked))
      .map(([node, value]): Proposal => [at(node), `${title}: ${textIn(value, 'text')}`]),
    advices: nodes
      .filter(([, node]) => textIn(node, 'kind') === 'advice')
      .map(([node, value]): Proposal => [at(node), `${labelOf(value)}: ${textIn(value, 'text')}`]),
  };
}

const labelOf = (node: unknown): string => VERDICT_LOOKS[textIn(node, 'verdict') as Verdict]?.label ?? 'Advies';

const isMap = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function textIn(value: unknown, key: string): string {
  const text = isMap(value) ? value[key] : undefined;
  return typeof text === 'string' ? text : '';
}

function read(text: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = parse(text, { maxAliasCount: 0, logLevel: 'silent' });
    return isMap(value) ? value : {};
  } catch {
    // A broken file is `content check`'s business; completion then simply knows fewer ids.
    return {};
  }
}
