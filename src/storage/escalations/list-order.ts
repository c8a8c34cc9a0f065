import type { Escalation } from '../../escalations/escalation';

/**
 * Where an escalation stands in the coordinators' list, ascending: those in danger that wait, urgent ones that wait, others
 * that wait, answered ones, done ones. Who waits longest comes first, so what is overdue precedes what is not; answered and done ones newest first.
 */
export function listOrder(
  escalation: Pick<Escalation, 'state' | 'urgency' | 'danger' | 'waitingSince' | 'answeredAt' | 'closedAt'>,
): { readonly rank: number; readonly sort_key: number } {
  switch (escalation.state) {
    case 'open':
    case 'claimed':
      return { rank: waitingRank(escalation), sort_key: Date.parse(escalation.waitingSince) };
    case 'answered':
      return { rank: ANSWERED_RANK, sort_key: -Date.parse(escalation.answeredAt ?? escalation.waitingSince) };
    default:
      return { rank: DONE_RANK, sort_key: -Date.parse(escalation.closedAt ?? escalation.waitingSince) };
  }
}

/** Below zero is what came later: the numbers that were stored before keep their place. */
function waitingRank({ urgency, danger }: Pick<Escalation, 'urgency' | 'danger'>): number {
  if (urgency === 'urgent') return danger ? -2 : 0;
  return danger ? -1 : 1;
}

export const ANSWERED_RANK = 2;
export const DONE_RANK = 3;
