import type { GuardedText } from '../privacy/guarded-text';
import type { MessageKind, Person, Urgency, WalkSoFar } from './escalation';

/** What somebody wrote on a form. `key` is minted with the form, so that a form sent twice adds one message. */
export interface Written {
  readonly key: string;
  readonly text: GuardedText;
}

/** What somebody wants to happen to an escalation that exists. */
export type Command =
  | { readonly kind: 'claim' }
  | ({ readonly kind: 'answer' } & Written)
  | ({ readonly kind: 'follow-up' } & Written)
  | { readonly kind: 'hand-back' }
  /** `to` must be a coordinator; the rim knows who is. */
  | { readonly kind: 'hand-over'; readonly to: Person; readonly note?: GuardedText }
  /** Of what waits for an answer, a coordinator must say why; the asker reads it. */
  | { readonly kind: 'close'; readonly reason?: Written }
  | { readonly kind: 'reopen' }
  | { readonly kind: 'withdraw' }
  /** The whole new list; the same list twice is the same thing. */
  | { readonly kind: 'tag'; readonly tags: readonly GuardedText[] }
  | { readonly kind: 'propose-tree'; readonly proposes: boolean }
  /** The asker's right: text and people are removed at once, counts stay. */
  | { readonly kind: 'forget' }
  /** The same after the retention period, for what ended before this instant. */
  | { readonly kind: 'retire'; readonly endedBefore: string }
  /** Reminds whoever's turn it is, unless it changed hands or was reminded since this instant. */
  | { readonly kind: 'remind'; readonly quietSince: string }
  /** Closes what was answered before this instant and nobody came back to, so that retention can start. */
  | { readonly kind: 'expire'; readonly answeredBefore: string }
  /** Closes what nobody answered and nobody moved since this instant, after reminding, and says why to the asker. */
  | ({ readonly kind: 'lapse'; readonly quietSince: string } & Written);

export type CommandKind = Command['kind'];

/** What a command adds to the conversation. */
export function writtenIn(command: Command): (Written & { readonly kind: MessageKind }) | undefined {
  if (command.kind === 'answer' || command.kind === 'follow-up') return command;
  if (command.kind === 'lapse') return { key: command.key, text: command.text, kind: 'reason' };
  return command.kind === 'close' && command.reason !== undefined ? { ...command.reason, kind: 'reason' } : undefined;
}

/** A new question. `key` is minted with the form, so that a form sent twice is stored once. */
export interface Draft {
  readonly key: string;
  readonly text: GuardedText;
  readonly urgency: Urgency;
  /** See Escalation. Without a walk never true. */
  readonly danger: boolean;
  readonly anonymous: boolean;
  readonly walk: WalkSoFar | null;
}

/** Longest text of one message and of a note, and longest list of tags; longer ones are refused, never cut. */
export const MOST_TEXT_LENGTH = 4000;
export const MOST_NOTE_LENGTH = 1000;
export const MOST_TAGS = 10;
export const MOST_TAG_LENGTH = 40;
/** Follow-ups that may wait for an answer, and messages and notes of one question; held by compare-and-set, on every instance. */
export const MOST_WAITING = 10;
export const MOST_MESSAGES = 200;
