import { compileEdition } from '../../../src/content/compile-edition';
import type { Problem } from '../../../src/content/problem';
import { editionOf, readFiles, TODAY } from '../support/toy-content';

const GOOD = readFiles('tests/fixtures/mistakes');
const TREE = 'trees/fiets-delen.yaml';
const PROMISES = `${GOOD.get('promises.yaml')}- id: zwijgen-bij-nee
  says: Wie nee zegt, houdt zijn fiets.
  when: { fiets-delen/toestemming: nee }
  then: { verdict: keep-silent }
  sources: [fiets-wet]
`;
const BEFORE = new Map([...GOOD, ['promises.yaml', PROMISES]]);
const before = editionOf(compileEdition(BEFORE, { id: 'before', today: TODAY }));

/** What is said of the published content with this in it, and the line of the tree that holds `at`. */
function withChange(find: string, put: string, at: string) {
  const old = BEFORE.get(TREE) ?? '';
  expect(old.split(find)).toHaveLength(2);
  const text = old.replace(find, () => put);
  const { problems } = compileEdition(new Map([...BEFORE, [TREE, text]]), { id: 'now', today: TODAY, before });
  return { problems, line: text.slice(0, text.indexOf(at) + at.search(/\S/)).split('\n').length };
}
const shown = ({ file, line, code, message, hint }: Problem): string => `${file}:${line} ${code} ${message} ${hint}`;

it('tells promises that an advice breaks at what was changed in it, once for all of them', () => {
  const { problems, line } = withChange(
    'verdict: keep-silent\n    text: Je leent',
    'verdict: share\n    text: Je leent',
    'verdict: share\n    text: Je leent',
  );
  expect(problems.map(shown)).toHaveLength(1);
  expect(problems[0]).toMatchObject({ code: 'promise-broken', file: TREE, line });
  for (const says of ['Zonder toestemming deel je niets.', 'Wie nee zegt, houdt zijn fiets.', '`verdict`', 'Nee'])
    expect(problems[0]?.message).toContain(says);
});

it('tells a broken promise at the promise when the advice is as it was', () => {
  const broken = PROMISES.replace('then: { verdict: keep-silent }', 'then: { verdict: act-now }');
  const { problems } = compileEdition(new Map([...BEFORE, ['promises.yaml', broken]]), {
    id: 'now',
    today: TODAY,
    before,
  });
  expect(problems.map(({ file }) => file)).toContain('promises.yaml');
});

it('tells an answer that is gone at its question, also when one place alone names it', () => {
  const { problems, line } = withChange(
    '      - { id: huisarts, label: De huisarts, go: toestemming }\n',
    '',
    '    options:\n      - { id: school',
  );
  expect(problems.map(shown)).toHaveLength(1);
  expect(problems[0]).toMatchObject({ code: 'unknown-option', file: TREE, line });
  expect(problems[0]?.message).toContain('`huisarts` is hier weg, maar één plek noemt');
});
