import { dutchDate, dutchMoment, dutchTime, dutchWeek } from '../../src/calendar/dutch-date';

test('days, moments and weeks in Dutch words', () => {
  expect(dutchDate('2026-03-01')).toBe('1 maart 2026');
  expect(dutchMoment('2026-11-21T13:05:00.000Z')).toBe('21 november 2026 om 14:05');
  expect(dutchMoment('2026-12-31T23:10:00.000Z')).toBe('1 januari 2027 om 00:10');
  expect(dutchMoment('2026-07-05T22:10:00.000Z')).toBe('6 juli 2026 om 00:10');
  expect(dutchWeek('2026-W07')).toBe('week 7');
});

test('the hour that comes twice and the hour that never comes', () => {
  expect(['2026-10-25T00:30:00.000Z', '2026-10-25T01:30:00.000Z'].map(dutchTime)).toEqual(['02:30', '02:30']);
  expect(['2026-03-29T00:59:00.000Z', '2026-03-29T01:00:00.000Z'].map(dutchTime)).toEqual(['01:59', '03:00']);
});
