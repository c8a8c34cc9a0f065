import fc from 'fast-check';
import { addDays, dutchDay } from '../../../src/calendar/dutch-day';
import { weekOf } from '../../../src/calendar/iso-week';
import { daysOf, periodOf, weeksOf } from '../../../src/web/insight/period';

it.each([
  ['2026-11-21T10:00:00Z', 2, ['2026-W46', '2026-W47']],
  ['2027-01-01T12:00:00Z', 2, ['2026-W52', '2026-W53']],
  ['2027-01-04T00:00:00Z', 1, ['2027-W01']],
  ['2024-12-31T23:00:00Z', 1, ['2025-W01']],
  // Monday ten past midnight here is still Sunday in UTC.
  ['2026-11-22T23:10:00Z', 2, ['2026-W47', '2026-W48']],
  ['2026-07-05T22:10:00Z', 1, ['2026-W28']],
])('names the ISO weeks up to %s', (now, weeks, names) => {
  expect(weeksOf(periodOf(new Date(now), weeks))).toEqual(names);
});

it('begins and ends at a Dutch midnight, also when the clock changed in between', () => {
  expect(periodOf(new Date('2026-11-21T10:00:00Z'), 5)).toEqual({
    from: '2026-10-18T22:00:00.000Z',
    until: '2026-11-22T23:00:00.000Z',
  });
});

it('holds now, and as many weeks as asked for, of seven days each', () => {
  const instants = fc.date({ min: new Date('1990-01-01'), max: new Date('2100-01-01'), noInvalidDate: true });
  fc.assert(
    fc.property(instants, fc.integer({ min: 1, max: 53 }), (now, weeks) => {
      const period = periodOf(now, weeks);
      const [names, days] = [weeksOf(period), daysOf(period)];
      expect(period.from <= now.toISOString() && now.toISOString() < period.until).toBe(true);
      expect(new Set(names).size).toBe(weeks);
      expect(names.at(-1)).toBe(weekOf(dutchDay(now.toISOString())));
      expect(addDays(days.from, 7 * weeks - 1)).toBe(days.until);
    }),
  );
});
