import { TIME_ZONE } from '../../calendar/dutch-day';

const LOCALE = 'nl-NL';

/** Made at first use: for the first of a page a browser reads what it knows of every language, which holds up the first paint. */
let instant: Intl.DateTimeFormat | undefined;
let relative: Intl.RelativeTimeFormat | undefined;
let number: Intl.NumberFormat | undefined;

const MINUTE = 60_000;
const STEPS = [
  { unit: 'minute', size: MINUTE, below: 60 * MINUTE },
  { unit: 'hour', size: 60 * MINUTE, below: 24 * 60 * MINUTE },
  { unit: 'day', size: 24 * 60 * MINUTE, below: 30 * 24 * 60 * MINUTE },
  { unit: 'month', size: 30 * 24 * 60 * MINUTE, below: Number.POSITIVE_INFINITY },
] as const;

/** "21 nov 2026, 09:04" */
export const formatInstant = (iso: string): string => {
  instant ??= new Intl.DateTimeFormat(LOCALE, { dateStyle: 'medium', timeStyle: 'short', timeZone: TIME_ZONE });
  return instant.format(new Date(iso));
};

/** "3 uur geleden" */
export const formatAgo = (iso: string, now: number): string => {
  const passed = Math.max(0, now - Date.parse(iso));
  if (passed < MINUTE) return 'zojuist';
  const step = STEPS.find(({ below }) => passed < below) ?? STEPS[3];
  relative ??= new Intl.RelativeTimeFormat(LOCALE, { numeric: 'always' });
  return relative.format(-Math.floor(passed / step.size), step.unit);
};

/** Of working days, of 24 hours: "1 werkdag 2 uur", "2 uur 5 min". */
export const formatMinutes = (minutes: number): string => {
  const whole = Math.round(minutes);
  const [days, hours, rest] = [Math.floor(whole / 1_440), Math.floor((whole % 1_440) / 60), whole % 60];
  if (days > 0) {
    const whole = `${days} ${days === 1 ? 'werkdag' : 'werkdagen'}`;
    return hours === 0 ? whole : `${whole} ${hours} uur`;
  }
  return hours > 0 ? `${hours} uur ${rest} min` : `${rest} min`;
};

/** Hidden counts are those from 1 to 4. */
export const formatCount = (count: number | null): string => {
  number ??= new Intl.NumberFormat(LOCALE);
  return count === null ? 'minder dan 5' : number.format(count);
};
