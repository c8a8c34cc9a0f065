import { ASSUMED_WORDS, ASSUMPTIONS, POPULATIONS } from './capacity/assumptions';
import { needLabel } from './capacity/present-needs';
import { markdownTable } from './present-results';
import { type BenchRow, cellsOf, median } from './present-rows';

export interface Recorded {
  readonly name: string;
  /** When, where and with what. */
  readonly facts: readonly string[];
  readonly rows: readonly BenchRow[];
}

/** One row for each that every run has: the medians of its figures. The rows of some runs alone are left out. */
export function mediansOf(runs: readonly (readonly BenchRow[])[]): readonly BenchRow[] {
  const [first = [], ...others] = runs;
  return first.flatMap((row) => {
    const same = [row, ...others.flatMap((rows) => rows.filter((each) => keyOf(each) === keyOf(row)))];
    if (same.length !== runs.length) return [];
    const middle = (of: (each: BenchRow) => number | undefined) => {
      const values = same.map(of).filter((value) => value !== undefined);
      return values.length === 0 ? undefined : median(values);
    };
    const [baseline, ratio] = [middle((each) => each.baseline), middle((each) => each.ratio)];
    return [
      {
        ...row,
        ours: median(same.map(({ ours }) => ours)),
        ...(baseline === undefined ? {} : { baseline }),
        ...(ratio === undefined ? {} : { ratio }),
      },
    ];
  });
}

const keyOf = ({ what, against }: BenchRow): string => `${what} / ${against}`;

const HEAD = `# What was measured

Made by \`npm run bench -- --record\`; \`README.md\` says what means what. Each part has its own date and machine: a bench that is run alone with
\`--record\` writes its own part anew. Within one run speeds are medians over five to nine rounds in which ours and the baseline run in turn;
what is counted (guard, search, heights) comes out the same every time. Figures belong to one machine at one moment: read the ratios.
`;

/** RESULTS.md with these benches measured anew, in this order of names; the others stay as they are. */
export function withResults(page: string, order: readonly string[], recorded: readonly Recorded[]): string {
  const before = new Map(
    page
      .split(/^## /m)
      .slice(1)
      .map((part) => [part.split('\n', 1)[0] ?? '', part.slice(part.indexOf('\n') + 1).trim()]),
  );
  const parts = order.flatMap((name) => {
    const now = recorded.find((each) => each.name === name);
    const text = now === undefined ? before.get(name) : `${now.facts.join('\n')}\n\n${markdownTable(now.rows)}`;
    return text === undefined ? [] : [`## ${name}\n\n${text}\n`];
  });
  return [HEAD, ...parts].join('\n');
}

const FROM = '<!-- measured: npm run bench -- capacity --record -->';
const TO = '<!-- end of what was measured -->';

/** The part of a page between the marks; deploy/CAPACITY.md has its figures there. */
export function withMeasured(page: string, text: string): string {
  const [from, to] = [page.indexOf(FROM), page.indexOf(TO)];
  if (from < 0 || to < from) throw new Error(`Expected the lines ${FROM} and ${TO} in the page, found them not.`);
  return `${page.slice(0, from + FROM.length)}\n\n${text}\n\n${page.slice(to)}`;
}

/** What was measured, then a table with a column for each population. */
export function capacityText({ facts, rows }: Recorded): string {
  const ofSomebody = new Set(
    POPULATIONS.flatMap((each) => rows.filter(({ what }) => what.startsWith(needLabel(each, '')))),
  );
  const [first] = POPULATIONS;
  if (first === undefined) return facts.join('\n');
  const wants = [...ofSomebody].flatMap(({ what }) =>
    what.startsWith(needLabel(first, '')) ? [what.slice(needLabel(first, '').length)] : [],
  );
  const cell = (population: (typeof POPULATIONS)[number], of: string): string => {
    const row = rows.find(({ what }) => what === needLabel(population, of));
    const [, ours, baseline] = row === undefined ? [] : cellsOf(row);
    return baseline ? `${ours} (${baseline})` : `${ours}`;
  };
  const label = (of: string): string => {
    const against = rows.find(({ what }) => what === needLabel(first, of))?.against;
    return against === undefined ? of : `${of} (${against})`;
  };
  const heads = POPULATIONS.map(({ name, people }) => `${name} (${people.toLocaleString('en')})`);
  return [
    facts.join('\n'),
    [
      `| | ${heads.join(' | ')} |`,
      `|---|${POPULATIONS.map(() => '---:|').join('')}`,
      ...wants.map((of) => `| ${label(of)} | ${POPULATIONS.map((each) => cell(each, of)).join(' | ')} |`),
    ].join('\n'),
    'Assumed, not measured, because nobody uses it yet (`tests/bench/capacity/assumptions.ts`: change them there, and run it again):',
    Object.entries(ASSUMED_WORDS)
      .map(([name, words]) => `- ${words(ASSUMPTIONS[name as keyof typeof ASSUMPTIONS])}`)
      .join('\n'),
    'Measured:',
    markdownTable(rows.filter((row) => !ofSomebody.has(row))).replaceAll('| capacity: ', '| '),
  ].join('\n\n');
}
