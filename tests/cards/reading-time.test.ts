import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { askCard } from '../../src/cards/asking/ask-cards';
import { menuCard, tryTree } from '../../src/cards/menu-card';
import { helpCard, welcomeCard } from '../../src/cards/standing-cards';
import type { Edition } from '../../src/model/edition';
import { nodeKey } from '../../src/model/node';
import { answer, findPosition } from '../../src/walk/position';
import { startWalk } from '../../src/walk/walk';
import { REAL_CONTENT } from '../support/content-folders';
import { buttonsOf, titlesOf, wordsOn } from '../support/seen-card';
import { secondsFor, shownOn, wordsIn } from './support/reading-time';
import { editionIn, type RealCard, realCards } from './support/real-cards';

let edition: Edition;
let advices: readonly (RealCard & { readonly seconds: number })[];
beforeAll(async () => {
  edition = await editionIn(REAL_CONTENT);
  advices = [...realCards(edition)]
    .filter(({ kind }) => kind === 'advice')
    .map((each) => ({ ...each, seconds: secondsFor(each.card) }))
    .toSorted((one, other) => other.seconds - one.seconds);
}, 120_000);

test('what is folded away, and the choices of a closed list, are not read', () => {
  const card = {
    type: 'AdaptiveCard',
    body: [
      { type: 'TextBlock', text: 'Drie korte woorden' },
      { type: 'Container', isVisible: false, items: [{ type: 'TextBlock', text: 'niet deze' }] },
      { type: 'Input.ChoiceSet', style: 'compact', label: 'Kies', choices: [{ title: 'ook niet', value: 'x' }] },
      { type: 'Input.ChoiceSet', style: 'expanded', label: '·', choices: [{ title: 'wel dit', value: 'y' }] },
    ],
    actions: [{ type: 'Action.Execute', title: 'Ga verder' }],
  };
  expect(wordsIn(shownOn(card))).toBe(8);
  expect(secondsFor(card)).toBeCloseTo(8 / 3);
});

test('the welcome is read in twelve seconds, and an advice is two presses away', () => {
  expect(secondsFor(welcomeCard(edition))).toBeLessThanOrEqual(12);
  const tree = tryTree(edition);
  expect(titlesOf(welcomeCard(edition))[0]).toBe(tree?.title);
  const walk = startWalk(edition, tree?.id ?? '');
  const position = findPosition(edition, walk);
  if (position.kind !== 'asked') throw new Error(`Expected a question, found ${position.kind}.`);
  const { node } = position;
  const led = node.options.map(({ id }) => answer(edition, walk, nodeKey(node), id).position.kind);
  expect(led).toContain('advice');
});

describe('the README', () => {
  const readme = readFileSync(join(__dirname, '..', '..', 'README.md'), 'utf8');

  test('leads to a first advice by buttons that are there', () => {
    const [, first, then] = /Press \*([^*]+)\*, then \*([^*]+)\*: \*\*your first advice/.exec(readme) ?? [];
    const tree = tryTree(edition);
    expect(first).toBe(tree?.title);
    const walk = startWalk(edition, tree?.id ?? '');
    const position = findPosition(edition, walk);
    if (position.kind !== 'asked') throw new Error(`Expected a question, found ${position.kind}.`);
    const option = position.node.options.find(({ label }) => label === then);
    expect(answer(edition, walk, nodeKey(position.node), option?.id ?? '').position.kind).toBe('advice');
  });

  test('is read up to the answered question while npm ci runs: in a minute', () => {
    const [steps = ''] = readme.split('\n| the menu |');
    expect(steps).toContain('**the answer arrives**');
    expect((60 * wordsIn([steps])) / 180).toBeLessThanOrEqual(60);
  });
});

test('the form is read in twelve seconds, and in seventeen with a long route', () => {
  const form = { formKey: 'x', question: '', urgent: false, anonymous: false, along: false, ticks: [] };
  expect(secondsFor(askCard(form, undefined))).toBeLessThanOrEqual(12);
  const route = { title: 'Mag ik dit delen?', answers: ['Nee', 'De school', 'Ja'], danger: false };
  expect(secondsFor(askCard({ ...form, along: true, token: 'x' }, route))).toBeLessThanOrEqual(17);
});

test('menu and help say how to ask a coordinator, and where the answers are', () => {
  for (const card of [menuCard(edition), helpCard()]) expect(wordsOn(card)).toMatch(/coördinator[\s\S]*mijn vragen/i);
  expect(titlesOf(helpCard())).toEqual(expect.arrayContaining(['Vraag de coördinator', 'Mijn vragen']));
});

// The trees' own texts are most of it: this keeps ours from growing. The ten longest are for whoever edits them.
test('half of all advices are read in 26 seconds, nine of ten in 33.5, and the longest in 55', () => {
  const at = (part: number) => advices[Math.floor((advices.length - 1) * (1 - part))]?.seconds ?? Number.NaN;
  const places = [...new Set(advices.map(({ at: place, seconds }) => `${Math.round(seconds)} s ${place}`))];
  process.stdout.write(
    `${advices.length} advices: median ${at(0.5).toFixed(1)} s, nine of ten ${at(0.9).toFixed(1)} s, longest ${at(1).toFixed(1)} s; ` +
      `${advices.filter(({ seconds }) => seconds <= 20).length} within 20 s\n${places.slice(0, 10).join('\n')}\n`,
  );
  expect(advices.length).toBeGreaterThan(1_000);
  expect(at(0.5)).toBeLessThanOrEqual(26);
  expect(at(0.9)).toBeLessThanOrEqual(33.5);
  expect(at(1)).toBeLessThanOrEqual(55);
});

describe('the first button of an advice', () => {
  const firstOf = ({ card }: RealCard) => String(buttonsOf(card)[0]?.title);

  test('calls 112 only where to act now is what the advice says', () => {
    const early = advices.filter((each) => each.verdict !== 'act-now' && firstOf(each) === 'Bel 112');
    expect(early.map(({ at }) => at)).toEqual([]);
    expect(advices.some((each) => each.verdict === 'act-now' && firstOf(each) === 'Bel 112')).toBe(true);
  });

  test('calls somebody only where the sentence below the verdict names that number', () => {
    const strange = advices.filter((each) => {
      if (each.verdict === 'act-now' || !firstOf(each).startsWith('Bel ')) return false;
      const number = /^tel:(\+?\d+)$/.exec(String(buttonsOf(each.card)[0]?.url))?.[1] ?? '';
      const [verdict] = each.card.body as readonly Parameters<typeof wordsOn>[0][];
      return !wordsOn(verdict ?? {})
        .replace(/[^\d+]/g, '')
        .includes(number);
    });
    expect(strange.map(({ at }) => at)).toEqual([]);
  });
});
