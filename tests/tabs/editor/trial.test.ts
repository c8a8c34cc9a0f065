import type { Problem } from '../../../src/content/problem';
import { inFormWords } from '../../../src/tabs/editor/form/form-words';
import { readYamlValue } from '../../../src/tabs/editor/form/read-value';
import { keptWalk, trialFor, trialWords } from '../../../src/tabs/editor/preview/trial';
import { calledSo, freeName, isCalled } from '../../../src/tabs/editor/preview/walk-to-add';
import { createEditorWorker } from '../../../src/tabs/editor/worker/editor-worker';
import { TODAY, toyFiles } from '../../content/support/toy-content';

const DELEN = 'trees/delen.yaml';
const delen = toyFiles().get(DELEN) ?? '';

async function checked(text: string) {
  const worker = createEditorWorker();
  await worker.open(Object.fromEntries(toyFiles()), TODAY, () => undefined);
  const { problems } = await worker.update({ [DELEN]: text });
  return { worker, problems, value: readYamlValue(text) };
}

const one = (problems: readonly Problem[], code: string): Problem => {
  const found = problems.find((problem) => problem.code === code);
  if (found === undefined) throw new Error(`Expected ${code}, found ${problems.map((each) => each.code).join(', ')}`);
  return found;
};

describe('a walk to take in Proberen', () => {
  it('is one that nobody tried, where an advice has no walk; the form names the advice and no command', async () => {
    const without = delen.replace(/ {2}- \{ name: (huisarts met|familie en veel).*\n/g, '');
    const { worker, problems, value } = await checked(without);
    const problem = one(problems, 'advice-without-walk');
    const { message, hint } = inFormWords(problem, value);
    expect(`${message} ${hint}`).toContain(
      'Nog niet gelopen: “Delen mag.”, “Hier is geen regel voor.”. Loop ze in Pro',
    );
    expect(`${message} ${hint}`).not.toContain('npm');
    expect(problem.hint).toContain('npm run content -- test delen');
    expect(trialFor(problem, value)).toEqual({ tree: 'delen', isUntried: true });
    const { walk, advices } = (await worker.untried('delen')) ?? {};
    expect(advices).toEqual(expect.arrayContaining(['delen/arts-mag', 'delen/te-veel']));
    expect(advices).toHaveLength(2);
    // To the one that somebody asks for, whichever comes first.
    for (const ends of ['arts-mag', 'te-veel']) {
      const there = (await worker.untried('delen', ends))?.walk;
      expect(there && (await worker.preview(there))).toMatchObject({ at: `delen/${ends}`, isEnd: true });
    }
    const preview = walk && (await worker.preview(walk));
    expect(preview).toMatchObject({ isEnd: true, promise: { tree: 'delen' } });
    expect(['delen/arts-mag', 'delen/te-veel']).toContain(preview?.at);
  });

  it('leads to the advice itself, where one lacks a walk, also while something else in the draft is wrong', async () => {
    const without = delen.replace(/ {2}- \{ name: familie en veel.*\n/g, '');
    const { worker, problems, value } = await checked(without);
    const problem = one(problems, 'advice-without-walk');
    expect(trialFor(problem, value)).toEqual({ tree: 'delen', isUntried: true, ends: 'te-veel' });
    expect(trialWords({ tree: 'delen', isUntried: true, ends: 'te-veel' })).toBe('Loop erheen');
    const both = { [DELEN]: without, 'trees/half.yaml': 'id: half\ntitle: Half klaar\n' };
    await worker.update(both);
    const walk = (await worker.untried('delen', 'te-veel'))?.walk;
    expect(walk && (await worker.preview(walk))).toMatchObject({ at: 'delen/te-veel', isEnd: true });
  });

  it('has names to choose from, by its tree, its advice and its last answer', async () => {
    const { worker } = await checked(delen);
    const answers = [
      ['gevaar/nu', 'nee'],
      ['delen/wie', 'huisarts'],
      ['delen/toestemming', 'ja'],
    ] as const;
    const { names = [] } = (await worker.preview({ tree: 'delen', answers })) ?? {};
    expect(names).toEqual(['Mag ik dit delen? Delen mag', 'Mag ik dit delen? Delen mag (Ja)']);
    expect(freeName(names, [])).toBe(names[0]);
    expect(freeName(names, names.slice(0, 1))).toBe(names[1]);
    expect(freeName(names, names)).toBe(`${names[1]} 2`);
    expect(freeName(['x'.repeat(50).concat(' ', 'y'.repeat(200))], [])).toHaveLength(52);
  });

  it('says how far it still is only when every answer leads somewhere', async () => {
    const start = { tree: 'delen', answers: [['gevaar/nu', 'nee']] } as const;
    const cardOf = async (text: string) => JSON.stringify((await (await checked(text)).worker.preview(start))?.card);
    expect(await cardOf(delen)).toMatch(/stap 2, nog [^"]*vra/);
    const unfinished = await cardOf(delen.replace('go: toestemming', 'go: nog-niet'));
    expect(unfinished).toContain('stap 2"');
    expect(unfinished).not.toMatch(/nog \d|laatste vraag/);
  });

  it('is none where every advice is tried', async () => {
    const { worker } = await checked(delen);
    expect(await worker.untried('delen')).toBeUndefined();
  });

  it('is the broken one, up to the question that came before it', async () => {
    const lacking = delen.replace('wie: huisarts, toestemming: ja', 'wie: huisarts');
    const { worker, problems, value } = await checked(lacking);
    const wanted = trialFor(one(problems, 'walk-incomplete'), value);
    if (wanted === undefined || !('walk' in wanted)) throw new Error('Expected a walk to take again');
    expect(wanted.replaces).toEqual({ at: 1, name: 'huisarts met toestemming' });
    expect(await worker.preview(wanted.walk)).toMatchObject({ at: 'delen/toestemming', isEnd: false });
  });
});

describe('a route that an agreed walk takes already', () => {
  const walks = [
    { name: 'school', answers: { 'gevaar/nu': 'nee', wie: 'school', wat: ['zorgen', 'adres'] }, ends: 'zwijg' },
    { name: 'weet het niet', answers: { 'gevaar/nu': 'unsure' }, ends: 'unsure' },
  ];
  const answers = { wat: ['adres', 'zorgen'], 'delen/wie': 'school', 'gevaar/nu': 'nee' };

  it('is known in whatever order it was answered and ticked, with the name of its own tree or without', () => {
    const kept = { at: 0, name: 'school', isSame: true };
    expect(keptWalk({ tree: 'delen', answers, ends: 'zwijg' }, walks)).toEqual(kept);
    expect(keptWalk({ tree: 'delen', answers, ends: 'delen/zwijg' }, walks)).toEqual(kept);
    expect(keptWalk({ tree: 'delen', answers, ends: 'te-veel' }, walks)).toEqual({ ...kept, isSame: false });
    const unsure = { tree: 'delen', answers: { 'gevaar/nu': 'unsure' }, ends: 'unsure' };
    expect(keptWalk(unsure, walks)).toEqual({ at: 1, name: 'weet het niet', isSame: true });
  });

  it.each([
    [{ ...answers, wat: ['adres'] }],
    [{ 'gevaar/nu': 'nee', wie: 'school' }],
    [{ ...answers, 'ander/vraag': 'ja' }],
    [{}],
  ])('is another with other answers: %j', (other) => {
    expect(keptWalk({ tree: 'delen', answers: other, ends: 'zwijg' }, walks)).toBeUndefined();
    expect(keptWalk({ tree: 'delen', answers: other, ends: 'zwijg' }, undefined)).toBeUndefined();
  });
});

it('a walk is called one of the three that every tree holds by its name, and no longer than fits', () => {
  const called = calledSo('Een cadeau: zeg nee', 'gevaarlijkst', true);
  expect(called).toBe('gevaarlijkst, Een cadeau: zeg nee');
  expect(isCalled(called, 'gevaarlijkst')).toBe(true);
  expect(isCalled(called, 'meest voorkomend')).toBe(false);
  expect(calledSo(called, 'gevaarlijkst', true)).toBe(called);
  expect(calledSo(called, 'gevaarlijkst', false)).toBe('Een cadeau: zeg nee');
  expect(calledSo('woord '.repeat(20).trim(), 'meest twijfelachtig', true).length).toBeLessThanOrEqual(120);
});
