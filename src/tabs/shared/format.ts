import { shortMoment } from '../../calendar/dutch-date';

/** Made at first use: for the first of a page a browser reads what it knows of every language, which holds up the first paint. */
let number: Intl.NumberFormat | undefined;

const MINUTE = 60_000;
const STEPS = [
  { one: 'minuut', more: 'minuten', size: MINUTE, below: 60 * MINUTE },
  { one: 'uur', more: 'uur', size: 60 * MINUTE, below: 24 * 60 * MINUTE },
  { one: 'dag', more: 'dagen', size: 24 * 60 * MINUTE, below: 30 * 24 * 60 * MINUTE },
  { one: 'maand', more: 'maanden', size: 30 * 24 * 60 * MINUTE, below: Number.POSITIVE_INFINITY },
] as const;

/** "21 nov 2026, 09:04" */
export const formatInstant = shortMoment;

/** "3 uur geleden" */
export const formatAgo = (iso: string, now: number): string => {
  const passed = Math.max(0, now - Date.parse(iso));
  if (passed < MINUTE) return 'zojuist';
  const step = STEPS.find(({ below }) => passed < below) ?? STEPS[3];
  const count = Math.floor(passed / step.size);
  return `${count} ${count === 1 ? step.one : step.more} geleden`;
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
  number ??= new Intl.NumberFormat('nl-NL');
  return count === null ? 'minder dan 5' : number.format(count);
};
