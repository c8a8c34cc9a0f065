import type { Role } from '../actor';
import type { CommandKind } from '../command';
import type { EscalationState, Person } from '../escalation';

/** Who did what, never what it said. Written with the change itself, and only ever added to. */
export interface AuditStep {
  readonly action: CommandKind | 'ask';
  readonly role: Role;
  /** Kept as a keyed hash; null for the system. */
  readonly actorId: string | null;
  readonly from: EscalationState | null;
  readonly to: EscalationState;
  /** ISO instant. */
  readonly at: string;
}

export interface AuditEntry extends Omit<AuditStep, 'actorId'> {
  /** One of the people asked about, or null: the system, somebody else, or somebody who was forgotten. */
  readonly actor: Person | null;
  /** The escalation's version after this step. */
  readonly version: number;
}

/** Reads the trail. Entries are written by EscalationStore, in the transaction of the change. */
export interface Audit {
  /**
   * Steps of one escalation, oldest first. Names appear only for the people given, because the trail keeps no names:
   * pass those the reader may know (claimedBy, authors of messages), never an anonymous asker.
   */
  ofEscalation(id: string, mayBeNamed: readonly Person[]): Promise<readonly AuditEntry[]>;
}
