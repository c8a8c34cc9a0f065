import { addDays } from './dutch-day';

/** Weeks by ISO 8601, as `2026-W47`: from Monday to Sunday, and of the year that its Thursday lies in. */

/** The week of a day (`yyyy-mm-dd`). */
export function weekOf(day: string): string {
  const thursday = addDays(day, 3 - daysAfterMonday(day));
  const year = thursday.slice(0, 4);
  const week = 1 + Math.floor(daysBetween(`${year}-01-01`, thursday) / 7);
  return `${year}-W${String(week).padStart(2, '0')}`;
}

/** Its Monday. */
export function firstDayOf(week: string): string {
  const [year = '', number = ''] = week.split('-W');
  // The fourth of January is always in week 1.
  const fourth = `${year}-01-04`;
  return addDays(fourth, 7 * (Number(number) - 1) - daysAfterMonday(fourth));
}

/** Its Sunday. */
export const lastDayOf = (week: string): string => addDays(firstDayOf(week), 6);

const daysAfterMonday = (day: string): number => (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7;

const daysBetween = (one: string, other: string): number => (Date.parse(other) - Date.parse(one)) / 86_400_000;
