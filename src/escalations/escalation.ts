import type { GuardedText } from '../privacy/guarded-text';

/** A question that a person sent to the coordinators. Plain data; what may happen to it is in transitions.ts. */

export const ESCALATION_STATES = ['open', 'claimed', 'answered', 'closed', 'withdrawn'] as const;
export type EscalationState = (typeof ESCALATION_STATES)[number];

const URGENCIES = ['normal', 'urgent'] as const;
export type Urgency = (typeof URGENCIES)[number];

/** `id` is the Entra object id where Teams gives one, otherwise the Teams user id. */
export interface Person {
  readonly id: string;
  readonly name: string;
}

/** Where the walk stopped that led to the question. `token` is the walk itself, opaque here; null when it was forgotten. */
export interface WalkSoFar {
  readonly edition: string;
  readonly theme: string;
  readonly tree: string;
  readonly node: string;
  readonly token: string | null;
}

export type Side = 'asker' | 'coordinator';
/** `reason`: why a coordinator closed it without an answer. */
export type MessageKind = 'question' | 'answer' | 'follow-up' | 'reason';

export interface Message {
  /** Minted with the form that sent it, so that a form sent twice adds one message. */
  readonly key: string;
  readonly kind: MessageKind;
  readonly side: Side;
  /** The coordinator who wrote it; null for the asker, whose identity is in `Escalation.asker` only. */
  readonly by: Person | null;
  readonly text: GuardedText;
  /** ISO instant. */
  readonly at: string;
}

/** What a coordinator told the colleague they handed it to. Askers never see it; it is forgotten with the conversation. */
export interface HandOverNote {
  readonly by: Person | null;
  readonly to: Person;
  readonly text: GuardedText;
  /** ISO instant. */
  readonly at: string;
}

/**
 * `forgotten`: text and people were removed, by the asker or after the retention period.
 * `unreadable`: they are there, but the key they were encrypted with is not in the key ring.
 * In both cases `asker` and `claimedBy` are null, `messages`, `notes` and `tags` are empty and every command is refused.
 */
export type Contents = 'readable' | 'forgotten' | 'unreadable';

export interface Escalation {
  /** UUID; safe on cards and in addresses. */
  readonly id: string;
  /** What people say: "vraag 1042". Counts up. */
  readonly number: number;
  readonly state: EscalationState;
  readonly urgency: Urgency;
  /** The route that went along ended in an advice to act now. Of the route alone: how soon the asker wants to hear is `urgency`. */
  readonly danger: boolean;
  /** True: coordinators never see `asker`; show them seenByCoordinator() only. */
  readonly anonymous: boolean;
  readonly contents: Contents;
  readonly walk: WalkSoFar | null;
  readonly asker: Person | null;
  readonly claimedBy: Person | null;
  /** The conversation, oldest first; the first one is the question. */
  readonly messages: readonly Message[];
  /** Oldest first. */
  readonly notes: readonly HandOverNote[];
  readonly tags: readonly GuardedText[];
  /** A coordinator marked it "a tree should answer this". */
  readonly proposesTree: boolean;
  /** Counts changes; a change is stored only on the version it was made from. */
  readonly version: number;
  /** ISO instants. */
  readonly askedAt: string;
  /** When it last became the coordinators' turn. */
  readonly waitingSince: string;
  /** When it last changed state or hands. */
  readonly since: string;
  /** The first claim; the last answer; the end, also of what was withdrawn; the last reminder since `since`. */
  readonly claimedAt: string | null;
  readonly answeredAt: string | null;
  readonly closedAt: string | null;
  readonly remindedAt: string | null;
}
