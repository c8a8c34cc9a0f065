import fc from 'fast-check';
import { cleanPasted, isPastedList, pastedLines, withPasted } from '../../../src/content/edit/pasted-text';
import { idFromWords } from '../../../src/content/edit/words';
import { ID_PATTERN, RESERVED_IDS } from '../../../src/content/read/shape/fields';
import { findUnsafeText } from '../../../src/content/read/yaml/unsafe-text';
import '../../support/property-seed';

const NONE: ReadonlySet<string> = new Set();

test.each([
  ['Ja', 'ja'],
  ['Nee, nog niet', 'nee-nog-niet'],
  ['Ja, en ik mag het voor hem doorgeven', 'ja-doorgeven'],
  ['Klantmanager Werk en Inkomen', 'klantmanager-werk-inkomen'],
  ['Een collega gaat in de fout', 'collega-fout'],
  ['Cliënt is één keer geweest', 'client-keer'],
  ["Collega's", 'collegas'],
  ['112 bellen', 'bellen'],
  ['112', 'antwoord-112'],
  ['Bel {{coordinator.phone}}', 'bel'],
  ['🙂', 'antwoord'],
  ['No', 'no-2'],
  ['Start', 'start-2'],
])('an id for “%s” is %s', (words, id) => expect(idFromWords(words, NONE)).toBe(id));

test('an id that is taken gets a number', () => {
  expect(idFromWords('Ja', new Set(['ja']))).toBe('ja-2');
  expect(idFromWords('Ja', new Set(['ja', 'ja-2', 'ja-3']))).toBe('ja-4');
});

test('whatever is typed gives an id that the check takes, and a new one every time', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (words) => {
      const taken = new Set<string>();
      for (let time = 0; time < 3; time++) {
        const id = idFromWords(words, taken);
        expect(id).toMatch(ID_PATTERN);
        expect(RESERVED_IDS.has(id) || taken.has(id)).toBe(false);
        expect(id.length).toBeLessThanOrEqual(36);
        taken.add(id);
      }
    }),
  );
});

test.each([
  ['  Bel\u00A0de\u202Fjurist ', 'Bel de jurist'],
  ['toe\u00ADstem\u200Bming', 'toestemming'],
  ['infor\u00AD\nmatie', 'informatie'],
  ['•\tBel de jurist', 'Bel de jurist'],
  ['\uF0B7 Bel de jurist', 'Bel de jurist'],
  ['o\tBel de jurist', 'Bel de jurist'],
  ['o ja, bel de jurist', 'o ja, bel de jurist'],
  ['1. Bel de jurist', 'Bel de jurist'],
  ['2) Bel de jurist', 'Bel de jurist'],
  ['- Bel de jurist', 'Bel de jurist'],
  ['-5 graden', '-5 graden'],
  ['112 bellen', '112 bellen'],
  ['1.10 meter', '1.10 meter'],
  ['“Ja”, zei zij, en ’s avonds', '“Ja”, zei zij, en ’s avonds'],
  ['‘s Avonds en ‘t gaat', '’s Avonds en ’t gaat'],
  ['„Nee” of «nee»', '“Nee” of “nee”'],
  ['ﬁnanciën en oﬃcieel', 'financiën en officieel'],
  ['non\u2011actief', 'non-actief'],
  ['Ã©Ã©n â€™', 'Ã©Ã©n â€™'],
  ['regel een\r\nregel twee\vregel drie', 'regel een regel twee regel drie'],
])('%j is cleaned to %j', (pasted, clean) => expect(cleanPasted(pasted)).toBe(clean));

test('a list becomes lines; a line that goes on belongs to its bullet', () => {
  expect(pastedLines('•\tBel de jurist\n•\tVraag wat er\n  nodig is\n\n•\tSchrijf het op')).toEqual([
    'Bel de jurist',
    'Vraag wat er nodig is',
    'Schrijf het op',
  ]);
  expect(pastedLines('1. Een\r\n2. Twee')).toEqual(['Een', 'Twee']);
  expect(pastedLines('een\n\ntwee')).toEqual(['een', 'twee']);
  expect(pastedLines(' \n ')).toEqual([]);
});

test('a list in one text keeps its parts apart, and a text of several lines is no list', () => {
  const list = '“Staat de film al op internet?”\r\n• Ja, op TikTok\r\n• Nee\n•\tweet ik niet';
  expect(isPastedList(list)).toBe(true);
  expect(cleanPasted(list)).toBe('“Staat de film al op internet?” Ja, op TikTok. Nee, weet ik niet');
  const mail = 'Bel eerst\nde jurist.';
  expect(isPastedList(mail)).toBe(false);
  expect(cleanPasted(mail)).toBe('Bel eerst de jurist.');
  expect(isPastedList('• Bel de jurist')).toBe(false);
});

test('lines pasted in a row take the place of what was selected there', () => {
  const rows = ['Bel.', 'Oude stap.', 'Wacht.'];
  const pasted = ['Nieuw een.', 'Nieuw twee.'];
  expect(withPasted(rows, 1, 'Oude stap.', [0, 10], pasted)).toEqual(['Bel.', ...pasted, 'Wacht.']);
  expect(withPasted(rows, 1, 'Oude stap.', [10, 10], pasted)).toEqual(['Bel.', 'Oude stap.', ...pasted, 'Wacht.']);
  expect(withPasted(rows, 1, 'Oude stap.', [0, 5], pasted)).toEqual(['Bel.', ...pasted, 'stap.', 'Wacht.']);
  expect(withPasted([], 0, '', [0, 0], pasted)).toEqual(pasted);
});

test('what is cleaned has nothing unseen in it, stays so when it is cleaned again, and keeps its letters', () => {
  const unit = fc.oneof(
    fc.constantFrom(
      'a',
      'é',
      ' ',
      '\u00A0',
      '\u200B',
      '\u00AD',
      '\t',
      '\n',
      '•',
      '“',
      '’',
      '- ',
      '1. ',
      'ﬁ',
      '\u2028',
      '🙂',
    ),
    fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
  );
  fc.assert(
    fc.property(fc.array(unit, { maxLength: 40 }), (parts) => {
      const clean = cleanPasted(`x${parts.join('')}`);
      expect(findUnsafeText(clean)).toEqual([]);
      expect(cleanPasted(clean)).toBe(clean);
      expect(clean).toMatch(/^x/);
    }),
  );
});
