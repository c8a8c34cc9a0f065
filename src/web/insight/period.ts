import { addDays, type Days, dutchDay, startOfDay } from '../../calendar/dutch-day';
import { firstDayOf, lastDayOf, weekOf } from '../../calendar/iso-week';
import type { Period } from '../../escalations/keeping/statistics';

/** Whole weeks of the Netherlands, this one included, as many as asked for. */
export const periodOf = (now: Date, weeks: number): Period => {
  const week = weekOf(dutchDay(now.toISOString()));
  return {
    from: startOfDay(addDays(firstDayOf(week), -7 * (weeks - 1))),
    until: startOfDay(addDays(lastDayOf(week), 1)),
  };
};

/** The days of a period. */
export const daysOf = ({ from, until }: Period): Days => ({
  from: dutchDay(from),
  until: addDays(dutchDay(until), -1),
});

/** The names of the weeks in a period, such as "2026-W47". */
export const weeksOf = (period: Period): string[] => {
  const { from, until } = daysOf(period);
  const names: string[] = [];
  for (let day = from; day <= until; day = addDays(day, 7)) names.push(weekOf(day));
  return names;
};
