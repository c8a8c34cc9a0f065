import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { buildSearchIndex } from '../../src/search/build-index';
import { hearDanger, likingOfSafety } from '../../src/search/danger';
import { find } from '../../src/search/find';
import { isOurs } from '../../src/search/is-ours';
import { featuresOf, wordsOf } from '../../src/search/learning/features';
import { stretchesOf } from '../../src/search/learning/stretches';
import { realEdition } from './real-edition';

const edition = realEdition();
const index = buildSearchIndex(edition);
/** Written after the lessons, and no lesson: danger said in passing, by the worker too, in dialect, without a word for it. */
const FRESH = readFileSync(join(__dirname, 'danger-in-passing.txt'), 'utf8').trim().split('\n');
const hear = (text: string) => hearDanger(index.danger, index.book, text).danger;

const AROUND =
  `Ik ben bezig met de jaarcijfers voor de subsidie en moet voor vrijdag weten hoeveel huisbezoeken wij deden. Dat lukt
  me niet omdat het systeem steeds uitvalt.`.replace(/\s+/g, ' ');
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

describe('danger is never refused', () => {
  const danger = edition.language.danger.flatMap(({ lines }) => lines);
  const { outside } = edition.language;

  it.each(FRESH)('not %j either, and a safety tree is among the first three', (text) => {
    const { results, danger: heard, refused } = find(index, text);
    expect({ refused, heard }).not.toEqual({ refused, heard: 'none' });
    expect(refused).toBe(false);
    expect(results.slice(0, 3).some(({ tree }) => index.safety.has(tree))).toBe(true);
  });

  it('with a question beside it that is not ours', () => {
    fc.assert(
      fc.property(fc.constantFrom(...danger), fc.constantFrom(...outside), fc.boolean(), (line, other, isFirst) => {
        const { results, refused } = find(index, isFirst ? `${line}. ${other}` : `${other}. ${line}`);
        expect(refused).toBe(false);
        expect(results.slice(0, 3).some(({ tree }) => index.safety.has(tree))).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it('when it is certain, whatever the words', () => {
    fc.assert(
      fc.property(fc.constantFrom(...outside), (text) => {
        const words = wordsOf(index.book.shorthand, text);
        const features = featuresOf(index.book, words);
        expect(isOurs(index, { words, features, fit: 0, heard: { danger: 'certain', odds: 1 } })).toBe(true);
      }),
    );
  });

  it('but danger that is barely possible does not keep football, rain or a train', () => {
    for (const text of ['heeft cambuur gewonnen gister', 'gaat het vanavond regenen', 'rijdt de trein naar delfzijl'])
      expect(find(index, text).refused).toBe(true);
  });
});

describe('how much a safety tree is wanted', () => {
  const liking = (odds: number) => likingOfSafety({ danger: 'none', odds });

  it('is as much as any other where nothing taught what danger is', () => {
    expect(liking(Number.NEGATIVE_INFINITY)).toBe(1);
  });

  it('grows with danger, from less to more than any other', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -30, max: 30, noNaN: true }),
        fc.double({ min: 0, max: 10, noNaN: true }),
        (odds, more) => {
          expect(liking(odds + more)).toBeGreaterThanOrEqual(liking(odds));
          expect(liking(odds)).toBeGreaterThanOrEqual(0.85);
          expect(liking(odds)).toBeLessThanOrEqual(1.1 + 1e-9);
        },
      ),
    );
    expect(liking(-10)).toBeLessThan(1);
    expect(liking(3)).toBeGreaterThan(1);
  });
});

describe('the stretches of a text', () => {
  it('cover every word, the whole first', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('een', 'twee', 'drie.', 'vier!', 'vijf', 'zes'), { maxLength: 80 }),
        (words) => {
          const [whole = [], ...parts] = stretchesOf(words.join(' '), (sentence) => wordsOf(new Map(), sentence));
          expect(whole.map(({ own }) => own)).toEqual(words.map((word) => word.replace(/[.!]/, '')));
          if (parts.length > 0)
            expect(new Set(parts.flat().map(({ own }) => own))).toEqual(new Set(whole.map(({ own }) => own)));
        },
      ),
    );
  });
});
