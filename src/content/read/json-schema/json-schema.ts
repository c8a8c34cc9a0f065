import { z } from '../../zod';
import { FIELD_WORDS } from '../shape/field-words';
import { treeSchema } from '../shape/tree-schema';
import { KIND_WORDS } from './choice-words';
import { withWords } from './field-hovers';
import { type Json, MADE_BY, NOT_A_NAME, NOT_A_TARGET } from './json';

/**
 * The JSON Schema that an editor's own program (VS Code with yaml-language-server) completes and checks trees with. It says
 * what each key is for, in Dutch. It refuses wrong shapes only: whether an id exists changes while somebody writes, and is
 * for `content check`; `ids.json` beside it only proposes ids.
 */
export function treeJsonSchema(): Json {
  const { $schema, properties, ...rest } = z.toJSONSchema(treeSchema, { target: 'draft-7', io: 'input' }) as Json & {
    readonly properties: Record<string, Json>;
  };
  const nodes = properties.nodes as Json & { readonly additionalProperties: { readonly oneOf: readonly KindSchema[] } };
  const byKind = { ...nodes, additionalProperties: nodeJsonSchema(nodes.additionalProperties.oneOf) };
  const tree = withWords({ ...rest, properties: { ...properties, nodes: byKind } }, 'tree');
  return tidied({ $comment: MADE_BY, $schema, ...tree }) as Json;
}

type Kind = keyof typeof KIND_WORDS;
type KindSchema = Json & { readonly properties: Record<string, Json> & { readonly kind: { readonly const: Kind } } };

/**
 * A node by its kind. Alternatives (`oneOf`) would do for a validator; an editor's program then mixes the keys, hovers and
 * messages of six kinds, and with `if` it knows which one somebody is writing.
 */
function nodeJsonSchema(kinds: readonly KindSchema[]): Json {
  const names = kinds.map(({ properties }) => properties.kind.const);
  return {
    type: 'object',
    properties: {
      kind: {
        title: FIELD_WORDS.question.kind.name,
        description: FIELD_WORDS.question.kind.help,
        type: 'string',
        enum: names,
        enumDescriptions: names.map((name) => KIND_WORDS[name]),
      },
    },
    required: ['kind'],
    allOf: kinds.map(({ properties, ...rest }) => {
      const kind = properties.kind.const;
      return {
        if: { properties: { kind: { const: kind } }, required: ['kind'] },
        // biome-ignore lint/suspicious/noThenProperty: a word of JSON Schema; this is data and is never awaited
        then: withWords({ ...rest, properties: { ...properties, kind: { type: 'string' } } }, kind),
      };
    }),
  };
}

/** Patterns and lists of choices get a message of one short Dutch sentence instead of themselves. */
function tidied(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(tidied);
  if (typeof value !== 'object' || value === null) return value;
  const copy: Json = {};
  for (const [key, inner] of Object.entries(value)) copy[key] = tidied(inner);
  if (typeof copy.pattern === 'string') copy.patternErrorMessage = patternMessage(copy.pattern);
  if (Array.isArray(copy.enum)) copy.errorMessage = `Kies uit: ${copy.enum.join(', ')}.`;
  return copy;
}

function patternMessage(pattern: string): string {
  if (pattern.includes('\\d{4}')) return 'Schrijf jaar-maand-dag tussen aanhalingstekens: "2026-11-21".';
  return pattern.includes('/') ? NOT_A_TARGET : NOT_A_NAME;
}
