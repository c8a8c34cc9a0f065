import { addDays, startOfDay } from './dutch-day';
import { dutchHolidays } from './dutch-holidays';

/**
 * Time as an agreement about answering counts it: the hours of working days in the Netherlands, all twenty-four of each, so
 * that "24" is one working day whatever the office hours are. Saturdays, Sundays and public holidays stand still. The clock
 * changes on Sundays, so a working day always has twenty-four hours.
 */

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
export const HOURS_OF_A_WORKING_DAY = 24;

/** Its begin and its end are in milliseconds since 1970; the end is the begin of the next. */
interface Day {
  /** Since 1970. */
  readonly number: number;
  readonly begins: number;
  readonly ends: number;
  readonly isWorked: boolean;
}

/** Days are few and asked about by every row that is counted, so each is looked into once. */
const known = new Map<number, Day>();

function dayOf(number: number): Day {
  const before = known.get(number);
  if (before !== undefined) return before;
  const day = new Date(number * DAY_MS).toISOString().slice(0, 'yyyy-mm-dd'.length);
  const found = { number, begins: beginOf(day), ends: beginOf(addDays(day, 1)), isWorked: isWorkingDay(day) };
  known.set(number, found);
  return found;
}

const beginOf = (day: string): number => Date.parse(startOfDay(day));

/** The day it is in the Netherlands. Clocks there are ahead: what is left of a day in UTC may be of the next one already. */
function dayAt(ms: number): Day {
  const day = dayOf(Math.floor(ms / DAY_MS));
  return ms < day.ends ? day : dayOf(day.number + 1);
}

const holidays = new Map<number, ReadonlySet<string>>();

/** Of a day, `yyyy-mm-dd`. */
export function isWorkingDay(day: string): boolean {
  const ofWeek = new Date(`${day}T00:00:00Z`).getUTCDay();
  if (ofWeek === 0 || ofWeek === 6) return false;
  const year = Number(day.slice(0, 4));
  const free = holidays.get(year) ?? new Set(dutchHolidays(year));
  holidays.set(year, free);
  return !free.has(day);
}

/** Hours of working days between two ISO instants; 0 when `until` is not after `from`. */
export const workingHours = (from: string, until: string): number =>
  workingHoursBetween(Date.parse(from), Date.parse(until));

/** The same of milliseconds since 1970. */
export function workingHoursBetween(start: number, end: number): number {
  if (start >= end) return 0;
  const first = dayAt(start);
  const last = dayAt(end);
  if (first === last) return first.isWorked ? (end - start) / HOUR_MS : 0;
  const head = first.isWorked ? first.ends - start : 0;
  const tail = last.isWorked ? end - last.begins : 0;
  let between = 0;
  for (let number = first.number + 1; number < last.number; number += 1) if (dayOf(number).isWorked) between += 1;
  return (head + tail) / HOUR_MS + between * HOURS_OF_A_WORKING_DAY;
}

/** The instant (ISO) so many working hours after another. */
export function workingHoursAfter(instant: string, hours: number): string {
  let at = Date.parse(instant);
  let left = hours * HOUR_MS;
  for (;;) {
    const { ends, isWorked } = dayAt(at);
    if (isWorked) {
      if (left <= ends - at) return new Date(at + left).toISOString();
      left -= ends - at;
    }
    at = ends;
  }
}

/** The latest instant (ISO) that lies at least so many working hours before another: who waits since before it, waits longer. */
export function workingHoursBefore(instant: string, hours: number): string {
  let at = Date.parse(instant);
  let left = hours * HOUR_MS;
  for (;;) {
    // The day of the moment before, so that midnight belongs to the day it ends.
    const { begins, isWorked } = dayAt(at - 1);
    if (isWorked) {
      if (left <= at - begins) return new Date(at - left).toISOString();
      left -= at - begins;
    }
    at = begins;
  }
}
