import fc from 'fast-check';
import { findPersonalData } from '../../src/privacy/find-personal-data';
import { type Finding, findingKinds } from '../../src/privacy/finding';
import { labels } from '../../src/privacy/labels';
import { placeholdersIn } from '../../src/privacy/placeholder';
import { redact } from '../../src/privacy/redact';
import { readGuardSet } from '../bench/guard-set/read-guard-set';

const pieces = fc.constantFrom(
  'Jan',
  'fatima el idrissi',
  'mevr. ',
  'van der ',
  "'t ",
  '06-12345678',
  '111222333',
  'NL91ABNA0417164300',
  'a@b.nl',
  '@x_1',
  'Kerkstraat 12b',
  '3521 AB',
  'geboren 12-03-1984',
  'GH-123-K',
  'dossier 88123',
  '[naam]',
  '[bsn]',
  '[',
  ']',
  '\n',
  '. ',
  ' ',
  '’s',
  '\u0000',
  'İ',
  '😀',
);
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.string({ unit: 'grapheme', maxLength: 300 }),
  fc.array(pieces, { maxLength: 30 }).map((parts) => parts.join('')),
);

function isInOrder(text: string, findings: readonly Finding[]): boolean {
  return findings.every((finding, index) => {
    const from = findings[index - 1]?.end ?? 0;
    return from <= finding.start && finding.start < finding.end && finding.end <= text.length;
  });
}

test('any text gives findings in order, without overlap and within the text', () => {
  fc.assert(
    fc.property(anyText, (text) => isInOrder(text, findPersonalData(text))),
    { numRuns: 400 },
  );
});

test('what was replaced is left alone when the text is looked at again', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const once = redact(text, findPersonalData(text));
      const again = findPersonalData(once);
      const placeholders = placeholdersIn(once);
      return again.every((found) => placeholders.every((span) => found.end <= span.start || span.end <= found.start));
    }),
    { numRuns: 400 },
  );
});

test('replacing twice is replacing once, on every labelled sentence', () => {
  for (const { text } of readGuardSet('development')) {
    const once = redact(text, findPersonalData(text));
    expect(redact(once, findPersonalData(once))).toBe(once);
  }
});

test('the same text gives the same findings every time', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(findPersonalData(text)).toEqual(findPersonalData(text));
    }),
    { numRuns: 100 },
  );
});

test('a long text is found the same way as its lines', () => {
  const line = 'mevrouw Jansen belt 06-12345678 over dossier 88123';
  const findings = findPersonalData(Array.from({ length: 2000 }, () => line).join('\n'));
  expect(findings).toHaveLength(3 * 2000);
});

test.each([
  ['Jan woont op de Jan Steenlaan 12', ['name', 'address']],
  ['jan.jansen@gmail.com', ['email']],
  ['https://facebook.com/jan.jansen', ['url-handle']],
  ['parketnummer 05-334455-23', ['casenumber']],
  ['cliëntnummer 111222333', ['bsn']],
  ['Kevin, geb. 3-5-2014, Kerkstraat 12, 3521 AB, 0612345678', ['name', 'birthdate', 'address', 'postcode', 'phone']],
])('of overlapping findings the surest stays: "%s"', (text, kinds) => {
  expect(findPersonalData(text).map((finding) => finding.kind)).toEqual(kinds);
});

test('every kind has its own Dutch label', () => {
  expect(new Set(findingKinds.map((kind) => labels[kind])).size).toBe(findingKinds.length);
});
