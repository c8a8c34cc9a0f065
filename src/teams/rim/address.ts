import type { ConversationReference } from 'botbuilder';

/** What is kept of a conversation so that an answer can arrive later. Opaque to everybody outside this folder. */
type Kept = Pick<ConversationReference, 'bot' | 'channelId' | 'conversation' | 'serviceUrl'> & {
  readonly messageId?: string;
};

export function packAddress(reference: Partial<ConversationReference>, messageId?: string): string {
  const { bot, channelId, conversation, serviceUrl } = reference;
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
  });
}

export function unpackAddress(address: string): Kept {
  return JSON.parse(address) as Kept;
}

/** The channel itself, not the thread somebody wrote in. */
export function rootOfChannel(address: string): string {
  const kept = unpackAddress(address);
  return JSON.stringify({
    ...kept,
    conversation: { ...kept.conversation, id: kept.conversation.id.replace(/;messageid=.*$/, '') },
  });
}
