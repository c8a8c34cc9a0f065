import { onTheWall } from './dutch-clock';
import { dutchDay } from './dutch-day';

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

/** What a clock in the Netherlands says: `14:05`. */
export const dutchTime = (instant: string): string => onTheWall(Date.parse(instant)).slice('yyyy-mm-ddT'.length);

/** As short as `Intl` has them in Dutch. */
const SHORT_MONTHS = ['jan', 'feb', 'mrt', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'];

/** Of an instant, where there is little room: `2026-11-21T08:04:00Z` → `21 nov 2026, 09:04`. */
export function shortMoment(instant: string): string {
  const [year, month, date] = dutchDay(instant).split('-');
  return `${Number(date)} ${SHORT_MONTHS[Number(month) - 1] ?? month} ${year}, ${dutchTime(instant)}`;
}
