import fc from 'fast-check';
import { z } from 'zod';
import { applyEdit } from '../../../src/content/edit/apply-edit';
import type { Edit, Plain } from '../../../src/content/edit/edits';
import { hasUsualPlace } from '../../../src/content/edit/usual';
import { glossarySchema, sourcesSchema } from '../../../src/content/read/shape/library-schema';
import { nodeSchemas } from '../../../src/content/read/shape/node-schema';
import { promisesSchema } from '../../../src/content/read/shape/promise-schema';
import { treeSchema } from '../../../src/content/read/shape/tree-schema';
import '../../support/property-seed';
import { texts } from './support/texts';

const TREE = `id: fiets
title: Fiets kwijt?
theme: consent
start: kwijt
nodes:
  kwijt:
    kind: question
    text: Is de fiets weg?
    options:
      - { id: ja, label: "Ja", go: bel }
      - { id: nee, label: "Nee", go: klaar } # niets aan de hand

  # Bellen doe je zelf.
  bel:
    kind: advice
    verdict: act-now
    text: "Bel de politie."
    do: [Bel, Schrijf op]
    because: >-
      Wie snel belt, vindt zijn fiets vaker terug. Dat zegt de politie, en dat zeggen ook de mensen van het
      depot.

  klaar:
    kind: advice
    verdict: keep-silent
    text: Doe niets.
walks:
  - { name: weg, answers: { kwijt: ja }, ends: bel }
`;

/** The lines that differ: `-` gone, `+` come. */
function difference(edit: Edit, text = TREE): string {
  const edited = applyEdit(text, edit);
  if (!edited.ok) return edited.says;
  const [before, after] = [text.split('\n'), edited.text.split('\n')];
  let start = 0;
  while (start < before.length && before[start] === after[start]) start++;
  let same = 0;
  while (same < Math.min(before.length, after.length) - start && before.at(-1 - same) === after.at(-1 - same)) same++;
  return [
    ...before.slice(start, before.length - same).map((line) => `-${line}`),
    ...after.slice(start, after.length - same).map((line) => `+${line}`),
  ].join('\n');
}
const set = (path: Edit extends { path: infer P } ? P : readonly (string | number)[], value: Plain): Edit => ({
  kind: 'set',
  path,
  value,
});

test('a text keeps the quotes it had, and gets them where it needs them', () => {
  expect(difference(set(['nodes', 'kwijt', 'text'], 'Waar is hij?'))).toBe(
    '-    text: Is de fiets weg?\n+    text: Waar is hij?',
  );
  expect(difference(set(['nodes', 'kwijt', 'text'], 'Let op: weg?'))).toBe(
    '-    text: Is de fiets weg?\n+    text: "Let op: weg?"',
  );
  expect(difference(set(['nodes', 'bel', 'text'], 'Bel nu.'))).toBe(
    '-    text: "Bel de politie."\n+    text: "Bel nu."',
  );
  expect(difference(set(['nodes', 'kwijt', 'text'], 'Zeg "weg"'))).toBe(
    '-    text: Is de fiets weg?\n+    text: Zeg "weg"',
  );
  expect(difference(set(['nodes', 'bel', 'do', 0], 'Bel, en wacht'))).toBe(
    '-    do: [Bel, Schrijf op]\n+    do: ["Bel, en wacht", Schrijf op]',
  );
});

test('a text below >- stays there, and its lines that say the same stay as they are', () => {
  const text =
    'Wie snel belt, vindt zijn fiets vaker terug. Dat zegt de politie, en dat zeggen ook de mensen van het station.';
  expect(difference(set(['nodes', 'bel', 'because'], text))).toBe('-      depot.\n+      station.');
});

test('a new option is written like the one beside it; the remark of that one stays with it', () => {
  const value = { id: 'weet', label: 'Misschien', go: 'bel' };
  expect(difference({ kind: 'insert', path: ['nodes', 'kwijt', 'options'], at: 2, value })).toBe(
    '+      - { id: weet, label: "Misschien", go: bel }',
  );
  expect(difference({ kind: 'insert', path: ['nodes', 'kwijt', 'options'], at: 1, value })).toBe(
    '+      - { id: weet, label: "Misschien", go: bel }',
  );
  expect(difference({ kind: 'remove', path: ['nodes', 'kwijt', 'options', 1] })).toBe(
    '-      - { id: nee, label: "Nee", go: klaar } # niets aan de hand',
  );
});

