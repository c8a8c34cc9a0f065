import fc from 'fast-check';
import { parse } from 'yaml';
import { tryEdit } from '../../../src/content/edit/apply-edit';
import { editPart } from '../../../src/content/edit/by-parts/edit-part';
import { openReader } from '../../../src/content/edit/by-parts/reader';
import { realFiles } from '../support/toy-content';
import '../../support/property-seed';
import { placesOf } from './support/places';
import { texts } from './support/texts';

const atOnce = (text: string): unknown => {
  try {
    return parse(text, { maxAliasCount: 0, logLevel: 'error' }) ?? {};
  } catch {
    return undefined;
  }
};

const files = [...realFiles()].filter(([path]) => path.endsWith('.yaml'));
const smaller = files
  .filter(([path, text]) => path.startsWith('trees/') && text.length < 3_000)
  .map(([, text]) => text);

it('reads our content as a parser does', () => {
  const { read } = openReader();
  // Each kind of file, and some of the trees: a parser takes its time.
  const some = files.filter(([path], index) => !path.startsWith('trees/') || index % 30 === 0);
  for (const [path, text] of some) expect([path, read(text)]).toStrictEqual([path, atOnce(text)]);
});

it('reads what is half typed, cut off or pasted as a parser does', () => {
  const { read } = openReader();
  const pieces = [
    '"',
    "'",
    ':',
    ': ',
    ' ',
    '\n',
    '  ',
    '#',
    ' # ',
    '- ',
    '[',
    ']',
    '{',
    '}',
    '|',
    '|+\n',
    '>-\n',
    '&a ',
    '*a',
    '\t',
    '\r\n',
    '---\n',
    '...\n',
    '\nid: x',
    '\n  x: 1\n',
    '\n\n',
    '__proto__: {}\n',
    '<<: ',
    '? ',
    '! ',
    '%',
    '\nnodes:\n',
    '\n "',
  ];
  let kept = 0;
  fc.assert(
    fc.property(
      fc.constantFrom(...smaller),
      fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(3), fc.constantFrom(...pieces)), {
        minLength: 1,
        maxLength: 3,
      }),
      (text, changes) => {
        let now = text;
        for (const [at, gone, piece] of changes) {
          const from = Math.floor(at * now.length);
          now = `${now.slice(0, from)}${piece}${now.slice(from + gone)}`;
        }
        const expected = atOnce(now);
        if (expected !== undefined) kept++;
        expect(read(now)).toStrictEqual(expected);
      },
    ),
    { numRuns: Number(process.env.READ_RUNS ?? 120) },
  );
  expect(kept).toBeGreaterThan(20);
});

it('gives what did not change as the same object', () => {
  const { read } = openReader();
  const text =
    'id: a\nnodes:\n  een:\n    kind: info\n    text: Eerst.\n  twee:\n    kind: info\n    text: Dan.\nwalks: []\n';
  type Tree = { readonly nodes: { readonly een: unknown; readonly twee: unknown } };
  const before = read(text) as Tree;
  const after = read(text.replace('Dan', 'Daarna')) as Tree;
  expect(after.nodes.twee).toEqual({ kind: 'info', text: 'Daarna.' });
  expect(after.nodes.een).toBe(before.nodes.een);
});

it('changes a text in its own part to what it would be in the whole', () => {
  const reader = openReader();
  const draws = fc.array(fc.tuple(fc.nat(), texts), { minLength: smaller.length, maxLength: smaller.length });
  let byPart = 0;
  let all = 0;
  fc.assert(
    fc.property(draws, (drawn) => {
      for (const [index, text] of smaller.entries()) {
        const scalars = placesOf(text).filter(({ value }) => typeof value === 'string');
        const [place, value] = drawn[index] as [number, string];
        const edit = { kind: 'set', path: scalars[place % scalars.length]?.path ?? [], value } as const;
        const edited = editPart(text, edit, reader);
        all++;
        if (edited === undefined) continue;
        byPart++;
        const { grain: _, ...whole } = tryEdit(text, edit) as Extract<ReturnType<typeof tryEdit>, { ok: true }>;
        expect(edited).toEqual(whole);
      }
    }),
    { numRuns: 2 },
  );
  expect(byPart / all).toBeGreaterThan(0.9);
});

it('leaves a file that cannot be read to those who say why', () => {
  const reader = openReader();
  const edit = { kind: 'set', path: ['title'], value: 'Anders' } as const;
  for (const text of [
    'title: "Open\nid: a\nsummary: b"\n',
    'title: A\nnodes:\n  een:\n    text: "open\n  twee:\n    text: B\n',
    'title: A\n  id: b\n',
    'title: &a A\nsummary: *a\n',
  ])
    expect(editPart(text, edit, reader)).toBeUndefined();
});
