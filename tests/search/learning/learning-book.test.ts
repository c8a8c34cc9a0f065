import fc from 'fast-check';
import { featuresOf, wordsOf } from '../../../src/search/learning/features';
import { idsOf } from '../../../src/search/learning/gathering';
import { LearningBook } from '../../../src/search/learning/learning-book';
import { noPairs, numberOfPair, pairNumbered } from '../../../src/search/learning/pair-numbers';
import { readingBook } from './reading-book';

const WORDS = fc.constantFrom('fiets', 'Lamp', 'krúk', 'de', 'heeeel', "foto's", 'lampje', 'gestolen', 'm.b.t.', '112');
const TEXTS = fc.array(
  fc.array(WORDS, { maxLength: 12 }).map((words) => words.join(' ')),
  { minLength: 1, maxLength: 8 },
);

describe('a book that learns', () => {
  it('reads a text as a question with the same words is read later', () => {
    fc.assert(
      fc.property(TEXTS, (texts) => {
        const { book, read } = readingBook(texts);
        texts.forEach((text, number) => {
          const later = featuresOf(book, wordsOf(new Map(), text));
          const all = read[number]?.all;
          if (all === undefined) throw new Error('Expected what was read.');
          expect([...idsOf(all)]).toEqual([...idsOf(later)]);
          expect(all.length).toBe(later.length);
        });
      }),
    );
  });

  it('keeps a text that is kept, and writes over one that is not', () => {
    const book = new LearningBook(new Map(), new Map());
    const kept = book.read(book.split('fiets lamp kruk')).all;
    book.keep(kept);
    const before = [...idsOf(kept)];
    const passing = book.read(book.split('deken bord')).all;
    const passed = [...idsOf(passing)];
    book.read(book.split('tapijt venster'));
    expect([...idsOf(kept)]).toEqual(before);
    expect([...idsOf(passing)]).not.toEqual(passed);
  });

  it('numbers every feature below its size, each once', () => {
    const texts = Array.from({ length: 300 }, (_, row) => `woord${row} zin${row * 7} regel${row * 13} einde${row}`);
    const book = new LearningBook(new Map(), new Map());
    const met = new Set<number>();
    for (const text of texts) for (const id of idsOf(book.read(book.split(text)).all)) met.add(id);
    const { gists, letters, pairs, meant } = book.finished();
    expect(Math.max(...met)).toBeLessThan(book.size);
    expect(met.size).toBe(gists.size + letters.used + pairs.used + meant.size);
  });
});

describe('numbers of pairs', () => {
  it('are found again however many there are, and no others', () => {
    fc.assert(
      fc.property(fc.nat(20_000), fc.nat(100_000), (count, expected) => {
        const pairs = noPairs(expected);
        for (let pair = 0; pair < count; pair++) pairNumbered(pairs, pair, ~(pair * 3), pair);
        for (let pair = 0; pair < count; pair += 97) {
          expect(pairNumbered(pairs, pair, ~(pair * 3), count)).toBe(pair);
          expect(numberOfPair(pairs, pair, ~(pair * 3 + 1))).toBeLessThan(0);
        }
        expect(pairs.used).toBe(count);
      }),
      { numRuns: 10 },
    );
  });
});
