import type { Delivery } from './notifier';

/**
 * - `pending`: to be tried from `dueAt` on.
 * - `waiting`: the person cannot be reached; kept for their next visit.
 * - `dead`: given up; listed for coordinators, who can have it tried again.
 */
export type OutboxState = 'pending' | 'waiting' | 'dead';

export interface DeadLetter {
  readonly id: string;
  readonly escalationId: string;
  readonly kind: Delivery['kind'];
  readonly attempts: number;
  /** Code of the last failure, for instance `http-500` or `ECONNRESET`. */
  readonly reason: string;
  /** ISO instants. */
  readonly createdAt: string;
  readonly diedAt: string;
}

/** Notifications on their way; they are written by EscalationStore, in the transaction of the change. */
export interface Outbox {
  /**
   * Takes what is due and leases it: another taker gets none of it until the lease ends. Of one escalation and recipient
   * only the oldest is given, so that things arrive in the order in which they happened.
   */
  take(now: string, limit: number, leaseSeconds: number): Promise<readonly Delivery[]>;
  /** Delivered, or pointless: gone. */
  remove(id: string): Promise<void>;
  retryAt(id: string, dueAt: string, reason: string): Promise<void>;
  keepForVisit(id: string, reason: string): Promise<void>;
  bury(id: string, now: string, reason: string): Promise<void>;
  /** At a person's visit: what waited for them becomes pending. Returns how many. */
  releaseForPerson(personId: string, now: string): Promise<number>;
  /** At linking a channel: what waited for one becomes pending. Returns how many. */
  releaseForChannel(now: string): Promise<number>;
  deadLetters(limit: number): Promise<readonly DeadLetter[]>;
  /** False when there is no such dead letter, for instance because somebody else was first. */
  retryDeadLetter(id: string, now: string): Promise<boolean>;
  counts(): Promise<Readonly<Record<OutboxState, number>>>;
}
