import fc from 'fast-check';
import { buildSearchIndex } from '../../src/search/build-index';
import { hearDanger, stretchesOf } from '../../src/search/danger';
import { find } from '../../src/search/find';
import { realEdition } from './real-edition';

const index = buildSearchIndex(realEdition());
const hear = (text: string) => hearDanger(index.danger, index.book, text).danger;

const AROUND = `Ik ben bezig met de jaarcijfers voor de subsidie en moet voor vrijdag weten hoeveel huisbezoeken wij deden. Dat lukt
  me niet omdat het systeem steeds uitvalt.`;
const AFTER = 'Weet iemand welk formulier ik daarvoor nodig heb en of de teamleider het ook moet tekenen?';

describe('danger in a typed question', () => {
  it.each([
    'hij slaat haar',
    'ze wil niet meer leven',
    'er staat een man met een mes voor de deur',
    'de client heeft me net geslagen',
    'het kind zit opgesloten in de schuur',
    'ze durft niet naar huis want hij wacht haar op',
  ])('is heard in %j, and in the middle of a long story', (text) => {
    expect(hear(text)).toBe('certain');
    expect(hear(`${AROUND} ${text}. ${AFTER}`)).not.toBe('none');
  });

  it.each([
    'hoe lang bewaren we een dossier',
    'mag ik de huisarts bellen',
    'wat moet er op het toestemmingsformulier',
    'te veel vergaderingen',
    'wat verdient een klantmanager',
    `${AROUND} ${AFTER}`,
  ])('is not heard in %j', (text) => {
    expect(hear(text)).toBe('none');
  });

  it('puts a safety tree first, and refuses nothing', () => {
    const { results, danger, refused } = find(index, `${AROUND} hij heeft haar gisteren geslagen. ${AFTER}`);
    expect(refused).toBe(false);
    expect(danger).not.toBe('none');
    expect(results.slice(0, 3).some(({ tree }) => index.safety.has(tree))).toBe(true);
  });
});

describe('the stretches of a text', () => {
  it('cover every word, the whole first', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('een', 'twee', 'drie.', 'vier!', 'vijf', 'zes'), { maxLength: 80 }),
        (words) => {
          const [whole = [], ...parts] = stretchesOf(new Map(), words.join(' '));
          expect(whole.map(({ own }) => own)).toEqual(words.map((word) => word.replace(/[.!]/, '')));
          if (parts.length > 0)
            expect(new Set(parts.flat().map(({ own }) => own))).toEqual(new Set(whole.map(({ own }) => own)));
        },
      ),
    );
  });
});
