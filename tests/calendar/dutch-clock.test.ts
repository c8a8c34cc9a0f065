import fc from 'fast-check';
import { onTheWall } from '../../src/calendar/dutch-clock';
import { dutchTime, shortMoment } from '../../src/calendar/dutch-date';

const HOUR_MS = 3_600_000;
const ZONE = { timeZone: 'Europe/Amsterdam' } as const;
const WALL = new Intl.DateTimeFormat('sv-SE', { ...ZONE, dateStyle: 'short', timeStyle: 'short' });
const SHORT = new Intl.DateTimeFormat('nl-NL', { ...ZONE, dateStyle: 'medium', timeStyle: 'short' });
const TIME = new Intl.DateTimeFormat('nl-NL', { ...ZONE, hour: '2-digit', minute: '2-digit' });
const instants = fc
  .date({ min: new Date('1980-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
  .map((instant) => instant.getTime());
const differing = (from: string, until: string, step: number): readonly string[] => {
  const found: string[] = [];
  for (let ms = Date.parse(from); ms < Date.parse(until); ms += step)
    if (onTheWall(ms) !== WALL.format(ms).replace(' ', 'T')) found.push(new Date(ms).toISOString());
  return found;
};

describe('the clock of the Netherlands says what Intl says', () => {
  test('at any moment', () => {
    fc.assert(
      fc.property(instants, (ms) => {
        expect(onTheWall(ms)).toBe(WALL.format(ms).replace(' ', 'T'));
      }),
      { numRuns: 1_000 },
    );
  });

  test('around every change of the clock from 1990 to 2100, to the millisecond', () => {
    const found: string[] = [];
    for (let year = 1990; year <= 2100; year++)
      for (const month of [2, 8, 9])
        for (let day = 22; day <= 31; day++)
          for (const off of [-1, 0, 1, HOUR_MS]) {
            const ms = Date.UTC(year, month, day, 1) + off;
            if (onTheWall(ms) !== WALL.format(ms).replace(' ', 'T')) found.push(new Date(ms).toISOString());
          }
    expect(found).toEqual([]);
  });

  test('every quarter of an hour of a year, and where the rule begins', () => {
    expect(differing('2026-01-01T00:00:00Z', '2027-01-02T00:00:00Z', HOUR_MS / 4)).toEqual([]);
    expect(differing('1995-12-30T00:00:00Z', '1996-01-03T00:00:00Z', HOUR_MS / 4)).toEqual([]);
  });

  test('in words too', () => {
    fc.assert(
      fc.property(instants, (ms) => {
        const instant = new Date(ms).toISOString();
        expect(shortMoment(instant)).toBe(SHORT.format(ms));
        expect(dutchTime(instant)).toBe(TIME.format(ms));
      }),
      { numRuns: 1_000 },
    );
  });

  test('and nothing of what is no moment', () => {
    expect(() => onTheWall(Number.NaN)).toThrow(RangeError);
  });
});
