import type { Notification } from '../delivery/notification';
import type { Escalation } from '../escalation';
import type { AuditStep } from './audit';
import type { EscalationPage, ListCounts, ListQuery } from './escalation-list';
import type { EscalationStatistics, Period } from './statistics';

/** A change and all that comes of it; stored together or not at all. */
export interface Change {
  readonly escalation: Escalation;
  readonly notifications: readonly Notification[];
  readonly audit: AuditStep;
}

/** A new escalation has no number yet: the store gives the next one. */
export interface NewEscalation {
  readonly key: string;
  readonly escalation: Omit<Escalation, 'number'>;
  readonly notifications: readonly Notification[];
  readonly audit: AuditStep;
}

/** Keeps escalations. Every method throws StorageUnavailable when the database cannot answer. */
export interface EscalationStore {
  /** With a key that was used before: the escalation of then, `stored: false`, and nothing happens. */
  insert(fresh: NewEscalation): Promise<{ readonly escalation: Escalation; readonly stored: boolean }>;
  /** Compare-and-set on `escalation.version - 1`: false, and nothing happens, when somebody was first. */
  replace(change: Change): Promise<boolean>;
  find(id: string): Promise<Escalation | undefined>;
  findByNumber(number: number): Promise<Escalation | undefined>;
  /** Everything this person asked and was not forgotten, newest first. */
  ofAsker(personId: string): Promise<readonly Escalation[]>;
  list(query: ListQuery): Promise<EscalationPage>;
  counts(query: Pick<ListQuery, 'coordinator' | 'now' | 'overdueAfterHours'>): Promise<ListCounts>;
  statistics(period: Period): Promise<EscalationStatistics>;
  /** Nobody moved or was reminded since before this instant, oldest first. Of an answer the asker is reminded once. */
  dueForReminder(quietSince: string, limit: number): Promise<readonly Escalation[]>;
  /** Answered before this instant and still not closed. */
  answeredBefore(instant: string, limit: number): Promise<readonly Escalation[]>;
  /** Not answered, moved by nobody since this instant, and somebody was reminded of it; oldest first. */
  quietBefore(instant: string, limit: number): Promise<readonly string[]>;
  /** Ids of closed and withdrawn ones that ended before this instant and still hold text or people. */
  endedBefore(instant: string, limit: number): Promise<readonly string[]>;
  /** Differs from the value before when any escalation changed, on any instance. For live lists: ask again and compare. */
  changeTag(): Promise<string>;
}
