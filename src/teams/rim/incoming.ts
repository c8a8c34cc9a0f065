import { packAddress } from './address';
import type { Activity, Turn } from './turn';

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

export function incomingOf({ activity, place }: Pick<Turn, 'activity' | 'place'>): Incoming {
  const from = fieldsOf(activity.from);
  const conversation = fieldsOf(activity.conversation);
  return {
    conversation: textOr(conversation.id, ''),
    message: typeof activity.replyToId === 'string' ? activity.replyToId : undefined,
    isGroup:
      conversation.isGroup === true ||
      conversation.conversationType === 'groupChat' ||
      conversation.conversationType === 'channel',
    person: { id: textOr(from.aadObjectId, textOr(from.id, '')), name: textOr(from.name, '') },
    address: packAddress(place),
  };
}

/** Whether the bot itself is among those who came in. */
export function isWelcomed({ membersAdded, recipient }: Activity): boolean {
  const { id } = fieldsOf(recipient);
  return Array.isArray(membersAdded) && membersAdded.some((member) => fieldsOf(member).id === id);
}

/** The text without the mention of the bot itself, which a group message always carries. */
export function typedIn({ text, entities }: Activity): string {
  if (typeof text !== 'string') return '';
  // The SDK's own removeRecipientMention throws on an entity without fields.
  const mentions = Array.isArray(entities) ? entities.flatMap(mentionTextOf) : [];
  return mentions
    .reduce<string>((rest, mention) => rest.replaceAll(mention, ' '), text)
    .replace(/<at>[^<]*<\/at>/g, ' ')
    .replace(/<[^>]{1,200}>/g, ' ')
    .trim();
}

function mentionTextOf(entity: unknown): readonly string[] {
  const { type, text } = fieldsOf(entity);
  return type === 'mention' && typeof text === 'string' && text.startsWith('<at') ? [text] : [];
}

const fieldsOf = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {};
const textOr = (value: unknown, otherwise: string): string => (typeof value === 'string' ? value : otherwise);
