import fc from 'fast-check';
import { addDays, dutchDay, startOfDay } from '../../src/calendar/dutch-day';

const HOUR_MS = 3_600_000;
const instants = fc.date({ min: new Date('1980-01-01'), max: new Date('2100-01-01'), noInvalidDate: true });
const days = instants.map((instant) => dutchDay(instant.toISOString()));
const earlier = (instant: string, ms: number): string => new Date(Date.parse(instant) - ms).toISOString();
const hoursOf = (day: string): number =>
  (Date.parse(startOfDay(addDays(day, 1))) - Date.parse(startOfDay(day))) / HOUR_MS;

describe('the Dutch day of an instant', () => {
  test.each([
    ['half past eleven UTC in winter is the next day here', '2026-11-22T23:30:00.000Z', '2026-11-23'],
    ['half past ten UTC in winter is not', '2026-11-22T22:30:00.000Z', '2026-11-22'],
    ['half past ten UTC in summer is the next day', '2026-07-05T22:30:00.000Z', '2026-07-06'],
    ['ten past midnight here, in winter', '2026-11-23T00:10:00.000+01:00', '2026-11-23'],
    ['ten past midnight here, in summer', '2026-07-06T00:10:00.000+02:00', '2026-07-06'],
    ['the last moment of a year', '2026-12-31T22:59:59.999Z', '2026-12-31'],
    ['the first moment of a year', '2026-12-31T23:00:00.000Z', '2027-01-01'],
  ])('%s', (_name, instant, day) => {
    expect(dutchDay(instant)).toBe(day);
  });

  test('is the one a formatter that remembers nothing gives', () => {
    fc.assert(
      fc.property(instants, (instant) => {
        const fresh = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' });
        expect(dutchDay(instant.toISOString())).toBe(fresh.format(instant));
      }),
    );
  });
});

describe('the start of a Dutch day', () => {
  test('is in that day, and the moment before it in the day before', () => {
    fc.assert(
      fc.property(days, (day) => {
        const start = startOfDay(day);
        expect(dutchDay(start)).toBe(day);
        expect(dutchDay(earlier(start, 1))).toBe(addDays(day, -1));
      }),
    );
  });

  test('comes after 24 hours, but for the two days on which the clock changes', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1996, max: 2095 }), (year) => {
        const first = `${year}-01-01`;
        const odd = Array.from({ length: 366 }, (_, index) => addDays(first, index)).filter(
          (day) => hoursOf(day) !== 24,
        );
        expect(odd.map((day) => [day.slice(0, 7), hoursOf(day)])).toEqual([
          [`${year}-03`, 23],
          [`${year}-10`, 25],
        ]);
        expect(odd.every((day) => new Date(day).getUTCDay() === 0)).toBe(true);
      }),
      { numRuns: 10 },
    );
  });
});

test('adding days and taking them off again is the same day', () => {
  fc.assert(
    fc.property(
      days,
      fc.integer({ min: -4_000, max: 4_000 }),
      (day, count) => addDays(addDays(day, count), -count) === day,
    ),
  );
  expect(addDays('2026-03-28', 2)).toBe('2026-03-30');
  expect(addDays('2028-02-28', 1)).toBe('2028-02-29');
});
