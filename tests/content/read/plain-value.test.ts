import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { parseDocument, stringify } from 'yaml';
import { readYaml } from '../../../src/content/read/yaml/yaml-source';
import { REAL_CONTENT } from '../../support/content-folders';

/** What the library makes of it. */
const theirs = (text: string): unknown => parseDocument(text, { stringKeys: true, uniqueKeys: false }).toJS();

test('every file of ours has the value that the library reads', () => {
  const folder = join(REAL_CONTENT, 'trees');
  const files = readdirSync(folder);
  expect(files.length).toBeGreaterThan(90);
  for (const file of files) {
    const text = readFileSync(join(folder, file), 'utf8');
    expect(readYaml(file, text).value).toEqual(theirs(text));
  }
});

test.each([
  ['names that every object has', 'toString: een\nvalueOf: twee\nhasOwnProperty: drie\n'],
  ['a key that is a number, a nothing or empty', '1: een\nnull: twee\n"": drie\n'],
  ['nothing where something may stand', 'leeg:\nlijst:\n  -\n  - ~\n'],
  ['a block text and a folded one', 'a: |\n  een\n  twee\nb: >-\n  drie\n  vier\n'],
])('%s', (_, text) => {
  const { value } = readYaml('x.yaml', text);
  expect(value).not.toBeUndefined();
  expect(value).toEqual(theirs(text));
});

test('whatever can be written is read as the library reads it', () => {
  const key = fc.oneof(fc.constantFrom('toString', 'null', '1', 'nodes', 'a b', 'constructor'), fc.string());
  const leaf = fc.oneof(fc.string(), fc.integer(), fc.double({ noNaN: true }), fc.boolean(), fc.constant(null));
  const { tree } = fc.letrec((tie) => ({
    tree: fc.oneof({ depthSize: 'small' }, leaf, fc.array(tie('tree')), fc.dictionary(key, tie('tree'))),
  }));
  let read = 0;
  fc.assert(
    fc.property(fc.dictionary(key, tree), (written) => {
      const text = stringify(written);
      const { value } = readYaml('x.yaml', text);
      // What we refuse (an anchor, a tab, a name as __proto__) has no value.
      if (value === undefined) return;
      read += 1;
      expect(value).toEqual(theirs(text));
    }),
    { numRuns: 500 },
  );
  expect(read).toBeGreaterThan(100);
});