test('a new step joins a list in brackets; a new key comes at its usual place', () => {
  expect(difference({ kind: 'insert', path: ['nodes', 'bel', 'do'], at: 2, value: 'Wacht' })).toBe(
    '-    do: [Bel, Schrijf op]\n+    do: [Bel, Schrijf op, Wacht]',
  );
  expect(difference(set(['summary'], 'Wat doe je?'))).toBe('+summary: Wat doe je?');
  expect(applyEdit(TREE, set(['summary'], 'Wat doe je?'))).toMatchObject({
    text: expect.stringContaining('kwijt?\nsummary: Wat doe je?\ntheme'),
  });
  expect(applyEdit(TREE, set(['nodes', 'kwijt', 'why'], 'Daarom.'))).toMatchObject({
    text: expect.stringContaining('weg?\n    why: Daarom.\n    options:'),
  });
  expect(applyEdit(TREE, set(['nodes', 'klaar', 'kind'], 'info')).ok).toBe(true);
});

test('parents that lack are made', () => {
  expect(difference(set(['nodes', 'klaar', 'also', 0, 'when'], { kwijt: 'nee' }))).toBe(
    '+    also:\n+      - when: { kwijt: nee }',
  );
  expect(applyEdit('# nog niets\n', set(['id'], 'fiets'))).toMatchObject({ text: '# nog niets\nid: fiets\n' });
  expect(applyEdit('', set(['nodes', 'a', 'kind'], 'info'))).toMatchObject({ text: 'nodes:\n  a:\n    kind: info\n' });
  expect(applyEdit('a:\nb: 1\n', set(['a', 'c'], 'x'))).toMatchObject({ text: 'a: { c: x }\nb: 1\n' });
  // Quotes, because our check takes a remark one space behind a plain text for a part of it.
  expect(applyEdit('a: # later\nb: 1\n', set(['a'], 'x'))).toMatchObject({ text: 'a: "x" # later\nb: 1\n' });
});

test('a new node comes last, with a blank line before it as its neighbours have', () => {
  const value = { kind: 'advice', verdict: 'look-up', text: 'Kijk hier.' };
  expect(difference(set(['nodes', 'nieuw'], value))).toBe(
    '+\n+  nieuw:\n+    kind: advice\n+    verdict: look-up\n+    text: Kijk hier.',
  );
});

test('a retired node leaves its id and the remark above it, and no gap', () => {
  const edited = applyEdit(TREE, { kind: 'retire', node: 'bel' });
  expect(edited).toMatchObject({
    ok: true,
    text: expect.stringContaining('aan de hand\n\n  # Bellen doe je zelf.\n  klaar:'),
  });
  expect(edited).toMatchObject({ text: expect.stringMatching(/ends: bel \}\nretired: \[bel\]\n$/) });
  const again = applyEdit(edited.ok ? edited.text : '', { kind: 'retire', node: 'klaar' });
  expect(again).toMatchObject({ ok: true, text: expect.stringMatching(/\nretired: \[bel, klaar\]\n$/) });
});

test('the last of a list goes with its list where the format asks for one, and leaves it empty elsewhere', () => {
  expect(
    applyEdit('nodes:\n  a:\n    cases:\n      - go: b\n    else: c\n', {
      kind: 'remove',
      path: ['nodes', 'a', 'cases', 0],
    }),
  ).toMatchObject({
    text: 'nodes:\n  a:\n    else: c\n',
  });
  expect(applyEdit('sources:\n  - a\nb: c\n', { kind: 'remove', path: ['sources', 0] }).ok).toBe(true);
  expect(applyEdit('asked:\n  - a\n', { kind: 'remove', path: ['asked', 0] })).toMatchObject({ text: 'asked: []\n' });
  expect(applyEdit('id: a\n', { kind: 'remove', path: ['id'] })).toMatchObject({ text: '{}\n' });
});

test('a whole list set to another changes only what differs in it', () => {
  const value = [
    { id: 'ja', label: 'Ja', go: 'bel' },
    { id: 'nee', label: 'Nee', hint: 'Hij staat er nog.', go: 'klaar' },
    { id: 'weet', label: 'Weet niet', go: 'klaar' },
  ];
  expect(difference(set(['nodes', 'kwijt', 'options'], value))).toBe(
    [
      '-      - { id: nee, label: "Nee", go: klaar } # niets aan de hand',
      '+      - { id: nee, label: "Nee", hint: "Hij staat er nog.", go: klaar } # niets aan de hand',
      '+      - { id: weet, label: "Weet niet", go: klaar }',
    ].join('\n'),
  );
});

