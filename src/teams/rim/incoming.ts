import type { Activity } from 'botbuilder';
import { TurnContext } from 'botbuilder';
import { packAddress } from './address';

/** What we need of an activity, checked: Teams sends more kinds of activities than any document lists. */
export interface Incoming {
  readonly conversation: string;
  /** The message a button was on. */
  readonly message: string | undefined;
  readonly isGroup: boolean;
  readonly person: { readonly id: string; readonly name: string };
  /** How to reach this conversation later; opaque. */
  readonly address: string;
}

export function incomingOf(activity: Activity): Incoming {
  const from = activity.from as { id?: string; aadObjectId?: string; name?: string } | undefined;
  const conversation = activity.conversation as
    | { id?: string; conversationType?: string; isGroup?: boolean }
    | undefined;
  return {
    conversation: conversation?.id ?? '',
    message: typeof activity.replyToId === 'string' ? activity.replyToId : undefined,
    isGroup:
      conversation?.isGroup === true ||
      conversation?.conversationType === 'groupChat' ||
      conversation?.conversationType === 'channel',
    person: { id: from?.aadObjectId ?? from?.id ?? '', name: from?.name ?? '' },
    address: packAddress(TurnContext.getConversationReference(activity)),
  };
}

/** The text without the mention of the bot itself, which a group message always carries. */
export function typedIn(activity: Activity): string {
  if (typeof activity.text !== 'string') return '';
  // The SDK's own removeRecipientMention throws on an entity without fields.
  const mentions = Array.isArray(activity.entities) ? activity.entities.flatMap(mentionTextOf) : [];
  return mentions
    .reduce((text, mention) => text.replaceAll(mention, ' '), activity.text)
    .replace(/<at>[^<]*<\/at>/g, ' ')
    .replace(/<[^>]{1,200}>/g, ' ')
    .trim();
}

function mentionTextOf(entity: unknown): readonly string[] {
  const { type, text } = (entity ?? {}) as { readonly type?: unknown; readonly text?: unknown };
  return type === 'mention' && typeof text === 'string' && text.startsWith('<at') ? [text] : [];
}

/** The data of a pressed button: `data` for Execute, the value itself for the Submit fallback. */
export function sentBy(value: unknown): Readonly<Record<string, unknown>> | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const action = (value as { action?: unknown }).action;
  if (typeof action !== 'object' || action === null) return value as Readonly<Record<string, unknown>>;
  const { verb, data } = action as { verb?: unknown; data?: unknown };
  const fields = typeof data === 'object' && data !== null ? (data as Readonly<Record<string, unknown>>) : {};
  return { ...fields, ...(typeof fields.verb === 'string' ? {} : { verb }) };
}
