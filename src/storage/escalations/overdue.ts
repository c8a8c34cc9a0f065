import type { ListQuery } from '../../escalations/keeping/escalation-list';

const HOUR_MS = 3_600_000;

/** What waited since before this ISO instant is overdue. */
export function overdueBefore({ now, overdueAfterHours }: Pick<ListQuery, 'now' | 'overdueAfterHours'>): string {
  return new Date(Date.parse(now) - overdueAfterHours * HOUR_MS).toISOString();
}
