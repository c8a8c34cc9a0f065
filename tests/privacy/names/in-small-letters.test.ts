import fc from 'fast-check';
import { calledName } from '../../../src/privacy/names/forms/called';
import { surnameBeforeInitials } from '../../../src/privacy/names/forms/comma-name';
import { initialsAlone } from '../../../src/privacy/names/forms/initials-alone';
import { nameInList } from '../../../src/privacy/names/forms/list-name';
import { nameOfRecord, ownerName } from '../../../src/privacy/names/forms/owner-name';
import { isBynameBefore } from '../../../src/privacy/names/forms/word-names';
import { afterPrefixes, isInSmallLetters } from '../../../src/privacy/names/name-run';
import { initialledName, prefixedName } from '../../../src/privacy/names/prefixed-name';
import { readText } from '../../../src/privacy/names/read-text';

// What names are built of, in any order: initials, prefixes, titles, marks, names that are words, capitals.
const pieces =
  "J. j. a.b. K de van der v.d. 't baron Jansen jansen el bakker de Wit mw dhr. zoon Roos roos, (14) De 't The Rooie : ; - / @ en & is noemt heten alias graaf JP MJ VAN 3. 12 zaak- s 's Bos, kevins moeder belt".split(
    ' ',
  );
const texts = fc
  .array(fc.tuple(fc.constantFrom(...pieces), fc.constantFrom(' ', ' ', ' ', '', '\n')), {
    minLength: 1,
    maxLength: 14,
  })
  .map((written) => written.flat().join(''));
/** All rules that `nameStartAt` leaves out for a word in small letters. */
const rules = [
  surnameBeforeInitials,
  initialledName,
  initialsAlone,
  prefixedName,
  nameInList,
  ownerName,
  nameOfRecord,
  calledName,
];

test('finds no name at a word in small letters by a rule that needs a capital, a prefix or a single letter', () => {
  let small = 0;
  fc.assert(
    fc.property(texts, (text) => {
      const read = readText(text);
      read.tokens.forEach((token, index) => {
        if (!isInSmallLetters(token)) return;
        small += 1;
        for (const rule of rules) expect(rule(read, index)).toBeUndefined();
        expect(isBynameBefore(read, index)).toBe(false);
        expect(afterPrefixes(read, index)).toBe(index);
      });
    }),
    { numRuns: 2_000 },
  );
  expect(small).toBeGreaterThan(1_000);
});
