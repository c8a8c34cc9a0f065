import Ajv, { type ValidateFunction } from 'ajv';
import { parse } from 'yaml';
import type { ContentFiles } from '../../../src/content/content-files';
import { idsSchema, treeJsonSchema } from '../../../src/content/read/shape/json-schema';
import { realFiles, toyFiles } from '../support/toy-content';

function validatorFor(files: ContentFiles): ValidateFunction {
  const ajv = new Ajv({ strict: false, allErrors: true });
  ajv.addSchema(idsSchema(files), 'ids.json');
  return ajv.compile(treeJsonSchema());
}

const trees = (files: ContentFiles) => [...files].filter(([file]) => file.startsWith('trees/'));

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
    ['a go that leads nowhere', 'go: wat }', 'go: waat }'],
    ['an else that leads nowhere', 'else: arts-mag', 'else: arts-magg'],
    ['an unknown source', 'toy-law', 'toy-lwa'],
    ['an unknown document', '[brief]', '[breif]'],
    ['an unknown related tree', 'related: [delen]', 'related: [dele]'],
    ['an unknown kind', 'kind: branch', 'kind: brench'],
    ['an unknown field', 'record:', 'rekord:'],
    ['a date that is none', '"2026-11-21"', '"gisteren"'],
  ])('refuses %s', (_, from, to) => {
    expect(text).toContain(from);
    expect(toy(parse(text.replaceAll(from, to)))).toBe(false);
  });

  it('leaves out the ids of a file that cannot be read', () => {
    expect(JSON.stringify(idsSchema(new Map(toyFiles()).set('trees/kapot.yaml', 'a: [')))).toContain('kapot/start');
  });
});
