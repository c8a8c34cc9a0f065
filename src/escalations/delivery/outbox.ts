import type { Delivery } from './notifier';

/**
 * - `pending`: to be tried from `dueAt` on.
 * - `waiting`: the person cannot be reached; kept for their next visit.
 * - `dead`: given up; listed for coordinators, who can have it tried again.
 */
export type OutboxState = 'pending' | 'waiting' | 'dead';

/** A letter that is not on its way any more: dead, or waiting for a visit or a channel. */
export interface UndeliveredLetter {
  readonly id: string;
  readonly escalationId: string;
  readonly kind: Delivery['kind'];
  readonly state: 'waiting' | 'dead';
  readonly attempts: number;
  /** Code of the last failure, for instance `http-500` or `ECONNRESET`; undelivered.ts says what it means. */
  readonly reason: string;
  /** ISO instants. */
  readonly createdAt: string;
  readonly diedAt: string | null;
}

/** How many there are of a kind, for whoever watches. */
export interface OutboxFigure {
  readonly state: OutboxState;
  /** Code of the last failure; null for what was not tried yet. */
  readonly reason: string | null;
  readonly letters: number;
  /** ISO instant at which the oldest of them was written. */
  readonly oldest: string;
}

/** What a channel that was just linked gets. */
export interface Released {
  /** How many questions will come. */
  readonly coming: number;
  /** Ids of those that come when somebody asks for them, the most pressing first. */
  readonly left: readonly string[];
}

/** Notifications on their way; they are written by EscalationStore, in the transaction of the change. */
export interface Outbox {
  /**
   * Takes what is due and leases it: another taker gets none of it until the lease ends. Of one conversation only the oldest
   * is given, and nothing while another of it is leased. What waits for another try holds up later news of the same escalation,
   * so that things arrive in the order in which they happened, and nothing else.
   */
  take(now: string, limit: number, leaseSeconds: number): Promise<readonly Delivery[]>;
  /** Delivered, or pointless: gone. */
  remove(id: string): Promise<void>;
  retryAt(id: string, dueAt: string, reason: string): Promise<void>;
  /** Nothing for the conversation of this letter goes out before then: it was told to slow down. */
  holdConversation(id: string, until: string): Promise<void>;
  keepForVisit(id: string, reason: string): Promise<void>;
  bury(id: string, now: string, reason: string): Promise<void>;
  /** At a person's visit: what waited for them becomes pending. Returns how many. */
  releaseForPerson(personId: string, now: string): Promise<number>;
  /**
   * At linking a channel: what waited for one becomes pending, and so do open questions that no channel has a card of; with
   * `moved`, all open questions. Of more than `most` without a card only the most pressing comes: nobody reads ten cards at once.
   */
  releaseForChannel(now: string, moved?: boolean, most?: number): Promise<Released>;
  /** A question that no channel has a card of comes too. False when it is there, or on its way. */
  tellChannel(escalationId: string, now: string): Promise<boolean>;
  /** What waits for a visit or a channel, and what was given up; the newest first. */
  undelivered(limit: number): Promise<readonly UndeliveredLetter[]>;
  figures(): Promise<readonly OutboxFigure[]>;
  /** Has one that is dead or waits tried again. False when there is none, for instance because somebody else was first. */
  retryDeadLetter(id: string, now: string): Promise<boolean>;
  /** After the clock was put back: what waits for a time that comes again is due now. Gives how many that were. */
  setRight(now: string): Promise<number>;
  counts(): Promise<Readonly<Record<OutboxState, number>>>;
}
