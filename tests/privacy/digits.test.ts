import fc from 'fast-check';
import { standing } from '../../src/privacy/detectors/court-number';
import { dateForms } from '../../src/privacy/detectors/dates/date-forms';
import { digitsIn } from '../../src/privacy/digits';
import { detectors } from '../../src/privacy/find-personal-data';
import { matchesOf } from '../../src/privacy/matches';

const pieces = fc.constantFrom(
  ...'0 1 2 4 06 12 19 20 34 45 99 2025 1984 A B AB MMA SGR FA RK UC EXPL NL PL # / - . : ( ) + ij kenteken auto Duitse'.split(
    ' ',
  ),
  ...'woont Dorpsstraat camping huisje nr PW zaak dossier cliënt bsn tel mei maart eerste twaalf kerstdag kg v iv is IR'.split(
    ' ',
  ),
  ' ',
  ' ',
  'x',
);
const text = fc.array(pieces, { maxLength: 14 }).map((parts) => parts.join(''));
const people = (any: string) => [{ kind: 'name', start: 0, end: any.length } as const];

test('digitsIn counts what the expressions of the guard take for digits', () => {
  fc.assert(
    fc.property(
      fc.oneof(text, fc.string({ unit: 'binary' })),
      (any) => digitsIn(any) === (any.match(/\d/gu) ?? []).length,
    ),
  );
});

test('no detector finds anything in a text of fewer digits than it is said to need', () => {
  fc.assert(
    fc.property(text, (any) => {
      const tooMany = detectors.filter(({ digits }) => digits > digitsIn(any));
      expect(tooMany.flatMap(({ detect }) => detect(any, people(any), []))).toEqual([]);
    }),
    { numRuns: 1000 },
  );
});

test('no form fits what has fewer digits than it is said to need', () => {
  const forms = [...standing, ...dateForms.map(({ pattern, digits }) => ({ form: pattern, digits }))];
  fc.assert(
    fc.property(text, (any) => {
      for (const { form, digits } of forms)
        for (const { 0: written } of matchesOf(any, form)) expect(digitsIn(written)).toBeGreaterThanOrEqual(digits);
    }),
    { numRuns: 1000 },
  );
});
