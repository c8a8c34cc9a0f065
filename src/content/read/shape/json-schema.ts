import { parse } from 'yaml';
import { z } from 'zod';
import type { ContentFiles } from '../../content-files';
import { treeSchema } from './tree-schema';

type Json = Record<string, unknown>;

/** The JSON Schema that an editor's own program completes and checks trees with; `go:` looks its ids up in ids.json. */
export function treeJsonSchema(): Json {
  const schema = z.toJSONSchema(treeSchema, { target: 'draft-7', io: 'input' }) as Json;
  return {
    $comment: 'Gemaakt door `npm run content -- schema`; niet met de hand veranderen.',
    ...(withIds(schema) as Json),
  };
}

/** Fields whose value is an id that must exist. */
const LOOKUPS: Readonly<Record<string, string>> = {
  go: 'targets',
  else: 'targets',
  unsure: 'targets',
  sources: 'sources',
  related: 'trees',
  documents: 'documents',
};

function withIds(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withIds);
  if (typeof value !== 'object' || value === null) return value;
  const copy: Json = {};
  for (const [key, inner] of Object.entries(value)) {
    copy[key] = key === 'properties' ? linkProperties(inner as Json) : withIds(inner);
  }
  return copy;
}

function linkProperties(properties: Json): Json {
  const linked: Json = {};
  for (const [name, schema] of Object.entries(properties)) {
    const lookup = LOOKUPS[name];
    const inner = withIds(schema) as Json;
    const reference = { $ref: `ids.json#/definitions/${lookup}` };
    if (lookup === undefined) linked[name] = inner;
    else
      linked[name] =
        inner.type === 'array' ? { ...inner, items: reference } : { description: inner.description, ...reference };
  }
  return linked;
}

/** The ids that exist in this content, as enumerations. Files that cannot be read are left out. */
export function idsSchema(files: ContentFiles): Json {
  const targets: string[] = [];
  const trees: string[] = [];
  const documents: string[] = [];
  for (const [file, text] of files) {
    const document = /^documents\/(.+)\.md$/.exec(file)?.[1];
    if (document !== undefined) documents.push(document);
    const tree = /^trees\/(.+)\.yaml$/.exec(file)?.[1];
    if (tree === undefined) continue;
    trees.push(tree);
    targets.push(`${tree}/start`);
    for (const node of keysOf(text, 'nodes')) targets.push(node, `${tree}/${node}`);
  }
  const list = (values: readonly string[]): Json => ({ type: 'string', enum: [...new Set(values)].sort() });
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $comment: 'Gemaakt door `npm run content -- schema`; niet met de hand veranderen.',
    definitions: {
      targets: list(targets),
      trees: list(trees),
      documents: list(documents),
      sources: list(keysOf(files.get('sources.yaml') ?? '')),
    },
  };
}

function keysOf(text: string, under?: string): readonly string[] {
  try {
    const value = parse(text, { maxAliasCount: 0, logLevel: 'silent' }) as Json | null;
    const part = under === undefined ? value : (value?.[under] as Json | undefined);
    return Object.keys(part ?? {});
  } catch {
    // A broken file is `content check`'s business; completion then simply knows fewer ids.
    return [];
  }
}
