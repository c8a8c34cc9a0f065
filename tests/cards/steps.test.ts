import { mustStand, mustStandBelow } from '../../src/cards/advice/must-stand';
import { standingOf } from '../../src/cards/advice/steps';
import { link } from '../../src/cards/card';
import type { Edition } from '../../src/model/edition';
import { REAL_CONTENT } from '../support/content-folders';
import { buttonsOf, type CardPart, partsOf } from '../support/seen-card';
import { editionIn, type RealCard, realCards } from './support/real-cards';

test.each([
  ['Geweld thuis of een kind? Bel Veilig Thuis.', true],
  ['Wordt het acuut? Bel 112.', true],
  ['Denkt iemand aan zelfdoding? 113 of 0800-0113.', true],
  ['Waarschuw wie er woont.', true],
  ['Is openheid gevaarlijk? Zeg dat.', true],
  ['Deel tot die tijd niets met naam.', true],
  ['Zeg hem dan nog niets.', true],
  ['Haal terug wat kan en wis zelf niets.', true],
  ['Vertel alleen wat school moet weten. Niets over anderen in het gezin.', true],
  ['Beloof een kind nooit dat je iets geheimhoudt.', true],
  ['Spreek het doel af met school en schrijf dat op.', false],
  ['Geen ja? Vraag de jurist.', false],
  ['Lukt het niet? Leg het voor aan de gemeente.', false],
])('%j stands whichever place it has: %s', (step, stands) => {
  expect(mustStand(step)).toBe(stands);
});

test.each([
  ['Waarschuw nooit via wie het gevaar is.', true],
  ['Vraag de politie hoe degene die gevaar loopt wordt gewaarschuwd.', true],
  ['Praat niet met wie het deed. Wis en teken niets.', true],
  ['Dreigt hij met doden, brand of wraak? Bel 112.', true],
  ['Ga niet naar huis als hij weet waar je woont. Niemand gaat er alleen heen.', true],
  ['Laat de inwoner niet alleen als dat veilig kan.', true],
  ['Laat geen voicemail achter. Gebruik geen familielid als tolk.', true],
  ['Er is een wapen: zeg het in je eerste zin als je belt.', true],
  // More than the number: whom to look after, what to say, what to ask.
  ['Zijn er kinderen? Zeg het tegen 112, zorg voor een volwassene en bel Veilig Thuis: 0800-2000.', true],
  ['Bel Veilig Thuis: 0800-2000, dag en nacht. Zeg ook of er andere kinderen zijn.', true],
  // Another reason to call than the one that everybody knows the number for.
  ['Wil iemand het kind vandaag meenemen? Bel 112.', true],
  ['Geweld thuis of een kind? Bel na 112 ook Veilig Thuis: 0800-2000, gratis, dag en nacht.', false],
  ['Wordt het acuut? Bel 112.', false],
  ['Bel vandaag je leidinggevende en de jurist over de aangifte.', false],
  // Its number is a button above the steps; the other is not.
  ['Zijn er kinderen? Bel Veilig Thuis: 0800-2000.', false],
  ['Wil hij niet meer leven? 113 of 0800-0113.', true],
])('%j stands below the numbers of an urgent advice: %s', (step, stands) => {
  expect(mustStandBelow([link('Bel 112', 'tel:112'), link('Veilig Thuis', 'tel:08002000')])(step)).toBe(stands);
});

test('the number that the headline says to call stands in a step where it is no button', () => {
  const elsewhere = [{ ...link('Bel meldpunt datalekken', 'tel:0880000005'), style: 'positive' }];
  const step = 'Bel je leidinggevende en het meldpunt datalekken: 088-000 00 05.';
  expect(mustStandBelow([link('Bel 112', 'tel:112')], elsewhere)(step)).toBe(true);
  expect(mustStandBelow([link('Bel 112', 'tel:112')])(step)).toBe(false);
});

test.each([
  ['the first three of many', 'a b c d e', [0, 1, 2]],
  ['all of four', 'a b c d', [0, 1, 2, 3]],
  ['a late one that must, in the place of the third', 'a b c d !', [0, 1, 4]],
  ['every one that must', 'a b c ! d ! !', [0, 1, 3, 5, 6]],
  ['all where a single one would fold', 'a b ! c !', [0, 1, 2, 3, 4]],
])('%s', (_, said, places) => {
  expect(standingOf(said.split(' '), 2, (step) => step === '!')).toEqual(places);
});

describe('on the cards of the real content', () => {
  let advices: readonly RealCard[];
  beforeAll(async () => {
    const edition: Edition = await editionIn(REAL_CONTENT);
    advices = [...realCards(edition)].filter(({ kind }) => kind === 'advice');
  }, 120_000);

  const stepsIn = (parts: readonly CardPart[]) =>
    parts.flatMap(({ text }) => (/^\d+\. /.test(String(text)) ? String(text).split('\n') : []));
  const foldedSteps = ({ card }: RealCard) =>
    partsOf(card).filter(({ id }) => typeof id === 'string' && /^(?:steps|adds)-/.test(id));

  /** Those that stand on the card, not those in what folds out. */
  const callsOn = ({ body }: CardPart) =>
    buttonsOf({ body: (body as readonly CardPart[]).filter(({ type }) => type === 'ActionSet') }).filter(({ url }) =>
      String(url).startsWith('tel:'),
    );

  test('nothing that keeps somebody safe folds away', () => {
    const lost = advices.flatMap(({ at, verdict, card }) => {
      const must = verdict === 'act-now' ? mustStandBelow(callsOn(card)) : mustStand;
      return foldedSteps({ at, kind: 'advice', card })
        .flatMap(partsOf)
        .flatMap(({ text }) => (text === undefined ? [] : String(text).split('\n')))
        .filter((said) => must(said.replace(/^\d+\. /, '')))
        .map((said) => `${at}: ${said}`);
    });
    expect(lost).toEqual([]);
    expect(advices.filter((each) => foldedSteps(each).length > 0).length).toBeGreaterThan(300);
  });

  test('the button counts what it opens, and opens all of it', () => {
    for (const { card } of advices) {
      const more = buttonsOf(card).find(({ title }) => /^Nog \d+ (?:stappen|punten)$/.test(String(title)));
      const hidden = foldedSteps({ at: '', kind: 'advice', card });
      expect(more?.targetElements ?? []).toEqual(hidden.map(({ id }) => id));
      if (more !== undefined)
        expect(String(more.title)).toMatch(new RegExp(`^Nog ${stepsIn(hidden.flatMap(partsOf)).length} `));
    }
  });
});
