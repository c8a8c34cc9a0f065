import type { Problem } from '../../../src/content/problem';
import { compiledFrom, readFiles } from '../support/toy-content';
import { everyKey } from './mistakes/every-key';
import { fields } from './mistakes/fields';
import { halfSaid } from './mistakes/half-said';
import { hints } from './mistakes/hints';
import { invented } from './mistakes/invented';
import { links } from './mistakes/links';
import type { Mistake } from './mistakes/mistake';
import { names } from './mistakes/names';
import { onTheCard } from './mistakes/on-the-card';
import { oneCause } from './mistakes/one-cause';
import { otherWay } from './mistakes/other-way';
import { overlooked } from './mistakes/overlooked';
import { places } from './mistakes/places';
import { silent } from './mistakes/silent';
import { names as otherNames } from './mistakes/third-list/names';
import { shapes } from './mistakes/third-list/shapes';
import { words } from './mistakes/third-list/words';
import { writing } from './mistakes/writing';

const GOOD = readFiles('tests/fixtures/mistakes');
const KEYS = [...GOOD]
  .filter(([file]) => !/^(language|documents)\//.test(file))
  .flatMap(([file, text]) => everyKey(file, text));

/** The content with one slip in it, and the line that must be pointed at. */
function withSlip({ file, find, put, at }: Mistake): { readonly problems: readonly Problem[]; readonly line: number } {
  const old = GOOD.get(file) ?? '';
  if (find !== '' && old.split(find).length !== 2)
    throw new Error(`${JSON.stringify(find)} must stand once in ${file}`);
  const text = find === '' ? put : old.replace(find, () => put);
  return {
    problems: compiledFrom(new Map([...GOOD, [file, text]])).problems,
    line: find === '' ? 1 : lineOf(old, text, at),
  };
}

function lineOf(old: string, text: string, at: string | undefined): number {
  if (at !== undefined && /^\d+$/.test(at)) return Number(at);
  if (at !== undefined) return text.slice(0, text.indexOf(at) + at.search(/\S/)).split('\n').length;
  const before = old.split('\n');
  return text.split('\n').findIndex((line, index) => line !== before[index]) + 1;
}

const shown = ({ file, line, code, message, hint }: Problem): string => `${file}:${line} ${code} ${message} ${hint}`;

it('says nothing of the content without a slip', () => {
  expect(compiledFrom(GOOD).problems).toEqual([]);
});

describe.each([
  ['in writing YAML', writing],
  ['in places', places],
  ['in fields and values', fields],
  ['in what points at something', links],
  ['in a name', names],
  ['with its own hint', hints],
  ['that reads well', silent],
  ['told of in many places', oneCause],
  ['that was overlooked', overlooked],
  ['that is mended another way', otherWay],
  ['that was half said', halfSaid],
  ['made up later', invented],
  ['that shows on the card', onTheCard],
  ['in words that nobody meant to write', words],
  ['in the shape of a list or a block', shapes],
  ['in a name that stands elsewhere', otherNames],
])('a slip %s', (_, mistakes) => {
  it.each(
    mistakes.map((mistake) => [`${mistake.file}: ${JSON.stringify(mistake.put.slice(0, 70))}`, mistake] as const),
  )('%s gives one message, where it was made', (__, mistake) => {
    const { problems, line } = withSlip(mistake);
    expect(problems.map(shown)).toHaveLength(1);
    expect(problems[0]).toMatchObject({ file: mistake.in ?? mistake.file, line, code: mistake.code });
    expect(`${problems[0]?.message} ${problems[0]?.hint}`).toContain(mistake.says);
  });
});

it('gives one message for the same slips on every line with a key', () => {
  const wrong = KEYS.flatMap((mistake) => {
    const { problems, line } = withSlip(mistake);
    const [first] = problems;
    const isRight = problems.length === 1 && first?.file === mistake.file && first.line === line;
    return isRight && `${first.message} ${first.hint}`.includes(mistake.says)
      ? []
      : [[mistake.file, mistake.put, ...problems.map(shown)]];
  });
  expect(KEYS.length).toBeGreaterThan(600);
  expect(wrong).toEqual([]);
});

it('names the place in the parsed file, and a change that mends it where there is just one', () => {
  const repaired = [...fields, ...links]
    .map((mistake) => withSlip(mistake).problems[0])
    .filter((problem) => problem?.repair !== undefined);
  expect(repaired.length).toBeGreaterThan(100);
  for (const problem of repaired) {
    expect(problem?.path).toBeDefined();
    expect(problem?.repair?.says).toMatch(/^\p{Lu}.*\S$/u);
  }
});
