import fc from 'fast-check';
import { addDays, dutchDay, startOfDay } from '../../src/calendar/dutch-day';
import { dutchHolidays } from '../../src/calendar/dutch-holidays';
import { waitingWords } from '../../src/calendar/waiting-words';
import { isWorkingDay, workingHours, workingHoursAfter, workingHoursBefore } from '../../src/calendar/working-time';
import '../support/property-seed';

const instant = fc
  .date({ min: new Date('2024-01-01T00:00:00Z'), max: new Date('2030-01-01T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString());

it('knows the public holidays of a year as the law lists them', () => {
  // https://www.rijksoverheid.nl/onderwerpen/schoolvakanties, and the almanac of 2026: Easter is on the 5th of April.
  expect(dutchHolidays(2026)).toEqual([
    '2026-01-01',
    '2026-04-03',
    '2026-04-06',
    '2026-04-27',
    '2026-05-05',
    '2026-05-14',
    '2026-05-25',
    '2026-12-25',
    '2026-12-26',
  ]);
});

it('keeps King’s Day off a Sunday, and finds an early and a late Easter', () => {
  expect(dutchHolidays(2025)).toContain('2025-04-26');
  expect(dutchHolidays(2024)).toContain('2024-04-01'); // Easter on the 31st of March
  expect(dutchHolidays(2038)).toContain('2038-04-26'); // Easter on the 25th of April, the latest there is
});

it('counts Friday afternoon to Monday morning as one night', () => {
  expect(workingHours('2026-11-27T16:00:00+01:00', '2026-11-30T10:00:00+01:00')).toBe(18);
  expect(workingHoursAfter('2026-11-27T16:00:00+01:00', 24)).toBe('2026-11-30T15:00:00.000Z');
  expect(workingHoursBefore('2026-11-30T16:00:00+01:00', 24)).toBe('2026-11-27T15:00:00.000Z');
});

it('stands still over Christmas, and over the nights in which the clock changes', () => {
  expect(workingHours('2026-12-24T12:00:00+01:00', '2026-12-28T12:00:00+01:00')).toBe(24);
  expect(workingHours('2026-03-27T12:00:00+01:00', '2026-03-30T12:00:00+02:00')).toBe(24);
  expect(workingHours('2026-10-23T12:00:00+02:00', '2026-10-26T12:00:00+01:00')).toBe(24);
});

it('says how long somebody waits in words of working days', () => {
  const since = '2026-11-26T10:00:00+01:00';
  expect(waitingWords(since, '2026-11-26T10:20:00+01:00')).toBe('net binnen');
  expect(waitingWords(since, '2026-11-26T15:30:00+01:00')).toBe('wacht 5 uur');
  expect(waitingWords(since, '2026-11-27T10:00:00+01:00')).toBe('wacht 1 werkdag');
  expect(waitingWords(since, '2026-12-01T11:00:00+01:00')).toBe('wacht 3 werkdagen');
  expect(waitingWords('2026-11-28T10:00:00+01:00', '2026-11-29T18:00:00+01:00')).toBe('kwam binnen op een vrije dag');
});

it('counts what one finds by going through the days, of a moment before midnight and of months', () => {
  const nearMidnight = fc
    .tuple(instant, fc.integer({ min: -2, max: 2 }))
    .map(([some, ms]) => new Date(Date.parse(startOfDay(dutchDay(some))) + ms).toISOString());
  fc.assert(
    fc.property(fc.oneof(instant, nearMidnight), fc.integer({ min: 0, max: 200 * 24 * 60 * 60_000 }), (from, ms) => {
      const until = new Date(Date.parse(from) + ms).toISOString();
      let worked = 0;
      for (let day = dutchDay(from); day <= dutchDay(until); day = addDays(day, 1)) {
        const start = Math.max(Date.parse(from), Date.parse(startOfDay(day)));
        const end = Math.min(Date.parse(until), Date.parse(startOfDay(addDays(day, 1))));
        if (isWorkingDay(day)) worked += end - start;
      }
      expect(workingHours(from, until)).toBeCloseTo(worked / 3_600_000, 9);
    }),
  );
});

it('goes forth and back over the same hours, whenever and however many', () => {
  fc.assert(
    fc.property(instant, fc.integer({ min: 1, max: 500 }), (from, hours) => {
      const until = workingHoursAfter(from, hours);
      expect(workingHours(from, until)).toBeCloseTo(hours, 6);
      expect(workingHours(workingHoursBefore(from, hours), from)).toBeCloseTo(hours, 6);
    }),
  );
});

it('has waited longer than agreed exactly when it waits since before that instant', () => {
  fc.assert(
    fc.property(instant, instant, fc.integer({ min: 1, max: 200 }), (since, now, hours) => {
      if (Math.abs(workingHours(since, now) - hours) < 1e-6) return;
      expect(since < workingHoursBefore(now, hours)).toBe(workingHours(since, now) > hours);
    }),
  );
});

it('never works on a Saturday, a Sunday or a holiday, and on four or five days of most weeks', () => {
  fc.assert(
    fc.property(instant, (some) => {
      const days = Array.from({ length: 7 }, (_, index) => addDays(dutchDay(some), index));
      const worked = days.filter(isWorkingDay).length;
      expect(worked).toBeLessThanOrEqual(5);
      expect(worked).toBeGreaterThanOrEqual(2);
    }),
  );
});
