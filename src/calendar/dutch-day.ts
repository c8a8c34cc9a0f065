/** Days of the Netherlands, as `yyyy-mm-dd`. Instants are ISO texts with a zone, such as `2026-11-22T23:30:00.000Z`. */

export const TIME_ZONE = 'Europe/Amsterdam';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

/** Both included. */
export interface Days {
  readonly from: string;
  readonly until: string;
}

let formatter: Intl.DateTimeFormat | undefined;
let lastHour = Number.NaN;
let lastDay = '';

/**
 * The day it was in the Netherlands. An hour lies in one day, so the last one is remembered: formatting is slow, and this
 * is on the way of every click and of every row that is counted.
 */
export function dutchDay(instant: string): string {
  const ms = Date.parse(instant);
  const hour = Math.floor(ms / HOUR_MS);
  if (hour !== lastHour) {
    // Made at first use: the first formatter of a process takes as long as opening the database. Swedish writes dates the ISO way.
    formatter ??= new Intl.DateTimeFormat('sv-SE', { timeZone: TIME_ZONE });
    lastDay = formatter.format(ms);
    lastHour = hour;
  }
  return lastDay;
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
