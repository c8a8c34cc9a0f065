import fc from 'fast-check';
import { findPersonalData } from '../../src/privacy/find-personal-data';
import { findingKinds } from '../../src/privacy/finding';
import { guard, isKeepable, reviveGuarded } from '../../src/privacy/guarded-text';

const text = 'Mevrouw Jansen, bsn 111222333, woont op de Kerkstraat 12, 0612345678, jan@gmail.com, NL91ABNA0417164300';

test('everything found is replaced', () => {
  expect(guard(text)).toBe(
    'Mevrouw [naam], bsn [bsn], woont op de [adres], [telefoonnummer], [e-mailadres], [rekeningnummer]',
  );
});

test('a name and an address stay when the person decides so', () => {
  const keep = findPersonalData(text).filter(({ kind }) => kind === 'name' || kind === 'address');
  expect(guard(text, { keep })).toContain('Mevrouw Jansen, bsn [bsn], woont op de Kerkstraat 12,');
});

test('bsn, telephone, e-mail and account are replaced whatever the person decides', () => {
  const kept = guard(text, { keep: findPersonalData(text) });
  expect(kept).toBe(
    'Mevrouw Jansen, bsn [bsn], woont op de Kerkstraat 12, [telefoonnummer], [e-mailadres], [rekeningnummer]',
  );
  expect(findingKinds.filter((kind) => !isKeepable(kind))).toEqual(['bsn', 'phone', 'email', 'iban']);
});

test('a decision about something that is no finding of this text changes nothing', () => {
  expect(guard(text, { keep: [{ kind: 'name', start: 0, end: text.length }] })).toBe(guard(text));
});

test('no number that may not be kept survives, wherever it stands', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 40 }), fc.string({ maxLength: 40 }), (before, after) => {
      const typed = `${before} bsn 111222333 en 0612345678 ${after}`;
      const stored = guard(typed, { keep: findPersonalData(typed) });
      return !stored.includes('111222333') && !stored.includes('0612345678');
    }),
  );
});

test('stored text is read back as it was', () => {
  expect(reviveGuarded(guard(text))).toBe(guard(text));
});

test('of a colleague a coordinator may leave a work number and address, an asker may not, and nobody a bsn', () => {
  const text = 'Bel Yusuf op 06-12345678 of mail y.demir@voorbeeld.nl, bsn 123456782.';
  const keep = findPersonalData(text);
  expect(guard(text, { keep, writer: 'coordinator' })).toContain('op 06-12345678 of mail y.demir@voorbeeld.nl');
  for (const decision of [{ keep, writer: 'coordinator' } as const, { keep }])
    expect(guard(text, decision)).not.toContain('123456782');
  expect(guard(text, { keep })).not.toMatch(/06-12345678|y\.demir/);
  expect(guard(text, { writer: 'coordinator' })).not.toMatch(/06-12345678|y\.demir/);
});
