import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { z } from 'zod';
import { PROBLEM_CODES } from '../../src/content/problem';
import { checkShape } from '../../src/content/read/shape/check-shape';
import { conditionSchema } from '../../src/content/read/shape/condition-schema';
import { LIMITS } from '../../src/content/read/shape/fields';
import { adviceSchema, nodeSchemas } from '../../src/content/read/shape/node-schema';
import { treeSchema } from '../../src/content/read/shape/tree-schema';
import { THEME_WORDS } from '../../src/model/theme';
import { VERDICTS } from '../../src/model/verdict';
import { compiledFrom, realFiles } from './support/toy-content';

const GUIDE = readFileSync(join(__dirname, '..', '..', 'content', 'README.md'), 'utf8');

/** The part of the guide under a heading, up to the next of the same size. */
function under(heading: string): string {
  const [, after] = GUIDE.split(`\n## ${heading}\n`);
  if (after === undefined) throw new Error(`No heading ${heading}`);
  return after.split('\n## ')[0] ?? '';
}
const examplesIn = (text: string): readonly string[] =>
  [...text.matchAll(/^```yaml\n(.*?)^```$/gms)].map(([, example = '']) => example);

const [tree = ''] = examplesIn(under('Wat is een boom?'));
const kinds = examplesIn(under('De zes soorten knopen')).join('');
const [options = '', advice = '', walk = '', conditions = '', also = ''] = examplesIn(under('Zelf iets veranderen'));
const [sources = '', term = ''] = examplesIn(under('De andere bestanden'));
const [promise = ''] = examplesIn(under('Beloften'));

/** What somebody has who did everything that the guide tells, in the tree it begins with. */
const changed = tree
  .replace(/ {4}options:\n(?: {6}- .*\n)+/, options)
  .replace(/^walks:/m, `${advice}walks:`)
  .concat(walk);

const problemsOf = (files: Readonly<Record<string, string>>) =>
  compiledFrom(new Map([...realFiles(), ...Object.entries(files)])).problems;

describe('the examples of the guide', () => {
  it('are all looked at here', () => {
    expect(examplesIn(GUIDE)).toHaveLength(1 + 7 + 5 + 2 + 1);
  });

  it('are two trees without a problem', () => {
    expect(problemsOf({ 'trees/fiets-kwijt.yaml': tree, 'trees/fiets-terug.yaml': kinds })).toEqual([]);
  });

  it('are without a problem after everything that the guide tells to change and add', () => {
    const files = realFiles();
    expect(changed).toContain('gezien-in-wijk }');
    const { problems, proved } = compiledFrom(
      new Map([
        ...files,
        ['trees/fiets-kwijt.yaml', changed],
        ['trees/fiets-terug.yaml', kinds],
        ['sources.yaml', `${files.get('sources.yaml')}\n${sources}`],
        ['glossary.yaml', `${files.get('glossary.yaml')}\n${term}`],
        // Its own id is taken: the example is one of ours, in fewer words.
        ['promises.yaml', `${files.get('promises.yaml')}\n${promise.replace(/^- id: .*$/m, '- id: uit-de-gids')}`],
      ]),
    );
    expect(problems).toEqual([]);
    expect(proved.find((each) => each.promise.id === 'uit-de-gids')?.proof.walks).toBeGreaterThan(0);
  });

  it('show every kind of node', () => {
    const nodes = (parse(kinds) as { readonly nodes: Readonly<Record<string, { readonly kind: string }>> }).nodes;
    expect(new Set(Object.values(nodes).map(({ kind }) => kind))).toEqual(new Set(Object.keys(nodeSchemas)));
  });

  it('are conditions that can be written so', () => {
    const lines = conditions.trim().split('\n');
    expect(lines).toHaveLength(5);
    for (const line of lines) {
      const { when } = parse(line) as { readonly when: unknown };
      expect(shapeProblems(conditionSchema, when)).toEqual([]);
    }
  });

  it('are an `also` that can be written so', () => {
    expect(shapeProblems(adviceSchema.shape.also, (parse(also) as { readonly also: unknown }).also)).toEqual([]);
  });
});

const shapeProblems = (schema: z.ZodType, value: unknown) =>
  checkShape(schema, value, () => '').findings.map(({ message }) => message);

describe('the tables of the guide', () => {
  it('have every kind of problem once, and no other', () => {
    const codes = [...under('Wat de controleur kan zeggen').matchAll(/^\| `([a-z-]+)` \| \S.* \| \S.* \|$/gm)];
    expect(codes.map(([, code]) => code).sort()).toEqual([...PROBLEM_CODES].sort());
  });

  it('have every key at the top of a tree', () => {
    const rows = under('Wat is een boom?')
      .split('\n')
      .filter((line) => line.startsWith('| `'));
    const named = rows.flatMap((row) => [...(row.split('|')[1] ?? '').matchAll(/`([a-z]+)`/g)].map(([, key]) => key));
    expect(named.sort()).toEqual(Object.keys(treeSchema.shape).sort());
  });

  it('name every theme with its words, and every kind of advice', () => {
    const text = GUIDE.replaceAll('\n', ' ');
    for (const [theme, words] of Object.entries(THEME_WORDS)) expect(text).toContain(`\`${theme}\` ${words}`);
    const [, listed = ''] = /\*\*Het soort advies\*\*(.*?)\n\n/s.exec(GUIDE) ?? [];
    for (const verdict of VERDICTS) expect(listed).toContain(`\`${verdict}\``);
  });

  it('say how long a text may be as the check has it', () => {
    const rows = [...under('Zelf iets veranderen').matchAll(/^\| .* \| (\d+) \|$/gm)].map(([, most]) => Number(most));
    const { title, summary, question, label, hint, step, paragraph, options: most, items, steps } = LIMITS;
    expect(rows).toEqual([title, summary, question, label, hint, step, paragraph]);
    expect(GUIDE).toContain(
      `Een vraag heeft hoogstens ${most} antwoorden, een afvinklijst hoogstens ${items} punten, een advies hoogstens ${steps} stappen.`,
    );
  });

  it('lead to headings that are there', () => {
    const anchors = [...GUIDE.matchAll(/^## (.+)$/gm)].map(([, heading = '']) =>
      heading
        .toLowerCase()
        .replace(/[^\p{L}\d -]/gu, '')
        .replaceAll(' ', '-'),
    );
    const links = [...GUIDE.matchAll(/\]\(#([^)]+)\)/g)].map(([, link]) => link);
    expect(links.length).toBeGreaterThan(8);
    expect(links.filter((link) => !anchors.includes(link ?? ''))).toEqual([]);
  });
});
