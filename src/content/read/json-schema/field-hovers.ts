import { FIELD_WORDS, type FieldScope } from '../shape/field-words';
import { CHOICES } from './choice-words';
import type { Json, LookUp } from './json';

/** Where a scope's keys hold things with keys of their own. */
const WITHIN: Partial<Record<FieldScope, Readonly<Record<string, FieldScope>>>> = {
  tree: { review: 'review', walks: 'walk' },
  question: { options: 'option' },
  checklist: { options: 'item', cases: 'ticks' },
  branch: { cases: 'case' },
  advice: { also: 'also', pick: 'pick' },
};

/** Keys whose value is an id, and which ids are worth proposing there. */
const LOOK_UPS: Readonly<Record<string, LookUp>> = {
  go: 'targets',
  else: 'targets',
  unsure: 'targets',
  tree: 'trees',
  related: 'trees',
  documents: 'documents',
  sources: 'sources',
  ends: 'ends',
};

/** What VS Code cannot know, and somebody should: a schema that all trees share has no ids of this one. */
const OWN_NODES = 'De knopen van deze boom typ je zelf. “content check” zegt het als een naam niet klopt.';
const PROPOSED: Partial<Record<LookUp, string>> = {
  targets: `VS Code stelt voor: het begin van andere bomen, en knopen die je los kunt openen. ${OWN_NODES}`,
  ends: `VS Code stelt adviezen van andere bomen voor. ${OWN_NODES}`,
};

/** A schema of a thing with keys, with for each key what it is called, what it is for, and what can be chosen. */
export function withWords(schema: Json, scope: FieldScope): Json {
  const properties = schema.properties as Record<string, Json> | undefined;
  if (properties === undefined) return schema;
  return {
    ...schema,
    properties: Object.fromEntries(
      Object.entries(properties).map(([key, inner]) => [key, withWord(inner, scope, key)]),
    ),
  };
}

function withWord(schema: Json, scope: FieldScope, key: string): Json {
  const words = (FIELD_WORDS[scope] as Readonly<Record<string, { readonly name: string; readonly help: string }>>)[key];
  const within = WITHIN[scope]?.[key];
  const lookUp = scope === 'include' && key === 'tree' ? 'parts' : LOOK_UPS[key];
  const { description: _, ...rest } = schema;
  return {
    ...(words === undefined ? {} : { title: words.name, description: helpOf(words.help, lookUp) }),
    ...inside(withChoices(rest), within, lookUp),
  };
}

function helpOf(help: string, lookUp: LookUp | undefined): string {
  const proposed = lookUp === undefined ? undefined : PROPOSED[lookUp];
  return proposed === undefined ? help : `${help}\n\n${proposed}`;
}

function inside(schema: Json, within: FieldScope | undefined, lookUp: LookUp | undefined): Json {
  const reference = lookUp === undefined ? undefined : { $ref: `ids.json#/definitions/${lookUp}` };
  if (schema.type === 'array') {
    const items = schema.items as Json;
    if (within !== undefined) return { ...schema, items: withWords(items, within) };
    return reference === undefined ? schema : { ...schema, items: reference };
  }
  if (within !== undefined) return withWords(schema, within);
  // `answers` and `next` have ids as keys, and `next` has targets behind them.
  return reference === undefined || schema.type !== 'string' ? schema : reference;
}

function withChoices(schema: Json): Json {
  const choices = Array.isArray(schema.enum) ? schema.enum.map((choice) => CHOICES[String(choice)]) : undefined;
  return choices === undefined || choices.includes(undefined) ? schema : { ...schema, enumDescriptions: choices };
}
