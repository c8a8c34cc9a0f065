import { HOURS_OF_A_WORKING_DAY, workingHours } from './working-time';

/** How long something waits, in the time an agreement counts: `wacht 3 werkdagen`, `wacht 5 uur`. Instants are ISO texts. */
export function waitingWords(since: string, now: string): string {
  const hours = workingHours(since, now);
  const days = Math.floor(hours / HOURS_OF_A_WORKING_DAY);
  if (days > 0) return `wacht ${days} ${days === 1 ? 'werkdag' : 'werkdagen'}`;
  if (hours >= 1) return `wacht ${Math.floor(hours)} uur`;
  const stoodStill = Date.parse(now) - Date.parse(since) >= 3_600_000;
  return stoodStill ? 'kwam binnen op een vrije dag' : 'net binnen';
}
