import fc from 'fast-check';
import { withoutStreet } from '../../../src/privacy/detectors/address';
import { matchesOf } from '../../../src/privacy/matches';

const places = fc.constantFrom(
  "Plein '40-'45",
  'Plein 1940-1945',
  'Noorderdiep wz',
  'Kanaal o.z.',
  'Kade westzijde',
  'Wijk 4 nr.',
  'Wijk no.',
  'Dorp huisnummer',
  'ze woont kromme elleboog',
  'Adres: kromme hoek',
  'nu bij kromme hoek',
  'ingeschreven op lange akker',
  'NR. 14 in de Tulpstraat',
  'nummer 3 aan Kerkplein',
  'Vakantiepark De Eikenhof, huisje',
  'CAMPING Zon plek',
  'azc Ter Apel unit',
  'flat Zuid kamer',
  'jachthaven De Vaart ligplaats',
);
const text = fc
  .array(fc.oneof(places, fc.constantFrom(' 6', ' 12b', ' 44-45', ', 7 in Zuid', '. ', ' ', 'x')), { maxLength: 5 })
  .map((parts) => parts.join(''));

test('no place without a street is found where the sign is missing that its form is looked for by', () => {
  fc.assert(
    fc.property(text, (any) => {
      for (const { form, sign } of withoutStreet) if (matchesOf(any, form).length > 0) expect(any).toMatch(sign);
    }),
    { numRuns: 1000 },
  );
});
