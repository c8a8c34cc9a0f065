const DAY_MS = 86_400_000;

/** ISO 8601 week of an instant, in Dutch time: "2026-W47". The week that holds Thursday names the year. */
export function isoWeek(instant: string): string {
  const day = Date.parse(`${dutchDay(instant)}T00:00:00Z`);
  const daysAfterMonday = (new Date(day).getUTCDay() + 6) % 7;
  const thursday = new Date(day + (3 - daysAfterMonday) * DAY_MS);
  const year = thursday.getUTCFullYear();
  const week = 1 + Math.floor((thursday.getTime() - Date.UTC(year, 0, 1)) / (7 * DAY_MS));
  return `${year}-W${String(week).padStart(2, '0')}`;
}

let dutchDays: Intl.DateTimeFormat | undefined;

/** yyyy-mm-dd of an instant, in Dutch time. Swedish writes dates the ISO way. */
export function dutchDay(instant: string): string {
  // Made at first use: the first formatter of a process takes as long as opening the database.
  dutchDays ??= new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' });
  return dutchDays.format(new Date(instant));
}
