import fc from 'fast-check';
import { buildSearchIndex } from '../../src/search/build-index';
import { find } from '../../src/search/find';
import { EXAMPLE } from './example-edition';

const index = buildSearchIndex(EXAMPLE);

describe('any text at all', () => {
  it('gives a result, and the same one every time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (query) => {
        expect(find(index, query)).toEqual(find(index, query));
      }),
    );
  });

  it('gives scores between 0 and 1, words that were typed, and no results when refused', () => {
    const words = fc.constantFrom(
      'fraude',
      'school',
      'niet',
      'wil',
      'toestemming',
      'ggz',
      'klantmanager',
      'ik',
      'ben',
      'lasagne',
      '112',
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 30 }), (typed) => {
        const { results, refused } = find(index, typed.join(' '));
        expect(refused).toBe(results.length === 0);
        for (const { score, matched } of results) {
          expect(score).toBeGreaterThan(0);
          expect(score).toBeLessThanOrEqual(1);
          for (const word of matched) expect(typed).toContain(word);
        }
      }),
    );
  });

  it.each([
    ['a pasted book', 'de inwoner wil niet dat school het weet '.repeat(5_000)],
    ['one endless word', 'a'.repeat(200_000)],
    ['one endless word of different letters', 'abcdefghij'.repeat(20_000)],
    ['nothing but emoji', '👩‍👩‍👧‍👦'.repeat(10_000)],
    ['text from right to left', 'هل يمكنني مشاركة هذا مع المدرسة '.repeat(200)],
    ['combining marks', `e${'\u0301'.repeat(5_000)}`],
    ['lone surrogates and zeros', '\ud800\u0000\udfff'.repeat(1_000)],
    ['words of prototypes', 'constructor __proto__ toString hasOwnProperty'],
  ])('survives %s', (_, query) => {
    expect(() => find(index, query)).not.toThrow();
  });

  it('keeps nothing of what was asked', () => {
    const { book } = index;
    const sizes = () => [book.gists.size, book.meant.size, book.letters.used, book.pairs.used];
    const before = sizes();
    const answer = find(index, 'fraude op school');
    find(index, 'een heel bijzondere woordcombinatie zoals kwikstaartverdriet');
    expect(sizes()).toEqual(before);
    expect(book.read).toBeUndefined();
    expect(find(index, 'fraude op school')).toEqual(answer);
  });
});
