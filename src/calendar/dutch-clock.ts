/**
 * How far the clock of the Netherlands is ahead of UTC. Asking `Intl` costs the first page of a browser 30 to 80 ms, in which
 * it does nothing else, and a start of the program as long as opening the database; the rule itself is three lines. Tests hold
 * it against `Intl`, so that a change of the law comes to light with the Node that knows of it.
 */

export const TIME_ZONE = 'Europe/Amsterdam';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
/** Since then summer time ends in October everywhere in the European Union (Directive 94/21/EC; now 2000/84/EC). */
const FROM_YEAR = 1996;

/** What a clock and a calendar on the wall say at an instant in milliseconds since 1970: `2026-11-22T23:30`. Throws RangeError on NaN. */
export function onTheWall(ms: number): string {
  const year = new Date(ms).getUTCFullYear();
  if (year < FROM_YEAR) return asked(ms);
  // The last hour of a year in UTC is winter both here and there, so its year will do.
  const isSummer = ms >= lastSunday(year, MARCH) && ms < lastSunday(year, OCTOBER);
  return new Date(ms + (isSummer ? 2 : 1) * HOUR_MS).toISOString().slice(0, 'yyyy-mm-ddThh:mm'.length);
}

const MARCH = 2;
const OCTOBER = 9;

/** One o'clock UTC on the last Sunday of a month that has 31 days: when the clock changes. */
function lastSunday(year: number, month: number): number {
  const last = Date.UTC(year, month, 31, 1);
  return last - new Date(last).getUTCDay() * DAY_MS;
}

let formatter: Intl.DateTimeFormat | undefined;

/** Swedish writes dates the ISO way. */
function asked(ms: number): string {
  formatter ??= new Intl.DateTimeFormat('sv-SE', { timeZone: TIME_ZONE, dateStyle: 'short', timeStyle: 'short' });
  return formatter.format(ms).replace(' ', 'T');
}
