import { workingHoursBefore } from '../../calendar/working-time';
import type { ListQuery } from '../../escalations/keeping/escalation-list';

/** What waited since before this ISO instant is overdue: the agreed hours, of working days. */
export function overdueBefore({ now, overdueAfterHours }: Pick<ListQuery, 'now' | 'overdueAfterHours'>): string {
  return workingHoursBefore(now, overdueAfterHours);
}
