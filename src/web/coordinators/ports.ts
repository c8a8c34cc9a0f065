import type { Outbox } from '../../escalations/delivery/outbox';
import type { Person } from '../../escalations/escalation';
import type { Absences } from '../../escalations/keeping/absences';
import type { Audit } from '../../escalations/keeping/audit';
import type { EscalationStore } from '../../escalations/keeping/escalation-store';
import type { Edition } from '../../model/edition';
import type { DailyCounts } from '../../walk/counts';
import type { WalkLine } from '../contract';

/** Everything the coordinators' part of the API needs from outside; main.ts brings it. */
export interface CoordinatorPorts {
  readonly store: EscalationStore;
  readonly audit: Audit;
  readonly outbox: Pick<Outbox, 'undelivered' | 'figures' | 'retryDeadLetter'>;
  /** Coordinators to hand over to; the one who asks may be among them. */
  readonly colleagues: () => Promise<readonly Person[]>;
  readonly absences: Absences;
  /** The newest published edition: titles and nodes are read from it. */
  readonly edition: () => Edition;
  /** The answers of a walk as lines to read, oldest first; empty when the token cannot be read any more. */
  readonly describeWalk: (token: string) => readonly WalkLine[] | Promise<readonly WalkLine[]>;
  /** Address of the channel's card of an escalation in Teams; absent, or null: there is none to open. */
  readonly cardLink?: (escalationId: string) => Promise<string | null>;
  /** How the trees are used. */
  readonly counts: Pick<DailyCounts, 'nodeCounts' | 'missedSearches'>;
  /** After so many hours of working days an open or claimed escalation counts as overdue. */
  readonly overdueAfterHours: number;
  readonly now: () => Date;
}
