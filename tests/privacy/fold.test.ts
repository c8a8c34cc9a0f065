import fc from 'fast-check';
import { findPersonalData } from '../../src/privacy/find-personal-data';
import { fold } from '../../src/privacy/fold';
import '../support/property-seed';

/** More of them by hand: GUARD_RUNS=2000 npx jest tests/privacy/fold. */
const sentences = [
  'Bel 06-48213397 of mail jan@gmail.com, bsn 111222333.',
  'Mevrouw Jansen, geb. 3-5-1984, NL91 ABNA 0417 1643 00, Kerkstraat 12, 3521 AB Utrecht',
  'Kenteken GH-123-K, zaaknummer 2024-88123, insta: roos_88',
] as const;
const unseen = ['\u00ad', '\u200b', '\u200c', '\u200d', '\u2060', '\ufeff', '\u200e', '\ufe0f', '\u20e3'] as const;
const looksLike: Readonly<Record<string, readonly string[]>> = {
  ' ': ['\u00a0', '\u2007', '\u2009', '\u202f', '\u3000', '\t'],
  '-': ['\u2010', '\u2011', '\u2012', '\u2212', '\uff0d'],
};

/** A character as somebody may paste it: itself or what looks like it, with unseen ones before it. */
const pasted = (character: string): fc.Arbitrary<string> =>
  fc
    .tuple(fc.array(fc.constantFrom(...unseen), { maxLength: 2 }), fc.constantFrom(...looksOf(character)))
    .map(([before, written]) => [...before, written].join(''));

function looksOf(character: string): readonly string[] {
  if (/\d/u.test(character))
    return [
      character,
      String.fromCodePoint(0xff10 + Number(character)),
      String.fromCodePoint(0x0660 + Number(character)),
    ];
  return [character, ...(looksLike[character] ?? [])];
}

const asPasted = fc
  .constantFrom(...sentences)
  .chain((sentence) => fc.tuple(fc.constant(sentence), fc.tuple(...[...sentence].map(pasted))));

test('what nobody sees, and what looks like something else, hides nothing, and every place is that of the text as typed', () => {
  fc.assert(
    fc.property(asPasted, ([sentence, pieces]) => {
      const typed = pieces.join('');
      const found = findPersonalData(typed).map(({ kind, start, end }) => [kind, fold(typed.slice(start, end)).text]);
      expect(found).toEqual(
        findPersonalData(sentence).map(({ kind, start, end }) => [kind, sentence.slice(start, end)]),
      );
    }),
    { numRuns: Number(process.env.GUARD_RUNS ?? 15) },
  );
});

test('a place begins and ends with a character that is seen', () => {
  const typed = 'bel \u200b06\u00ad12345678\u200b.';
  expect(findPersonalData(typed)).toEqual([{ kind: 'phone', start: 5, end: 16 }]);
});

test.each([
  ['\r\n', '\n'],
  ['６', '6'],
  ['٦', '6'],
  ['⑥', '6'],
  ['6\ufe0f\u20e3', '6'],
  ['ﬁ', 'fi'],
  ['a – b', 'a – b'],
  ['1–2', '1-2'],
  ['\u00a0', ' '],
])('%j is read as %j', (typed, text) => {
  expect(fold(typed).text).toBe(text);
});

test('folding what is folded changes nothing, for any text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
      const { text: once, placeOf } = fold(text);
      expect(fold(once).text).toBe(once);
      const whole = placeOf(0, once.length);
      return once === '' || (whole.start >= 0 && whole.start < whole.end && whole.end <= text.length);
    }),
    { numRuns: Number(process.env.GUARD_RUNS ?? 40) },
  );
});
