import { addDays, dutchDay, startOfDay } from './dutch-day';
import { dutchHolidays } from './dutch-holidays';

/**
 * Time as an agreement about answering counts it: the hours of working days in the Netherlands, all twenty-four of each, so
 * that "24" is one working day whatever the office hours are. Saturdays, Sundays and public holidays stand still. The clock
 * changes on Sundays, so a working day always has twenty-four hours.
 */

const HOUR_MS = 3_600_000;
export const HOURS_OF_A_WORKING_DAY = 24;

const holidays = new Map<number, ReadonlySet<string>>();

/** Of a day, `yyyy-mm-dd`. */
export function isWorkingDay(day: string): boolean {
  const ofWeek = new Date(`${day}T00:00:00Z`).getUTCDay();
  if (ofWeek === 0 || ofWeek === 6) return false;
  const year = Number(day.slice(0, 4));
  const known = holidays.get(year) ?? new Set(dutchHolidays(year));
  holidays.set(year, known);
  return !known.has(day);
}

/** Hours of working days between two ISO instants; 0 when `until` is not after `from`. */
export function workingHours(from: string, until: string): number {
  const [start, end] = [Date.parse(from), Date.parse(until)];
  if (start >= end) return 0;
  const [first, last] = [dutchDay(from), dutchDay(until)];
  if (first === last) return isWorkingDay(first) ? (end - start) / HOUR_MS : 0;
  const head = isWorkingDay(first) ? endOf(first) - start : 0;
  const tail = isWorkingDay(last) ? end - Date.parse(startOfDay(last)) : 0;
  let between = 0;
  for (let day = addDays(first, 1); day < last; day = addDays(day, 1)) if (isWorkingDay(day)) between += 1;
  return (head + tail) / HOUR_MS + between * HOURS_OF_A_WORKING_DAY;
}

/** The instant (ISO) so many working hours after another. */
export function workingHoursAfter(instant: string, hours: number): string {
  let at = Date.parse(instant);
  let left = hours * HOUR_MS;
  for (;;) {
    const day = dutchDay(new Date(at).toISOString());
    const end = endOf(day);
    if (isWorkingDay(day)) {
      if (left <= end - at) return new Date(at + left).toISOString();
      left -= end - at;
    }
    at = end;
  }
}

/** The latest instant (ISO) that lies at least so many working hours before another: who waits since before it, waits longer. */
export function workingHoursBefore(instant: string, hours: number): string {
  let at = Date.parse(instant);
  let left = hours * HOUR_MS;
  for (;;) {
    // The day of the moment before, so that midnight belongs to the day it ends.
    const day = dutchDay(new Date(at - 1).toISOString());
    const start = Date.parse(startOfDay(day));
    if (isWorkingDay(day)) {
      if (left <= at - start) return new Date(at - left).toISOString();
      left -= at - start;
    }
    at = start;
  }
}

const endOf = (day: string): number => Date.parse(startOfDay(addDays(day, 1)));
