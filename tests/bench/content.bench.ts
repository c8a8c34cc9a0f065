import { parse } from 'yaml';
import { compileEdition } from '../../src/content/compile-edition';
import type { ContentFiles } from '../../src/content/content-files';
import { median } from './present-rows';

/** Compiling content beside letting `yaml` parse the same texts and nothing more. Times are medians in milliseconds. */
export interface ContentScore {
  readonly nodes: number;
  readonly kilobytes: number;
  readonly compile: number;
  readonly yamlAlone: number;
  /** Median of the rounds' ratios. */
  readonly ratio: number;
}

export interface ContentPlan {
  readonly rounds: number;
  readonly trees: number;
}

/** 108 trees of 93 nodes: 10,044. */
const WHOLE: ContentPlan = { rounds: 7, trees: 108 };

/** Measures compiling about ten thousand generated nodes. Throws when the generated content has a problem. */
export function runContentBench(
  { rounds, trees }: ContentPlan = WHOLE,
  now: () => number = () => performance.now(),
): ContentScore {
  const files = generateContent(trees);
  const texts = [...files.values()];
  const timed = (work: () => unknown): number => {
    const start = now();
    work();
    return now() - start;
  };
  const compile = () => compileEdition(files, { id: 'bench', today: '2026-11-22' });
  const parseAll = () => texts.map((text) => parse(text));
  const { problems } = compile();
  const wrong = problems.find(({ code }) => code !== 'option-without-walk' && code !== 'advice-without-walk');
  if (wrong !== undefined)
    throw new Error(`Generated content should be good, found ${wrong.code} in ${wrong.file}:${wrong.line}.`);
  parseAll();
  const both = Array.from({ length: rounds }, () => ({ yamlAlone: timed(parseAll), compile: timed(compile) }));
  return {
    nodes: trees * NODES,
    kilobytes: Math.round(texts.reduce((sum, text) => sum + text.length, 0) / 1024),
    compile: median(both.map((each) => each.compile)),
    yamlAlone: median(both.map((each) => each.yamlAlone)),
    ratio: median(both.map((each) => each.compile / each.yamlAlone)),
  };
}

/** Trees as editors write them: eight rows of questions with three answers, a branch, and advices with all they need. */
export function generateContent(trees: number): ContentFiles {
  const files = new Map([
    ['organisation.yaml', 'privacyOfficer: { phone: "088-000 00 01" }\n'],
    ['glossary.yaml', 'beroepsgeheim: { term: Beroepsgeheim, text: Wat je hoort houd je voor je. }\n'],
    [
      'sources.yaml',
      'wet: { title: Wet, law: { bwb: BWBR0000001, article: "1" }, certainty: confirmed, checked: "2026-11-21" }\n',
    ],
  ]);
  for (let n = 0; n < trees; n++) files.set(`trees/boom-${n}.yaml`, treeText(`boom-${n}`));
  return files;
}

/** Questions per row; every one of them is reached from the row above. */
const ROWS = [1, 3, 9, 10, 10, 10, 10, 10] as const;
const ADVICES = 29;
const NODES = ROWS.reduce<number>((sum, columns) => sum + columns, 1 + ADVICES);

/** A tree of at least so many nodes of the same kind, for 234 and more; its advices decide nothing. */
export function largeTree(id: string, nodes: number, source: string): string {
  const wide = Math.ceil((nodes - 40) / 6);
  return treeText(id, [1, 3, 9, 27, wide, wide, wide])
    .replaceAll('sources: [wet]', `sources: [${source}]`)
    .replaceAll('verdict: share-minimally', 'verdict: discuss-in-team');
}

function treeText(id: string, rows: readonly number[] = ROWS): string {
  const advices = (rows.at(-1) ?? 0) * 3 - 1;
  const lines = [
    `id: ${id}`,
    `title: Mag ik dit delen met een ander (${id})?`,
    `summary: Een boom (${id}) van bijna honderd knopen, zo groot als de grootste die een mens nog overziet.`,
    'theme: consent',
    'keywords: [delen, toestemming, geheim]',
    'review: { checked: "2026-11-21", before: "2099-05-21" }',
    'start: v0-0',
    'nodes:',
  ];
  for (const [row, columns] of rows.entries())
    for (let column = 0; column < columns; column++) lines.push(...question(rows, row, column));
  lines.push(
    '  kies:',
    '    kind: branch',
    '    cases:',
    '      - { when: { v0-0: a }, go: advies-0 }',
    '    else: advies-1',
  );
  for (let n = 0; n < advices; n++) {
    lines.push(
      `  advies-${n}:`,
      '    kind: advice',
      '    verdict: share-minimally',
      '    text: Je deelt alleen wat de ander nodig heeft.',
      '    because: De inwoner gaf toestemming en weet waarvoor.',
      '    do: ["Vertel de inwoner wat je deelt.", "Bel {{privacyOfficer.phone}} bij twijfel."]',
      '    record: Schrijf op wat je deelde en met wie.',
      '    sources: [wet]',
    );
  }
  return `${lines.join('\n')}\n`;
}

/** Labels as unlike as people's: what is nearly the same is a problem. */
const ANSWERS = [
  ['a', 'Dat weet de inwoner'],
  ['b', 'Alleen de familie weet het'],
  ['c', 'Niemand is gevraagd'],
] as const;

/** Answers lead to the next row, so that every question and every advice is reached. */
function question(rows: readonly number[], row: number, column: number): readonly string[] {
  const to = (answer: number): string => {
    const below = rows[row + 1];
    if (below !== undefined) return `v${row + 1}-${(column * 3 + answer) % below}`;
    const end = column * 3 + answer;
    return end === 0 ? 'kies' : `advies-${end - 1}`;
  };
  return [
    `  v${row}-${column}:`,
    '    kind: question',
    `    text: Weet de inwoner dat je dit deelt, en is dat vraag ${column} van rij ${row}?`,
    '    why: Zonder dit antwoord weet niemand of delen mag.',
    '    options:',
    ...ANSWERS.map(([id, label], answer) => `      - { id: ${id}, label: ${label}, go: ${to(answer)} }`),
  ];
}
