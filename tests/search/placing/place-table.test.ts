import fc from 'fast-check';
import { featuresOf, wordsOf } from '../../../src/search/learning/features';
import { fitOf, sharesOf } from '../../../src/search/placing/place-table';
import { PlaceTeacher } from '../../../src/search/placing/teach-places';
import { readingBook } from '../learning/reading-book';

const TEXTS = [
  ['de huisarts belt', 'mag ik de huisarts bellen'],
  ['school wil het weten', 'de juf vraagt hoe het gaat'],
  ['de politie staat voor de deur'],
];
const { book, read } = readingBook(TEXTS.flat());
const teacher = new PlaceTeacher();
const all = read.map((each) => ({ features: each.all, weight: 1 }));
for (const texts of TEXTS) teacher.add(all.splice(0, texts.length));
const table = teacher.table({ liking: [1, 1, 1] });
const of = (text: string) => featuresOf(book, wordsOf(new Map(), text));

describe('the table of places', () => {
  it.each([
    ['huisarts', 0],
    ['huisartsje belde', 0],
    ['wat zeg ik tegen de juf', 1],
    ['polisieagent', 2],
  ])('fits %j best with place %i', (text, place) => {
    const fit = [...fitOf(table, of(text))];
    expect(fit.indexOf(Math.max(...fit))).toBe(place);
  });

  it('is explained by adding up: shares of a place stand to one another as what they add to its fit', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('huisarts', 'school', 'politie', 'bellen', 'de', 'juf', 'xyz'), {
          minLength: 1,
          maxLength: 8,
        }),
        fc.nat(2),
        (words, place) => {
          const features = of(words.join(' '));
          const sum = [...sharesOf(table, features, place).values()].reduce((a, b) => a + b, 0);
          const other = [...sharesOf(table, features, (place + 1) % 3).values()].reduce((a, b) => a + b, 0);
          const fit = fitOf(table, features);
          expect(sum * (fit[(place + 1) % 3] ?? 0)).toBeCloseTo(other * (fit[place] ?? 0), 4);
        },
      ),
    );
  });

  it('likes one place better than another when it is told to', () => {
    const liked = teacher.table({ liking: [1, 3, 1] });
    expect(fitOf(liked, of('school'))[1]).toBeCloseTo(3 * (fitOf(table, of('school'))[1] ?? 0), 5);
  });

  it('leaves out a place that is not wanted at all', () => {
    expect(fitOf(teacher.table({ liking: [1, 0, 1] }), of('school'))[1]).toBe(0);
  });

  it('fits nothing to what it never met', () => {
    expect([...fitOf(table, of('qqq'))]).toEqual([0, 0, 0]);
    expect([...fitOf(new PlaceTeacher().table({ liking: [] }), of('huisarts'))]).toEqual([]);
  });
});
