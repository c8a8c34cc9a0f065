import { dutchDay, TIME_ZONE } from './dutch-day';

const MONTHS = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
];

/** Of a day: `2026-11-21` → `21 november 2026`. */
export function dutchDate(day: string): string {
  const [year, month, date] = day.split('-');
  return `${Number(date)} ${MONTHS[Number(month) - 1] ?? month} ${year}`;
}

/** Of an instant: `2026-11-21T13:05:00Z` → `21 november 2026 om 14:05`. */
export const dutchMoment = (instant: string): string => `${dutchDate(dutchDay(instant))} om ${dutchTime(instant)}`;

/** Of an instant, as a spreadsheet takes it for a date and a time, and in order: `2026-11-21 14:05`. */
export const dutchCell = (instant: string): string => `${dutchDay(instant)} ${dutchTime(instant)}`;

/** Of a week: `2026-W47` → `week 47`. */
export const dutchWeek = (week: string): string => `week ${Number(week.split('-W')[1])}`;

/** Made at first use: the first formatter of a process takes as long as opening the database. */
let formatter: Intl.DateTimeFormat | undefined;

/** What a clock in the Netherlands says: `14:05`. */
export function dutchTime(instant: string): string {
  formatter ??= new Intl.DateTimeFormat('nl-NL', { hour: '2-digit', minute: '2-digit', timeZone: TIME_ZONE });
  return formatter.format(Date.parse(instant));
}
