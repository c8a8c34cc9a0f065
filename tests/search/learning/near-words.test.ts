import fc from 'fast-check';
import { featuresOf, learningBook, wordFeaturesOf, wordsOf } from '../../../src/search/learning/features';

const NO_SHORTHAND = new Map();
const words = (text: string) => wordsOf(NO_SHORTHAND, text);

describe('words near one another', () => {
  it('are a feature of their own with one or two words between them, and not beyond', () => {
    const { book, read } = learningBook(NO_SHORTHAND, new Map());
    const known = fc.uniqueArray(fc.constantFrom('fiets', 'lamp', 'kruk', 'deken', 'bord', 'tapijt', 'venster'), {
      maxLength: 7,
    });
    fc.assert(
      fc.property(known, (typed) => {
        const text = typed.join(' ');
        read(words(text));
        const near = featuresOf(book, words(text)).ids.length - wordFeaturesOf(book, words(text)).ids.length;
        expect(near).toBe(Math.max(0, typed.length - 2) + Math.max(0, typed.length - 3));
      }),
    );
  });

  it('are known again whatever stands between them, in their order only', () => {
    const { book, read } = learningBook(NO_SHORTHAND, new Map());
    const plain = new Set([...read(words('fiets lamp kruk')).plain.ids]);
    const [near] = featuresOf(book, words('fiets lamp kruk')).ids.filter((id) => !plain.has(id));
    const has = (text: string) => near !== undefined && featuresOf(book, words(text)).ids.includes(near);
    expect(has('fiets deken kruk')).toBe(true);
    expect(has('fiets deken bord kruk')).toBe(true);
    expect(has('fiets kruk')).toBe(false);
    expect(has('fiets deken bord tapijt kruk')).toBe(false);
    expect(has('kruk deken fiets')).toBe(false);
  });

  it('are not listened to when danger is heard', () => {
    const { book, read } = learningBook(NO_SHORTHAND, new Map());
    const { plain } = read(words('fiets lamp kruk'));
    expect([...wordFeaturesOf(book, words('fiets lamp kruk')).ids]).toEqual([...plain.ids]);
  });
});
