import type { ChannelMessage } from '../../cards/teams-link';
import type { Place } from './turn';

/** What is kept of a conversation so that an answer can arrive later. */
interface Kept {
  readonly bot?: { readonly id?: string };
  readonly channelId?: string;
  readonly conversation?: {
    readonly id?: string;
    readonly tenantId?: string;
    readonly isGroup?: boolean;
    readonly conversationType?: string;
  };
  readonly serviceUrl?: string;
  readonly messageId?: string;
  readonly teamId?: string;
}

/** Opaque to everybody outside this folder. */
export function packAddress(place: Place, messageId?: string, teamId?: string): string {
  const { bot, channelId, conversation, serviceUrl } = place as Kept;
  return JSON.stringify({
    bot: { id: bot?.id },
    channelId,
    // A channel message carries its thread in the id; without it a new message starts a thread of its own.
    conversation: {
      id: conversation?.id,
      tenantId: conversation?.tenantId,
      isGroup: conversation?.isGroup,
      conversationType: conversation?.conversationType,
    },
    serviceUrl,
    ...(messageId === undefined ? {} : { messageId }),
    ...(teamId === undefined ? {} : { teamId }),
  });
}

export const placeAt = (address: string): Place => JSON.parse(address) as Place;

/** The message in an address; undefined in the address of a conversation. */
export const messageAt = (address: string): string | undefined => (placeAt(address) as Kept).messageId;

/** Whether both are in one channel or chat, whatever the thread. */
export const isSamePlace = (one: string, other: string): boolean =>
  conversationOf(rootOfChannel(one)) === conversationOf(rootOfChannel(other));

/** Whether a channel belongs to this team; its first channel has the id of the team itself. */
export const isInTeam = (address: string, teamId: string): boolean =>
  (placeAt(address) as Kept).teamId === teamId || conversationOf(rootOfChannel(address)) === teamId;

const conversationOf = (address: string): string | undefined => (placeAt(address) as Kept).conversation?.id;

/** The message in an address of a channel, as links name it; undefined elsewhere. */
export function channelMessageAt(address: string): ChannelMessage | undefined {
  const { conversation, messageId } = placeAt(address) as Kept;
  const channelId = conversationOf(rootOfChannel(address));
  if (channelId === undefined || messageId === undefined || conversation?.conversationType !== 'channel')
    return undefined;
  return { channelId, messageId, tenantId: conversation.tenantId };
}

/** The channel itself, not the thread somebody wrote in. */
export function rootOfChannel(address: string): string {
  const place = placeAt(address);
  const { conversation } = place as Kept;
  return JSON.stringify({
    ...place,
    conversation: { ...conversation, id: conversation?.id?.replace(/;messageid=.*$/, '') },
  });
}
