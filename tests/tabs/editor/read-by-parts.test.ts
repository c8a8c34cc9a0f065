import fc from 'fast-check';
import { parse } from 'yaml';
import { openReader } from '../../../src/tabs/editor/form/read-by-parts';
import { realFiles } from '../../content/support/toy-content';
import '../../support/property-seed';

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
  const read = openReader();
  // Each kind of file, and some of the trees: a parser takes its time.
  const some = files.filter(([path], index) => !path.startsWith('trees/') || index % 30 === 0);
  for (const [path, text] of some) expect([path, read(text)]).toStrictEqual([path, atOnce(text)]);
});

it('reads what is half typed, cut off or pasted as a parser does', () => {
  const read = openReader();
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
    { numRuns: 120 },
  );
  expect(kept).toBeGreaterThan(20);
});

it('gives what did not change as the same object', () => {
  const read = openReader();
  const text =
    'id: a\nnodes:\n  een:\n    kind: info\n    text: Eerst.\n  twee:\n    kind: info\n    text: Dan.\nwalks: []\n';
  type Tree = { readonly nodes: { readonly een: unknown; readonly twee: unknown } };
  const before = read(text) as Tree;
  const after = read(text.replace('Dan', 'Daarna')) as Tree;
  expect(after.nodes.twee).toEqual({ kind: 'info', text: 'Daarna.' });
  expect(after.nodes.een).toBe(before.nodes.een);
});
