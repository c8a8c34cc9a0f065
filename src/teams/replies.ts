import type { BotParts } from './bot-parts';
import type { Door } from './door';
import type { MessageUpdates } from './messages/message-updates';
import { messageOf } from './read-first';
import { isGone } from './rim/error-facts';
import type { Incoming } from './rim/incoming';
import type { Conversation, Later, Turn } from './rim/turn';
import { hasFields } from './rim/written-card';
import type { Shown } from './shown';
import { messageKey } from './shown-here';

/** How a card comes into the conversation, and what is remembered of where it stands. */
export class Replies {
  constructor(
    private readonly parts: BotParts,
    private readonly door: Door,
    private readonly updates: MessageUpdates,
    private readonly later: Later,
  ) {}

  /** As a new message; its id, where the service gives one. */
  async send(turn: Turn, incoming: Incoming, shown: Shown): Promise<string | undefined> {
    const id = await turn.send(messageOf(shown));
    if (id !== undefined) this.door.shows(incoming, id, shown);
    this.remember(incoming, shown);
    shown.afterwards?.();
    return id;
  }

  /** In the place of the card in `message`, or as a new message when that is gone; where it stands now. */
  async replace(turn: Turn, incoming: Incoming, message: string, shown: Shown): Promise<string | undefined> {
    const id = await put(turn, message, shown);
    if (id !== undefined) this.door.shows(incoming, id, shown);
    this.remember(incoming, shown);
    shown.afterwards?.();
    return id;
  }

  /**
   * The response to the invoke is what the presser sees; the message itself is for everybody else, and for later. Resolves when the
   * response may go.
   */
  replaceAfterwards({ place }: Turn, incoming: Incoming, message: string, shown: Shown): Promise<void> {
    this.door.shows(incoming, message, shown);
    this.remember(incoming, shown);
    const updated = this.updates.schedule(messageKey(incoming, message), shown.card, (card) =>
      this.later(place, async (conversation) => {
        const id = await put(conversation, message, { ...shown, card });
        if (id !== undefined && id !== message) this.door.shows(incoming, id, shown);
      }),
    );
    return hasFields(shown.card) ? within(updated, UPDATE_FIRST_MS) : Promise.resolve();
  }

  /** A card that the presser has from the response, and that has no message to stand in. */
  sendAfterwards({ place }: Turn, incoming: Incoming, shown: Shown): void {
    this.remember(incoming, shown);
    this.updates.schedule(messageKey(incoming, ''), shown.card, (card) =>
      this.later(place, async (conversation) => {
        const id = await conversation.send(messageOf({ ...shown, card }));
        if (id !== undefined) this.door.shows(incoming, id, shown);
      }),
    );
  }

  /** Which walk is on show here now. Never waited for: without the database trees go on. */
  remember(incoming: Incoming, shown: Shown): void {
    const { lastTokens } = this.parts;
    const now = this.parts.now();
    const token = shown.typesOn ?? shown.token;
    if (token !== undefined) lastTokens.keep(incoming.conversation, token, now);
    else if (shown.leavesWalk === true) lastTokens.leave(incoming.conversation, now);
    else
      lastTokens
        .passBy(incoming.conversation, now)
        .catch(() => this.parts.log.warn({}, 'a last walk was not passed by'));
  }
}

/**
 * A client draws a card anew when its update arrives, and forgets what was chosen or typed in it meanwhile. So of a card with fields
 * the update goes first, unless the service is slow: nobody waits for a card longer than this.
 */
const UPDATE_FIRST_MS = 700;

function within(work: Promise<void>, milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    const late = setTimeout(resolve, milliseconds);
    void work.then(() => {
      clearTimeout(late);
      resolve();
    });
  });
}

async function put(conversation: Conversation, message: string, shown: Shown): Promise<string | undefined> {
  const sent = messageOf(shown);
  try {
    await conversation.update(message, sent);
    return message;
  } catch (error) {
    if (!isGone(error)) throw error;
    return shown.isKeptUp === true ? undefined : conversation.send(sent);
  }
}
