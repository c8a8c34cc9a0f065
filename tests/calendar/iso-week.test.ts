import fc from 'fast-check';
import { addDays, dutchDay } from '../../src/calendar/dutch-day';
import { firstDayOf, lastDayOf, weekOf } from '../../src/calendar/iso-week';

const days = fc
  .date({ min: new Date('1980-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
  .map((instant) => dutchDay(instant.toISOString()));
const weekday = (day: string): number => new Date(`${day}T00:00:00Z`).getUTCDay();

describe('the ISO week, in Dutch time', () => {
  test.each([
    ['2026-11-22T12:00:00.000Z', '2026-W47'],
    ['2026-11-22T22:59:59.000Z', '2026-W47'],
    ['2026-11-22T23:00:00.000Z', '2026-W48'],
    ['2026-07-05T21:59:59.000Z', '2026-W27'],
    ['2026-07-05T22:00:00.000Z', '2026-W28'],
    ['2026-12-31T12:00:00.000Z', '2026-W53'],
    ['2027-01-03T12:00:00.000Z', '2026-W53'],
    ['2027-01-04T12:00:00.000Z', '2027-W01'],
    ['2024-12-30T12:00:00.000Z', '2025-W01'],
  ])('%s is in %s', (instant, week) => {
    expect(weekOf(dutchDay(instant))).toBe(week);
  });

  test('goes from Monday to Sunday, seven days that are all in it and no other', () => {
    fc.assert(
      fc.property(days, (day) => {
        const week = weekOf(day);
        const [first, last] = [firstDayOf(week), lastDayOf(week)];
        expect([weekday(first), weekday(last)]).toEqual([1, 0]);
        expect(first <= day && day <= last).toBe(true);
        for (let count = 0; count < 7; count++) expect(weekOf(addDays(first, count))).toBe(week);
        expect(weekOf(addDays(first, -1)) < week && week < weekOf(addDays(last, 1))).toBe(true);
      }),
    );
  });

  test('is of the year of its Thursday, and the year has 52 or 53', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1981, max: 2099 }), (year) => {
        const last = weekOf(`${year}-12-28`);
        expect(['52', '53']).toContain(last.slice(-2));
        expect(weekOf(`${year}-01-04`)).toBe(`${year}-W01`);
        for (const day of [`${year}-12-29`, `${year}-12-31`, `${year + 1}-01-01`, `${year + 1}-01-03`])
          expect(weekOf(day).slice(0, 4)).toBe(addDays(firstDayOf(weekOf(day)), 3).slice(0, 4));
      }),
    );
  });
});
