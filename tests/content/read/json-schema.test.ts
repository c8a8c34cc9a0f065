import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv, { type ValidateFunction } from 'ajv';
import { parse } from 'yaml';
import type { ContentFiles } from '../../../src/content/content-files';
import { newTreeText } from '../../../src/content/new-tree';
import { idsSchema } from '../../../src/content/read/json-schema/ids-schema';
import { treeJsonSchema } from '../../../src/content/read/json-schema/json-schema';
import { realFiles, toyFiles } from '../support/toy-content';

function validatorFor(files: ContentFiles): ValidateFunction {
  const ajv = new Ajv({ strict: false, allErrors: true });
  ajv.addSchema(idsSchema(files), 'ids.json');
  return ajv.compile(treeJsonSchema());
}

const trees = (files: ContentFiles) => [...files].filter(([file]) => file.startsWith('trees/'));

interface Proposals {
  readonly defaultSnippets: readonly { readonly label: string; readonly description: string; readonly body: string }[];
}
const proposalsOf = (files: ContentFiles) => idsSchema(files).definitions as Readonly<Record<string, Proposals>>;
const labelsOf = (files: ContentFiles, name: string) =>
  proposalsOf(files)[name]?.defaultSnippets.map(({ label }) => label);

describe('the JSON Schema that editors’ programs check with', () => {
  const toy = validatorFor(toyFiles());
  const real = validatorFor(realFiles());
  it.each(trees(realFiles()))('accepts %s', (_, text) => {
    expect(real(parse(text)) ? [] : real.errors).toEqual([]);
  });
  it.each(trees(toyFiles()))('accepts the toy %s', (_, text) => {
    expect(toy(parse(text)) ? [] : toy.errors).toEqual([]);
  });

  const text = toyFiles().get('trees/delen.yaml') ?? '';
  it.each([
    ['an unknown kind', 'kind: branch', 'kind: brench'],
    ['an unknown verdict', 'verdict: no-rule', 'verdict: geen-regel'],
    ['an unknown field', 'record:', 'rekord:'],
    ['a field of another kind', 'kind: info,', 'kind: info, verdict: share,'],
    ['a field that lacks', 'title: Mag ik dit delen?', ''],
    ['a node that lacks what its kind needs', 'else: arts-mag', ''],
    ['a date that is none', '"2026-11-21"', '"gisteren"'],
    ['a target that can be no name', 'go: wat }', 'go: "Wat nu?" }'],
  ])('refuses %s', (_, from, to) => {
    expect(text).toContain(from);
    expect(toy(parse(text.replaceAll(from, to)))).toBe(false);
  });

  it.each([
    ['a place that somebody is about to make', 'go: wat }', 'go: nieuw }'],
    ['a source that is not in the list yet', 'toy-law', 'toy-law-2'],
    ['a tree that is not there yet', 'related: [delen]', 'related: [later]'],
  ])('leaves %s to the check', (_, from, to) => {
    expect(text).toContain(from);
    expect(toy(parse(text.replaceAll(from, to)))).toBe(true);
  });

  it.each([false, true])('has nothing against a tree that was just made (a part: %s)', (isPart) => {
    const made = newTreeText({ id: 'nieuw', title: 'Nieuw', theme: 'safety', isPart, today: '2026-11-26' });
    expect(real(parse(made)) ? [] : real.errors).toEqual([]);
  });

  it('is, with the ids, what stands in content/schema', () => {
    const written = (file: string): unknown =>
      JSON.parse(readFileSync(join(__dirname, '..', '..', '..', 'content', 'schema', file), 'utf8'));
    expect(written('tree.schema.json')).toEqual(JSON.parse(JSON.stringify(treeJsonSchema())));
    expect(written('ids.json')).toEqual(JSON.parse(JSON.stringify(idsSchema(realFiles()))));
  });
});

describe('what an editor reads in VS Code', () => {
  /** Every key anywhere in the schema with its own schema, as `nodes/…/go`. */
  function* keysIn(value: unknown, path = ''): Generator<readonly [string, Record<string, unknown>]> {
    if (typeof value !== 'object' || value === null) return;
    for (const [key, inner] of Object.entries(value)) {
      // `if` only looks at a kind; it is never shown.
      if (key === 'if') continue;
      if (key === 'properties')
        for (const [name, schema] of Object.entries(inner as Record<string, Record<string, unknown>>))
          yield [`${path}/${name}`, schema];
      yield* keysIn(inner, `${path}/${key}`);
    }
  }
  const keys = [...keysIn(treeJsonSchema())];

  it('has a Dutch explanation at every key', () => {
    expect(keys.length).toBeGreaterThan(60);
    expect(keys.filter(([, { description }]) => typeof description !== 'string' || description === '')).toEqual([]);
  });

  it('explains every choice of a list', () => {
    const lists = keys.filter(([, schema]) => Array.isArray(schema.enum));
    expect(lists.map(([path]) => path.split('/').at(-1)).sort()).toEqual(['escalate', 'kind', 'theme', 'verdict']);
    for (const [, { enum: choices, enumDescriptions }] of lists)
      expect(enumDescriptions).toHaveLength((choices as unknown[]).length);
  });

  it('gets messages of one line, whatever is wrong', () => {
    const messages = [
      ...JSON.stringify([treeJsonSchema(), idsSchema(realFiles())]).matchAll(/rrorMessage":"([^"]*)"/g),
    ];
    expect(messages.length).toBeGreaterThan(20);
    for (const [, message = ''] of messages) expect(message.length).toBeLessThan(200);
    expect(JSON.stringify(idsSchema(realFiles()))).not.toContain('"enum"');
  });

  it('is offered the starts of trees that people can start, and places that open by themselves', () => {
    const real = labelsOf(realFiles(), 'targets') ?? [];
    expect(labelsOf(toyFiles(), 'targets')).toEqual(['delen/start']);
    expect(real).toContain('direct-gevaar/start');
    expect(real).not.toContain('gevaar/start');
    expect(real.length).toBeLessThan(250);
  });

  it('is offered only parts to include, and how a walk can end elsewhere', () => {
    expect(labelsOf(toyFiles(), 'parts')).toEqual(['gevaar']);
    expect(labelsOf(realFiles(), 'parts')).toContain('jouw-rol');
    expect(labelsOf(toyFiles(), 'ends')).toEqual([
      'delen/arts-mag',
      'delen/school-mag',
      'delen/te-veel',
      'delen/zwijg',
      'unsure',
    ]);
  });

  it('sees beside each proposal what it is', () => {
    expect(proposalsOf(toyFiles()).targets?.defaultSnippets[0]).toEqual({
      label: 'delen/start',
      description: 'Begin van: Mag ik dit delen?',
      body: 'delen/start',
    });
    expect(proposalsOf(toyFiles()).documents?.defaultSnippets).toHaveLength(1);
  });

  it('misses only the ids of a file that cannot be read', () => {
    const files = new Map(toyFiles()).set('trees/kapot.yaml', 'a: [');
    expect(labelsOf(files, 'targets')).toEqual(['delen/start', 'kapot/start']);
  });

  it('is the same when trees of before are not read again', () => {
    const kept = new Map();
    const files = new Map(toyFiles());
    idsSchema(files, kept);
    files.set('trees/delen.yaml', (files.get('trees/delen.yaml') ?? '').replace('Mag ik dit delen?', 'Anders'));
    expect(idsSchema(files, kept)).toEqual(idsSchema(files));
  });
});
