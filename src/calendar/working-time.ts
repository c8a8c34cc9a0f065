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

/** Days are few and asked about by every row that is counted. */
const isKnown = new Map<string, boolean>();
const begins = new Map<string, number>();
const next = new Map<string, string>();

/** Of a day, `yyyy-mm-dd`. */
export const isWorkingDay = (day: string): boolean => remembered(isKnown, day, workedOn);
/** Milliseconds since 1970. */
const startOf = (day: string): number => remembered(begins, day, (each) => Date.parse(startOfDay(each)));
const dayAfter = (day: string): string => remembered(next, day, (each) => addDays(each, 1));

function remembered<Value>(known: Map<string, Value>, day: string, find: (day: string) => Value): Value {
  const before = known.get(day);
  if (before !== undefined) return before;
  const found = find(day);
  known.set(day, found);
  return found;
}

function workedOn(day: string): boolean {
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
  const tail = isWorkingDay(last) ? end - startOf(last) : 0;
  let between = 0;
  for (let day = dayAfter(first); day < last; day = dayAfter(day)) if (isWorkingDay(day)) between += 1;
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
    const start = startOf(day);
    if (isWorkingDay(day)) {
      if (left <= at - start) return new Date(at - left).toISOString();
      left -= at - start;
    }
    at = start;
  }
}

const endOf = (day: string): number => startOf(dayAfter(day));
