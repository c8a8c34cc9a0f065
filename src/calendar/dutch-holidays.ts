import { addDays } from './dutch-day';

/**
 * The days that the law calls generally recognised holidays, with Good Friday, which it treats alike (Algemene termijnenwet,
 * art. 3, first and second paragraph). Eerste paasdag and eerste pinksterdag are Sundays anyway.
 */

/** As `yyyy-mm-dd`, in order. */
export function dutchHolidays(year: number): readonly string[] {
  const easter = easterSunday(year);
  return [
    `${year}-01-01`,
    addDays(easter, -2),
    addDays(easter, 1),
    kingsDay(year),
    `${year}-05-05`,
    addDays(easter, 39),
    addDays(easter, 50),
    `${year}-12-25`,
    `${year}-12-26`,
  ].toSorted();
}

/** The 27th of April, or the day before when that is a Sunday. */
function kingsDay(year: number): string {
  const birthday = `${year}-04-27`;
  return new Date(`${birthday}T00:00:00Z`).getUTCDay() === 0 ? addDays(birthday, -1) : birthday;
}

/** Of the Gregorian calendar, by the "anonymous" rule (Meeus, Astronomical Algorithms, chapter 8). */
function easterSunday(year: number): string {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const ofCentury = year % 100;
  const leaps = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const moon = (19 * golden + century - Math.floor(century / 4) - leaps + 15) % 30;
  const sunday = (32 + 2 * (century % 4) + 2 * Math.floor(ofCentury / 4) - moon - (ofCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * moon + 22 * sunday) / 451);
  const days = moon + sunday - 7 * late + 114;
  const month = String(Math.floor(days / 31)).padStart(2, '0');
  return `${year}-${month}-${String((days % 31) + 1).padStart(2, '0')}`;
}
