import { compileEdition } from '../../../src/content/compile-edition';
import { openWorkbench } from '../../../src/content/workbench';
import { grid, infoChain, knot, questionChain, treeOf, watchedChecklists } from '../support/large-trees';
import { compiledWith, TODAY, toyFiles } from '../support/toy-content';

const codesOf = (files: Readonly<Record<string, string>>, file: string): readonly string[] => [
  ...new Set(
    compiledWith(files)
      .problems.filter((problem) => problem.file === file)
      .map((problem) => problem.code),
  ),
];

/** The first speaks of nothing in another tree; the second of every end there is. */
const PROMISES = `- id: gevaar-is-bellen
  says: Bij gevaar moet je iets doen.
  when: { gevaar/nu: ja }
  then: { verdict: act-now }
  sources: [toy-law]
- id: niets-is-zwijgen
  says: Nergens moet je zwijgen en ook bellen.
  when: { not: { names: gevaar } }
  then: { not: { names: gevaar } }
  sources: [toy-law]
`;

describe('a tree with more walks than anybody can walk', () => {
  it.each([
    ['five checklists whose every tick matters later', watchedChecklists('groot', 5)],
    ['two checklists whose every tick matters later', watchedChecklists('groot', 2)],
    ['twenty questions that one branch looks back on', questionChain('groot', 20, 20)],
    ['a chain of 800 questions', questionChain('groot', 800, 0)],
    ['a chain of 500 questions that one branch looks back on', questionChain('groot', 500, 500)],
  ])('%s: says so at its start instead of hanging', (_, text) => {
    const { problems, edition } = compiledWith({ 'trees/groot.yaml': text });
    expect(problems.filter(({ code }) => code === 'too-many-walks')).toMatchObject([
      { file: 'trees/groot.yaml', line: 6, column: 8 },
    ]);
    expect(edition).toBeUndefined();
  });

  it('does not call anything impossible that it did not get round to', () => {
    expect(codesOf({ 'trees/groot.yaml': watchedChecklists('groot', 5) }, 'trees/groot.yaml')).not.toContain(
      'case-never-holds',
    );
  });

  it('is never the fault of the other trees', () => {
    const problems = compiledWith({ 'trees/groot.yaml': watchedChecklists('groot', 5) }).problems;
    expect(problems.filter(({ file }) => file !== 'trees/groot.yaml')).toEqual([]);
  });

  it.each([
    ['a grid with 14^8 walks', grid('groot', 8, 14)],
    ['a checklist whose every tick matters later', watchedChecklists('groot', 1)],
    ['ten questions that one branch looks back on', questionChain('groot', 10, 10)],
  ])('%s is walked in full', (_, text) => {
    const { explorations, problems } = compiledWith({ 'trees/groot.yaml': text });
    expect(problems.map(({ code }) => code)).not.toContain('too-many-walks');
    expect(explorations.get('groot')?.walks).toBeGreaterThan(1_000);
  });

  it('counts the walks of a grid exactly', () => {
    // 3 rows of 4 options and "ik weet het niet": 1 + 4 × (1 + 4 × (1 + 4)).
    expect(compiledWith({ 'trees/groot.yaml': grid('groot', 3, 4) }).explorations.get('groot')?.walks).toBe(85);
  });

  it.each([
    ['more than anybody can walk', watchedChecklists('groot', 5)],
    ['nearly so many', watchedChecklists('groot', 1)],
    ['longer than anybody walks', questionChain('groot', 800, 0)],
  ])('says of %s, come and gone and come again, what it says at first', (_, text) => {
    const [without, grown] = [toyFiles(), new Map(toyFiles()).set('trees/groot.yaml', text)];
    const bench = openWorkbench({ today: TODAY, id: 'x' });
    for (const files of [without, grown, without, grown])
      expect(bench.check(files)).toEqual(compileEdition(files, { id: 'x', today: TODAY }));
  });

  it('keeps no promise from being proved, and lets one be proved again once it is gone', () => {
    const promised = new Map(toyFiles()).set('promises.yaml', PROMISES);
    const grown = new Map(promised).set('trees/groot.yaml', watchedChecklists('groot', 5));
    const bench = openWorkbench({ today: TODAY, id: 'x' });
    const before = bench.check(promised).proved;
    const among = bench.check(grown).proved;
    expect(before.map(({ proof }) => proof.walks)).toEqual([expect.any(Number), expect.any(Number)]);
    expect(among.map(({ proof }) => proof.unfinished)).toEqual([false, true]);
    expect(among[0]).toEqual(before[0]);
    expect(bench.check(promised).proved).toEqual(before);
  });

  it('stays quick when twenty trees are all too large', () => {
    const files = Object.fromEntries(
      Array.from({ length: 20 }, (_, n) => [`trees/groot-${n}.yaml`, watchedChecklists(`groot-${n}`, 3)]),
    );
    const { problems } = compiledWith(files);
    expect(problems.filter(({ code }) => code === 'too-many-walks')).toHaveLength(20);
  });
});

describe('a tree that is large in another way', () => {
  it('follows a chain of explanations through eight files', () => {
    const files = Object.fromEntries(
      Array.from({ length: 8 }, (_, n) => [
        `trees/keten-${n}.yaml`,
        infoChain(`keten-${n}`, 200, n < 7 ? `keten-${n + 1}/start` : 'klaar'),
      ]),
    );
    expect(compiledWith(files).explorations.get('keten-0')?.ends).toEqual(new Map([['keten-7/klaar', 1]]));
  });

  it('does not run out of stack on questions that go on through four files', () => {
    const files = Object.fromEntries(
      Array.from({ length: 4 }, (_, n) => [
        `trees/keten-${n}.yaml`,
        questionChain(`keten-${n}`, 800, 0, n < 3 ? `keten-${n + 1}/start` : 'klaar'),
      ]),
    );
    expect(compiledWith(files).problems.map(({ code }) => code)).toContain('too-many-walks');
  });

  it('finds a shortest cycle in a knot of 400 questions', () => {
    const cycles = compiledWith({ 'trees/groot.yaml': knot('groot', 400) }).problems.filter(
      ({ code }) => code === 'cycle',
    );
    expect(cycles).toHaveLength(1);
    expect(cycles[0]?.message.split(' → ').length).toBeLessThan(5);
  });

  it('weighs 1,000 cases of one checklist', () => {
    const cases = Array.from(
      { length: 1_000 },
      (_, n) => `{ at-least: ${(n % 12) + 1}, any: [i${n % 12}], go: klaar }`,
    );
    const items = Array.from({ length: 12 }, (_, item) => `{ id: i${item}, label: Deel ${item} }`);
    const text = treeOf('groot', [
      `  a0: { kind: checklist, text: Wat zie je?, options: [${items.join(', ')}], cases: [${cases.join(', ')}], else: klaar }`,
    ]);
    expect(compiledWith({ 'trees/groot.yaml': text }).explorations.get('groot')?.walks).toBe(4_097);
  });
});
