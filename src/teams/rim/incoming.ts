import { packAddress } from './address';
import { fieldsOf } from './fields';
import type { Activity, Turn } from './turn';

/** What we need of an activity, checked: Teams sends more kinds of activities than any document lists. */
export interface Incoming {
  readonly conversation: string;
  /** Of the activity itself; undefined where a client gave none. */
  readonly activity: string | undefined;
  /** The message a button was on. */
  readonly message: string | undefined;
  readonly isGroup: boolean;
  /** An Entra object id, or nobody: empty. */
  readonly person: { readonly id: string; readonly name: string };
  /** How to reach this conversation later; opaque. */
  readonly address: string;
}

export function incomingOf({ activity, place }: Pick<Turn, 'activity' | 'place'>): Incoming {
  const from = fieldsOf(activity.from);
  const conversation = fieldsOf(activity.conversation);
  const { conversationType } = conversation;
  return {
    conversation: textOr(conversation.id, ''),
    activity: idOr(activity.id),
    message: idOr(activity.replyToId),
    // What it is not said to be is read along by others.
    isGroup: conversation.isGroup === true || (conversationType !== undefined && conversationType !== 'personal'),
    person: { id: objectIdOr(from.aadObjectId, ''), name: textOr(from.name, '') },
    // Not a getter that packs it when it is asked for: V8 then makes a shape of its own for every object, in the old generation, and
    // what the getter closes over, the whole turn, stays there until the next large collection.
    address: packAddress(place, undefined, teamOf(activity)),
  };
}

/** Whether the bot itself is among those who came in. */
export function isWelcomed({ membersAdded, recipient }: Activity): boolean {
  const { id } = fieldsOf(recipient);
  return Array.isArray(membersAdded) && membersAdded.some((member) => fieldsOf(member).id === id);
}

/** A press on a message that Teams could not say: `0` stands for none, but for a press that was on one. */
export const lostItsMessage = ({ replyToId }: Activity): boolean => replyToId === '0' || replyToId === '';

/** The team an activity is from; undefined outside teams. */
export function teamOf({ channelData }: Activity): string | undefined {
  const { id } = fieldsOf(fieldsOf(channelData).team);
  return idOr(id);
}

/** When it was sent, in milliseconds: an edit has the id of what it edits, and its own moment. */
export const momentOf = ({ timestamp }: Activity): number => new Date(timestamp as string | Date).getTime();

/** What an update of a message was: `editMessage`, `undeleteMessage`, or not said. */
export const eventOf = ({ channelData }: Activity): unknown => fieldsOf(channelData).eventType;

const idOr = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' && value !== '0' ? value : undefined;
/** Entra writes them in small letters; nothing else is a person, whatever a client puts there. */
const OBJECT_ID = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/;
const objectIdOr = (value: unknown, otherwise: string): string => {
  const id = textOr(value, otherwise).toLowerCase();
  return OBJECT_ID.test(id) ? id : otherwise;
};
const textOr = (value: unknown, otherwise: string): string => (typeof value === 'string' ? value : otherwise);
