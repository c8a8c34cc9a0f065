import { workingHoursBetween } from '../../calendar/working-time';
import type { EscalationStatistics } from '../../escalations/keeping/statistics';
import { type Asked, placeTally, themeTally, weekTally } from './tallies';

/** All but what the trail says, in one pass: there are tens of thousands of questions, in few weeks and places. In any order. */
export function addUpAsked(rows: readonly Asked[]): Omit<EscalationStatistics, 'reopened'> {
  const [weeks, themes, places] = [weekTally(), themeTally(), placeTally()];
  const toClaim: number[] = [];
  const toAnswer: number[] = [];
  for (const row of rows) {
    const askedMs = Date.parse(row.asked_at);
    weeks.add(row, askedMs);
    themes.add(row, askedMs);
    places.add(row, askedMs);
    // What has no end is left out.
    if (row.claimed_at !== null) toClaim.push(60 * workingHoursBetween(askedMs, Date.parse(row.claimed_at)));
    if (row.first_answered_at !== null)
      toAnswer.push(60 * workingHoursBetween(askedMs, Date.parse(row.first_answered_at)));
  }
  const minutesToAnswer = shortestFirst(toAnswer);
  return {
    weeks: weeks.counts(),
    themes: themes.counts(),
    places: places.counts(),
    medianMinutesToClaim: median(shortestFirst(toClaim)),
    medianMinutesToAnswer: median(minutesToAnswer),
    minutesToAnswer,
  };
}

/** An array that can hold nothing but numbers is sorted without asking us which of two is less. */
const shortestFirst = (values: readonly number[]): readonly number[] => Array.from(Float64Array.from(values).sort());

function median(sorted: readonly number[]): number | null {
  const middle = sorted.length / 2;
  const low = sorted[Math.ceil(middle) - 1];
  const high = sorted[Math.floor(middle)];
  return low === undefined || high === undefined ? null : (low + high) / 2;
}
