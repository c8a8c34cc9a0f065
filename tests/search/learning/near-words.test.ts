import fc from 'fast-check';
import { featuresOf, wordFeaturesOf, wordsOf } from '../../../src/search/learning/features';
import { idsOf } from '../../../src/search/learning/gathering';
import { readingBook } from './reading-book';

const words = (text: string) => wordsOf(new Map(), text);

describe('words near one another', () => {
  it('are a feature of their own with one or two words between them, and not beyond', () => {
    const known = fc.uniqueArray(fc.constantFrom('fiets', 'lamp', 'kruk', 'deken', 'bord', 'tapijt', 'venster'), {
      maxLength: 7,
    });
    fc.assert(
      fc.property(known, (typed) => {
        const text = typed.join(' ');
        const { book } = readingBook([text]);
        const near = idsOf(featuresOf(book, words(text))).length - idsOf(wordFeaturesOf(book, words(text))).length;
        expect(near).toBe(Math.max(0, typed.length - 2) + Math.max(0, typed.length - 3));
      }),
    );
  });

  it('are known again whatever stands between them, in their order only', () => {
    const { book, read } = readingBook(['fiets lamp kruk']);
    const plain = new Set(read.flatMap((each) => [...idsOf(each.plain)]));
    const [near] = idsOf(featuresOf(book, words('fiets lamp kruk'))).filter((id) => !plain.has(id));
    const has = (text: string) => near !== undefined && idsOf(featuresOf(book, words(text))).includes(near);
    expect(has('fiets deken kruk')).toBe(true);
    expect(has('fiets deken bord kruk')).toBe(true);
    expect(has('fiets kruk')).toBe(false);
    expect(has('fiets deken bord tapijt kruk')).toBe(false);
    expect(has('kruk deken fiets')).toBe(false);
  });

  it('are not listened to when danger is heard', () => {
    const { book, read } = readingBook(['fiets lamp kruk']);
    const heard = wordFeaturesOf(book, words('fiets lamp kruk'));
    expect(read.map(({ plain }) => [[...idsOf(plain)], plain.length])).toEqual([[[...idsOf(heard)], heard.length]]);
  });
});
