import { callButtons } from '../../src/cards/advice/calls';
import { adviceCard } from '../../src/cards/advice-card';
import type { Edition } from '../../src/model/edition';
import { reportOf } from '../../src/walk/report/report';
import { startWalk } from '../../src/walk/walk';
import { compiledFrom, editionOf, TODAY, toyFiles } from '../content/support/toy-content';
import { type CardPart, partsOf, titlesOf, wordsOn } from '../support/seen-card';

const toy = editionOf(compiledFrom(toyFiles()));
const withNumbers = (numbers: Readonly<Record<string, string>>): Edition => ({
  ...toy,
  organisation: new Map(Object.entries(numbers)),
});
const called = (text: string, edition: Edition = withNumbers({})) =>
  callButtons(edition, text).map(({ title, url }) => `${title} ${url}`);

describe('the numbers that an advice names', () => {
  test.each([
    ['Bel 112.', ['Bel 112 tel:112']],
    ['Bel anders Veilig Thuis (0800-2000). Gevaar? 112.', ['Bel 112 tel:112', 'Bel Veilig Thuis tel:08002000']],
    ['Praten kan bij 113 of 0800-0113.', ['Bel 113 tel:113']],
    ['Praten kan: 0800-0113.', ['Bel 113 tel:08000113']],
    ['De politie: 0900-8844.', ['Bel politie tel:09008844']],
    ['Bel 0800-0188, dag en nacht.', ['Bel 0800-0188 tel:08000188']],
    ['Zie artikel 112, 113 jaar later, regels 1112-1113.', []],
    ['Artikel 112 en 2026-112.', []],
    ['Niets te bellen, op 12-03-2026.', []],
  ])('in %j become buttons, the most urgent first', (text, buttons) => {
    expect(called(text)).toEqual(buttons);
  });

  test('of the organisation have its name, or say themselves when that is long or is no number', () => {
    const edition = withNumbers({
      'lawyer.name': 'de gemeentejurist',
      'lawyer.phone': '088-123 45 67',
      'privacy.name': 'de functionaris gegevensbescherming',
      'privacy.phone': '(010) 765 43 21',
      'desk.name': 'de balie',
      'desk.phone': 'via de balie',
    });
    expect(called('De gemeentejurist (088-123 45 67) of (010) 765 43 21, via de balie.', edition)).toEqual([
      'Bel gemeentejurist tel:0881234567',
      'Bel (010) 765 43 21 tel:0107654321',
    ]);
  });

  test('are three at the most, and those that stand out are among them', () => {
    const last = callButtons(
      withNumbers({}),
      '112, 0800-2000, 113, 0900-8844, 0800-0188',
      ({ says }) => says === '0800-0188',
    );
    expect(last.map(({ title, style }) => `${title} ${style ?? ''}`)).toEqual([
      'Bel 112 ',
      'Bel Veilig Thuis ',
      'Bel 0800-0188 positive',
    ]);
    expect(called('112, 0800-2000, 113, 0900-8844, 0800-0188')).toHaveLength(3);
  });
});

function cardAt(tree: string, answers: Readonly<Record<string, string | readonly string[]>>): CardPart {
  const walk = { ...startWalk(toy, tree), answers: new Map(Object.entries(answers)) };
  const report = reportOf(toy, walk, TODAY);
  if (report === undefined) throw new Error('Expected an advice.');
  return adviceCard(toy, walk, report, { pages: 'https://deelwijzer.example' });
}

const standsOpen = (part: unknown): string =>
  wordsOn({ body: JSON.parse(JSON.stringify(part), (_, value) => (value?.isVisible === false ? undefined : value)) });

test('an advice shows at once what to do, and keeps the rest behind its buttons', () => {
  const card = cardAt('delen', { 'gevaar/nu': 'nee', 'delen/wie': 'school', 'delen/toestemming': 'ja' });
  const open = standsOpen((card.body as readonly unknown[]).filter((part) => part !== null));
  for (const words of ['Alleen wat nodig is', 'Deel alleen wat de school', 'Deel weinig.'])
    expect(open).toContain(words);
  for (const words of ['De inwoner gaf toestemming.', 'Speelwet', 'Een brief', 'Schrijf op'])
    expect(open).not.toContain(words);
  for (const words of ['De inwoner gaf toestemming.', 'Speelwet', '**Schrijf op** wat je'])
    expect(wordsOn(card)).toContain(words);
  expect(titlesOf(card)).toEqual(expect.arrayContaining(['Vastleggen', 'Waarom', 'Meer', 'Verslag', 'Terug']));
});

test('what folds out is there without the server', () => {
  const card = cardAt('delen', { 'gevaar/nu': 'nee', 'delen/wie': 'familie', 'delen/wat': ['zorgen', 'schulden'] });
  const folded = partsOf(card).filter(({ isVisible }) => isVisible === false);
  expect(folded.map(({ id }) => id)).toEqual(expect.arrayContaining(['record', 'why', 'more']));
  expect(wordsOn({ items: folded.filter(({ id }) => id === 'why') })).toMatch(/Bronnen[\s\S]*Speelrapport/);
  expect(wordsOn(card)).toMatch(/De schulden\n- Jouw zorgen[\s\S]*Schulden zijn gevoelig/);
});

test('with danger the number comes first, one row of buttons ends the card, and all else is behind it', () => {
  const card = cardAt('delen', { 'gevaar/nu': 'ja' });
  const [verdict, calls] = card.body as readonly CardPart[];
  expect(wordsOn(verdict ?? {})).toContain('‼ Handel nu');
  expect(titlesOf(calls ?? {})[0]).toBe('Bel 112');
  expect((card.actions as readonly CardPart[]).map(({ title }) => title)).toEqual(['Meer', 'Terug']);
  expect(titlesOf(card)).toEqual(expect.arrayContaining(['Verslag', 'Vraag de coördinator', 'Menu']));
});

describe('with danger the first button', () => {
  const numbers = withNumbers({
    'lek.name': 'het meldpunt datalekken',
    'lek.phone': '088-000 00 05',
    'fg.name': 'de functionaris gegevensbescherming',
    'fg.phone': '088-000 00 02',
  });
  const firstOf = (text: string): string | undefined => {
    const walk = { ...startWalk(toy, 'delen'), answers: new Map(Object.entries({ 'gevaar/nu': 'ja' })) };
    const report = reportOf(toy, walk, TODAY);
    if (report === undefined) throw new Error('Expected an advice.');
    const advice = {
      ...report.advice,
      text,
      do: ['Bel het meldpunt datalekken: 088-000 00 05, of 088-000 00 02.', 'Gevaar? 112.'],
    };
    return titlesOf(adviceCard(numbers, walk, { ...report, advice }))[0];
  };

  test.each([
    ['Bel nu het meldpunt datalekken. Wis zelf niets.', 'Bel meldpunt datalekken'],
    ['Meld het nu bij het meldpunt datalekken.', 'Bel meldpunt datalekken'],
    ['Waarschuw eerst wie gevaar loopt. Bel daarna het meldpunt datalekken.', 'Bel 112'],
    ['Bel 112. Daarna het meldpunt datalekken.', 'Bel 112'],
    ['Zwijg tegen het meldpunt datalekken.', 'Bel 112'],
    ['Bel nu de functionaris gegevensbescherming.', 'Bel 088-000 00 02'],
  ])('below %j is %s', (text, first) => {
    expect(firstOf(text)).toBe(first);
  });
});
