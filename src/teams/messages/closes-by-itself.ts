import { dutchDate } from '../../calendar/dutch-date';
import { addDays, dutchDay } from '../../calendar/dutch-day';
import type { NotificationKind } from '../../escalations/delivery/notification';
import type { Escalation } from '../../escalations/escalation';
import type { Desk } from '../desk';
import { SAID } from './said';

/** What the card says above the question; halfway to closing by itself, a reminder says when that is. */
export function noticeOf(
  { closeAfterDays, now }: Pick<Desk, 'closeAfterDays' | 'now'>,
  kind: NotificationKind,
  { since }: Pick<Escalation, 'since'>,
): string | undefined {
  const { notice } = SAID[kind];
  if (kind !== 'channel-reminder' && kind !== 'coordinator-reminder') return notice;
  const [moved, today] = [dutchDay(since), dutchDay(now())];
  if (today < addDays(moved, Math.ceil(closeAfterDays / 2))) return notice;
  const closes = addDays(moved, closeAfterDays + 1);
  const on = closes > today ? `op ${dutchDate(closes)}` : 'vandaag of morgen';
  return `${notice} Doet niemand iets, dan sluit hij ${on} vanzelf en krijgt de vraagsteller daar bericht van.`;
}