test.each([
  ['a quote that is not closed', 'text: "x\nb: c\n', /niet leesbaar: op regel \d.*aanhalingsteken/],
  ['a tab', 'a:\n\tb: c\n', /niet leesbaar/],
  ['a name for later', 'a: &x b\nc: *x\n', /niet leesbaar/],
  ['a tag', 'a: !!str b\n', /niet leesbaar/],
  ['a key that is there twice', 'a: b\na: c\n', /twee keer/],
  ['a second document', 'a: b\n---\na: c\n', /tweede document/],
  ['far too deep', `a: ${'['.repeat(5000)}`, /niet leesbaar/],
  ['far too long', `a: ${'x'.repeat(300_000)}\n`, /groter dan/],
])('a file with %s is not edited, and the sentence says why', (_, text, says) => {
  const edited = applyEdit(text, set(['b'], 'nieuw'));
  expect(edited.ok ? edited.text : edited.says).toMatch(says);
});

test.each<[string, Edit]>([
  ['nothing at the path', { kind: 'remove', path: ['nodes', 'weg'] }],
  ['a text where a map is meant', set(['title', 'x'], 'y')],
  ['a place far behind the end of a list', { kind: 'insert', path: ['walks'], at: 7, value: 'x' }],
  ['a place that is none', { kind: 'move', path: ['walks'], from: 0, to: 3 }],
  ['a node that is not there', { kind: 'retire', node: 'weg' }],
])('with %s the edit is refused in words', (_, edit) => {
  expect(applyEdit(TREE, edit)).toMatchObject({ ok: false, says: expect.stringContaining('staat nu iets anders') });
});

test('what no file may say is refused', () => {
  for (const edit of [set(['__proto__'], 'x'), set(['title'], Number.NaN), set(['nodes', '<<'], 'x')]) {
    expect(applyEdit(TREE, edit)).toMatchObject({ ok: false, says: expect.stringContaining('past niet') });
  }
});

test('never throws, whatever the file and the edit', () => {
  const pieces = fc
    .array(
      fc.oneof(
        texts,
        fc.constantFrom(
          'a: ',
          '\n',
          '\n  ',
          '- ',
          '{',
          '}',
          '[',
          ']',
          '"',
          '? ',
          '&a ',
          '*a',
          '!',
          '|',
          '>',
          '#',
          '---\n',
          '\t',
          '\uFEFF',
          '\r\n',
          'nodes:\n  a:\n    b',
        ),
      ),
      { maxLength: 12 },
    )
    .map((parts) => parts.join(''));
  const step = fc.oneof(fc.constantFrom('a', 'b', 'nodes', '__proto__', ''), fc.integer({ min: -1, max: 3 }));
  const path = fc.array(step, { maxLength: 4 });
  const value = fc.jsonValue({ maxDepth: 2 }) as fc.Arbitrary<Plain>;
  const edit: fc.Arbitrary<Edit> = fc.oneof(
    fc.record({ kind: fc.constant('set' as const), path, value }),
    fc.record({ kind: fc.constant('remove' as const), path }),
    fc.record({ kind: fc.constant('insert' as const), path, at: fc.integer({ min: -1, max: 3 }), value }),
    fc.record({
      kind: fc.constant('move' as const),
      path,
      from: fc.integer({ min: -1, max: 3 }),
      to: fc.integer({ min: -1, max: 3 }),
    }),
    fc.record({ kind: fc.constant('retire' as const), node: fc.constantFrom('a', '') }),
  );
  fc.assert(
    fc.property(pieces, edit, (text, change) => {
      const edited = applyEdit(text, change);
      expect(edited.ok ? edited.text : edited.says).toEqual(expect.any(String));
    }),
    { numRuns: 1500 },
  );
});

test('every word that a schema knows has its usual place', () => {
  const words = new Set<string>();
  const collect = (schema: unknown): void => {
    if (schema instanceof z.ZodOptional) collect(schema.unwrap());
    else if (schema instanceof z.ZodArray) collect(schema.element);
    else if (schema instanceof z.ZodRecord) collect(schema.valueType);
    else if (schema instanceof z.ZodObject)
      for (const [word, inner] of Object.entries(schema.shape)) {
        words.add(word);
        collect(inner);
      }
  };
  for (const schema of [treeSchema, ...Object.values(nodeSchemas), sourcesSchema, glossarySchema, promisesSchema])
    collect(schema);
  expect(words.size).toBeGreaterThan(50);
  expect([...words].filter((word) => !hasUsualPlace(word))).toEqual([]);
});
