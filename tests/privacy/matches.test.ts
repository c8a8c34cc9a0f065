import fc from 'fast-check';
import { matchesOf } from '../../src/privacy/matches';

const forms = [/a/gu, /[ab]+/gu, /(?<=b)a|c(a)?/giu, /b*/gu, /(?:)/gu, /\p{L}\d/gu, /ab$/gmu];
const text = fc.oneof(
  fc.array(fc.constantFrom('a', 'b', 'C', '1', '\n', '😀', '\ud83d'), { maxLength: 20 }).map((all) => all.join('')),
  fc.string({ unit: 'binary', maxLength: 40 }),
);

test('finds what matchAll finds, also by an expression that was used halfway', () => {
  fc.assert(
    fc.property(text, fc.constantFrom(...forms), fc.nat(20), (any, form, halfway) => {
      const expected = [...any.matchAll(new RegExp(form))];
      form.lastIndex = halfway;
      expect(matchesOf(any, form)).toEqual(expected);
    }),
  );
});
