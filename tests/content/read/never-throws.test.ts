import fc from 'fast-check';
import { readYaml } from '../../../src/content/read/yaml/yaml-source';
import { compiledFrom, compiledWith, toyFiles } from '../support/toy-content';

/** Pieces that mean something to YAML, so that random text is seldom plain prose. */
const pieces = fc.array(
  fc.constantFrom(
    ...[
      'a',
      'id',
      'text',
      ': ',
      ':',
      '\n',
      '\n  ',
      '\n    ',
      '- ',
      '? ',
      '[',
      ']',
      '{',
      '}',
      ', ',
      '"',
      "'",
      '#',
      ' #',
      '&a ',
      '*a',
      '!',
      '!!str ',
      '|',
      '>',
      '|+2\n',
      '%',
      '---\n',
      '...\n',
      '<<: ',
      '\t',
      '\r\n',
      '\uFEFF',
      '\u00A0',
      '\u0000',
      '\\',
      '@',
      '`',
      '~',
      '1e3',
      '__proto__: ',
      'é',
      '😀',
      '\uD800',
      '{{',
      '}}',
    ],
  ),
  { maxLength: 60 },
);
const yamlish = fc.oneof(
  pieces.map((parts) => parts.join('')),
  fc.string(),
  fc.string({ unit: 'binary' }),
);

const FILES = [...toyFiles().keys()];

/** What an unlucky hand does to a text: cut, double, insert, swap lines. */
const slip = fc.record({
  file: fc.constantFrom(...FILES),
  at: fc.nat(4_000),
  length: fc.nat(30),
  kind: fc.constantFrom('cut', 'double', 'insert', 'swap'),
  text: yamlish,
});
type Slip = typeof slip extends fc.Arbitrary<infer T> ? T : never;

function slipped(text: string, { at, length, kind, text: inserted }: Slip): string {
  const place = at % Math.max(1, text.length);
  if (kind === 'cut') return text.slice(0, place) + text.slice(place + length);
  if (kind === 'double') return text.slice(0, place + length) + text.slice(place);
  if (kind === 'insert') return text.slice(0, place) + inserted + text.slice(place);
  const lines = text.split('\n');
  const from = at % lines.length;
  const to = length % lines.length;
  return lines.map((line, index) => (index === from ? lines[to] : index === to ? lines[from] : line)).join('\n');
}

function expectSane(files: ReadonlyMap<string, string>): void {
  const { problems, edition } = compiledFrom(files);
  for (const problem of problems) {
    expect(problem.line).toBeGreaterThan(0);
    expect(problem.column).toBeGreaterThan(0);
    const lines = (files.get(problem.file) ?? '').split('\n').length;
    expect(problem.line).toBeLessThanOrEqual(lines + 1);
    expect(problem.message).not.toMatch(/undefined|\[object/);
  }
  if (problems.length === 0) expect(edition).toBeDefined();
}

describe('whatever is typed', () => {
  it('a file is read or refused, never a crash', () => {
    fc.assert(
      fc.property(yamlish, (text) => {
        const { value, problems } = readYaml('trees/a.yaml', text);
        if (value === undefined) expect(problems.length).toBeGreaterThan(0);
      }),
      { numRuns: 2_000 },
    );
  });

  it('an alias on a line that has another problem already is refused too', () => {
    const { value, problems } = readYaml('trees/a.yaml', '*a\t');
    expect(value).toBeUndefined();
    expect(problems.length).toBeGreaterThan(0);
  });

  it('content with any text as a tree is compiled or refused', () => {
    fc.assert(
      fc.property(yamlish, (text) => {
        expect(compiledWith({ 'trees/raar.yaml': text }).problems.length).toBeGreaterThan(0);
      }),
      { numRuns: 80 },
    );
  });

  it('good content after any slips is compiled or refused, with sane places', () => {
    fc.assert(
      fc.property(fc.array(slip, { minLength: 1, maxLength: 3 }), (slips) => {
        const files = new Map(toyFiles());
        for (const each of slips) files.set(each.file, slipped(files.get(each.file) ?? '', each));
        expectSane(files);
      }),
      { numRuns: 150 },
    );
  });

  it('any data in the shape of YAML is compiled or refused', () => {
    const keys = fc.constantFrom(
      'id',
      'title',
      'nodes',
      'start',
      'kind',
      'options',
      'text',
      'walks',
      'go',
      'review',
      '__proto__',
      'constructor',
      'a',
    );
    const { data } = fc.letrec((tie) => ({
      data: fc.oneof(
        { maxDepth: 5 },
        fc.string(),
        fc.integer(),
        fc.boolean(),
        fc.constant(null),
        fc.constantFrom('question', 'advice', 'branch'),
        fc.array(tie('data'), { maxLength: 4 }),
        fc.dictionary(keys, tie('data'), { maxKeys: 5 }),
      ),
    }));
    fc.assert(
      fc.property(
        data,
        fc.constantFrom(...FILES.filter((file) => file.endsWith('.yaml')), 'trees/raar.yaml'),
        (value, file) => {
          expectSane(new Map(toyFiles()).set(file, JSON.stringify(value)));
        },
      ),
      { numRuns: 100 },
    );
  });

  it('a folder without any file has problems, and no edition', () => {
    const { problems, edition } = compiledFrom(new Map());
    expect(problems.map(({ code }) => code)).toEqual(['missing-file', 'missing-file', 'missing-file']);
    expect(edition).toBeUndefined();
  });
});
