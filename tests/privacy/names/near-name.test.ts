import fc from 'fast-check';
import { isNearName } from '../../../src/privacy/names/forms/near-name';
import { nameVocabulary } from '../../../src/privacy/names/name-vocabulary';

const { given, commonSurnames } = nameVocabulary();
const listed = [...given, ...commonSurnames].filter((name) => /^[a-z]{6,12}$/u.test(name));
const letter = fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz');

test('every slip of the pen in a listed name is near it', () => {
  fc.assert(
    fc.property(fc.constantFrom(...listed), fc.nat(), letter, (name, place, other) => {
      const at = 1 + (place % (name.length - 1));
      const [before, here, behind] = [name.slice(0, at), name.charAt(at), name.slice(at + 1)];
      expect(isNearName(before + behind)).toBe(true);
      expect(isNearName(before + other + here + behind)).toBe(true);
      expect(isNearName(before + other + behind)).toBe(true);
      expect(isNearName(before.slice(0, -1) + here + before.slice(-1) + behind)).toBe(true);
    }),
  );
});

test.each([
  ['janssne', true],
  ['patrica', true],
  // Two slips, and words of which no name is one slip away.
  ['jnasesn', false],
  ['verzoekschrift', false],
  ['bbbbbb', false],
  // Too short to tell.
  ['jna', false],
])('%s is near a name: %s', (key, isNear) => {
  expect(isNearName(key)).toBe(isNear);
});
