import type { Period } from '../../escalations/keeping/statistics';
import type { Days } from '../coordinators/ports';

const DAY_MILLISECONDS = 24 * 60 * 60 * 1000;

/** Whole ISO weeks (UTC), this one included, as many as asked for. */
export const periodOf = (now: Date, weeks: number): Period => {
  const daysSinceMonday = (now.getUTCDay() + 6) % 7;
  const monday = Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), now.getUTCDate() - daysSinceMonday);
  return {
    from: new Date(monday - (weeks - 1) * 7 * DAY_MILLISECONDS).toISOString(),
    until: new Date(monday + 7 * DAY_MILLISECONDS).toISOString(),
  };
};

/** The days of a period, the last one included. */
export const daysOf = ({ from, until }: Period): Days => ({
  from: from.slice(0, 10),
  until: new Date(Date.parse(until) - DAY_MILLISECONDS).toISOString().slice(0, 10),
});

/** The names of the ISO weeks in a period, such as "2026-W47": a week belongs to the year of its Thursday. */
export const weeksOf = ({ from, until }: Period): string[] => {
  const names: string[] = [];
  for (let monday = Date.parse(from); monday < Date.parse(until); monday += 7 * DAY_MILLISECONDS) {
    const thursday = new Date(monday + 3 * DAY_MILLISECONDS);
    const newYear = Date.UTC(thursday.getUTCFullYear(), 0, 1);
    const week = Math.floor((thursday.getTime() - newYear) / (7 * DAY_MILLISECONDS)) + 1;
    names.push(`${thursday.getUTCFullYear()}-W${String(week).padStart(2, '0')}`);
  }
  return names;
};
