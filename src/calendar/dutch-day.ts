import { onTheWall } from './dutch-clock';

/** Days of the Netherlands, as `yyyy-mm-dd`. Instants are ISO texts with a zone, such as `2026-11-22T23:30:00.000Z`. */

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

/** Both included. */
export interface Days {
  readonly from: string;
  readonly until: string;
}

/** By hours since 1970. Two years of them; then it begins anew. */
const known = new Map<number, string>();
const MOST_KNOWN = 17_520;

/**
 * The day it was in the Netherlands. An hour lies in one day, so each is worked out once: this is on the way of every
 * click and, several times, of every row that is counted.
 */
export function dutchDay(instant: string): string {
  const ms = Date.parse(instant);
  const hour = Math.floor(ms / HOUR_MS);
  const before = known.get(hour);
  if (before !== undefined) return before;
  const day = onTheWall(ms).slice(0, 'yyyy-mm-dd'.length);
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(hour, day);
  return day;
}

/** The instant at which a day begins in the Netherlands, where the clock is one or two hours ahead of UTC at midnight. */
export function startOfDay(day: string): string {
  const midnight = Date.parse(`${day}T00:00:00Z`);
  const inSummer = new Date(midnight - 2 * HOUR_MS).toISOString();
  return dutchDay(inSummer) === day ? inSummer : new Date(midnight - HOUR_MS).toISOString();
}

/** So many days later, or earlier when negative. */
export const addDays = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);

/** Whether `yyyy-mm-dd` is a day that is in the calendar: 2026-02-31 is not. */
export function isDay(day: string): boolean {
  const date = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day);
}
