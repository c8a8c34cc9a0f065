import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PROBLEM_CODES, type Problem } from '../../../src/content/problem';
import { brokenParts, generatedTrees } from '../support/broken-content';
import { compiledFrom, compiledWith, toyFiles } from '../support/toy-content';

const FOLDER = join(__dirname, '..', '..', 'fixtures', 'broken');

const SENTENCE = /^[\p{Lu}`\\“].*[.!?…”]$/su;
const DUTCH =
  /\b(de|het|een|is|zijn|niet|kan|deze|dit|staat|heeft|geen|wordt|moet|ontbreekt|hier|er|nooit|soms|bestaat)\b/i;

interface Case {
  readonly name: string;
  readonly files: Readonly<Record<string, string>>;
  readonly file: string;
  /** `line code`, in the order of the file. */
  readonly expected: readonly string[];
}

const trees: readonly Case[] = readdirSync(FOLDER).map((file) => {
  const text = readFileSync(join(FOLDER, file), 'utf8');
  const expected = /^# expects (.+)\r?\n/.exec(text)?.[1]?.split(', ') ?? [];
  return { name: file, files: { [`trees/${file}`]: text }, file: `trees/${file}`, expected };
});
const cases: readonly Case[] = [
  ...trees,
  ...generatedTrees().map(({ name, text, expected }) => ({
    name,
    files: { [`trees/${name}.yaml`]: text },
    file: `trees/${name}.yaml`,
    expected,
  })),
  ...brokenParts().map(({ name, file, text, expected }) => ({ name, files: { [file]: text }, file, expected })),
];

const found = (problem: Problem) => `${problem.line} ${problem.code}`;

describe('broken content', () => {
  it.each(cases)(
    '$name: every problem has its line and code, and no good file is blamed',
    ({ files, file, expected }) => {
      const { problems } = compiledWith(files);
      expect(expected.length).toBeGreaterThan(0);
      expect(problems.filter((problem) => problem.file !== file)).toEqual([]);
      expect(problems.map(found)).toEqual(expected);
    },
  );

  it.each(cases)('$name: messages are Dutch sentences that say what to do', ({ files }) => {
    for (const problem of compiledWith(files).problems) {
      expect(problem.column).toBeGreaterThan(0);
      expect(problem.message).toMatch(SENTENCE);
      expect(problem.message).toMatch(DUTCH);
      expect(problem.hint).toMatch(/^[\p{Lu}`][^\n]*\S$/su);
      expect(`${problem.message} ${problem.hint}`).not.toMatch(/undefined|\[object|token|scalar|NaN/);
      expect(problem.excerpt.length).toBeLessThanOrEqual(112);
    }
  });

  it('shows every code that content check knows', () => {
    // These need a folder, a large tree, promises or another edition; their tests are below, in too-many-walks.test.ts, in
    // promises/, in whole-content.test.ts and in mistakes/.
    const elsewhere = [
      ...['missing-file', 'ignored-file', 'too-many-walks', 'wrong-encoding', 'word-quotes', 'part-without-include'],
      ...['missing-retired', 'unknown-menu-item', 'agreed-walk-missing', 'walk-not-read', 'personal-data'],
      ...PROBLEM_CODES.filter((code) => code.includes('promise')),
    ];
    const shown = new Set([...elsewhere, ...cases.flatMap((each) => each.expected.map((line) => line.split(' ')[1]))]);
    expect(PROBLEM_CODES.filter((code) => !shown.has(code))).toEqual([]);
  });

  it('reports all broken trees at once', () => {
    const three = ['text-cut-off', 'dangling-target', 'missing-title'].map((name) => `${name}.yaml`);
    // They stand in one menu here, where each needs a title of its own.
    const titled = (file: string): string =>
      readFileSync(join(FOLDER, file), 'utf8').replace(/^(title|summary): (.*)$/gm, `$1: $2 In ${file.slice(0, -5)}.`);
    const files = Object.fromEntries(three.map((file) => [`trees/${file}`, titled(file)]));
    expect(compiledWith(files).problems.map(({ file, code }) => `${file} ${code}`)).toEqual([
      'trees/dangling-target.yaml dangling-target',
      'trees/missing-title.yaml missing-field',
      'trees/text-cut-off.yaml text-cut-off',
    ]);
  });

  it.each(['sources.yaml', 'glossary.yaml', 'organisation.yaml'])(
    'misses %s once, without blaming the trees',
    (file) => {
      const files = new Map(toyFiles());
      files.delete(file);
      expect(compiledFrom(files).problems).toMatchObject([{ code: 'missing-file', file, line: 1, column: 1 }]);
    },
  );

  it('reports three slips in one tree at once', () => {
    const text = readFileSync(join(FOLDER, 'dangling-target.yaml'), 'utf8')
      .replace('sources: [toy-law]', 'sources: [toy-lwa]')
      .replace('label: "Nee"', 'label: "Ja"');
    expect(compiledWith({ 'trees/dangling-target.yaml': text }).problems.map(found)).toEqual([
      '14 duplicate-label',
      '14 dangling-target',
      '15 unknown-source',
    ]);
  });
});
