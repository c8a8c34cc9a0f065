import { redact } from '../../src/privacy/redact';

const text = 'Jan belt 0612345678';
const name = { kind: 'name', start: 0, end: 3 } as const;
const phone = { kind: 'phone', start: 9, end: 19 } as const;

test('findings become placeholders, the rest stays', () => {
  expect(redact(text, [name, phone])).toBe('[naam] belt [telefoonnummer]');
});

test('the order of the findings does not matter', () => {
  expect(redact(text, [phone, name])).toBe('[naam] belt [telefoonnummer]');
});

test('without findings the text stays as it is', () => {
  expect(redact(text, [])).toBe(text);
});

test('overlapping, empty and impossible findings do no damage', () => {
  const odd = [
    name,
    { kind: 'name', start: 1, end: 5 },
    { kind: 'name', start: 6, end: 6 },
    { kind: 'bsn', start: 9, end: 99 },
  ] as const;
  expect(redact(text, odd)).toBe('[naam] belt 0612345678');
});
