import fc from 'fast-check';
import { plainText } from '../../src/language/plain-text';
import '../support/property-seed';

it.each([
  ['Café', 'cafe'],
  ['IJsselstein', 'ijsselstein'],
  ['Ĳsbrand', 'ijsbrand'],
  ['Søren', 'soren'],
  ['Łukasz', 'lukasz'],
  ['Weiß', 'weiss'],
  ['STRASSE', 'strasse'],
  ['Yıldız', 'yildiz'],
  ['İlknur', 'ilknur'],
  ['Ægir', 'aegir'],
  ['foto’s', "foto's"],
  ['zo`n', "zo'n"],
  ['´s avonds', "'s avonds"],
  ['„huis”', '"huis"'],
  ['sub–vraag', 'sub-vraag'],
  ['ge\u00ADmeen\u200Bte', 'gemeente'],
  ['vijf\u00A0euro', 'vijf euro'],
  ['ﬁets', 'fiets'],
])('reads %s as %s', (typed, plain) => {
  expect(plainText(typed)).toBe(plain);
});

it('makes no difference when done twice, or of capitals and accents put in afterwards', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(plainText(plainText(text))).toBe(plainText(text));
      expect(plainText(text.normalize('NFC'))).toBe(plainText(text.normalize('NFD')));
    }),
  );
});
