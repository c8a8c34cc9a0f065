import type { Card } from '../../cards/card';
import { CARD_TYPE, type ShownCard, type Stamp, writtenCard } from './written-card';

/** The port between the bot and whichever SDK brings it its turns: everything outside this folder knows only this. */

/** An activity as it came over the wire: nothing in it is what a document says until it was looked at. */
export interface Activity {
  readonly id?: unknown;
  readonly timestamp?: unknown;
  readonly channelData?: unknown;
  readonly type?: unknown;
  readonly name?: unknown;
  readonly action?: unknown;
  readonly value?: unknown;
  readonly text?: unknown;
  readonly entities?: unknown;
  readonly replyToId?: unknown;
  readonly from?: unknown;
  readonly recipient?: unknown;
  readonly conversation?: unknown;
  readonly membersAdded?: unknown;
  readonly attachments?: unknown;
}

/** A card alone, never with text: together Teams splits them and gives no id back (facts/teams.md 2.2). */
export interface CardMessage {
  readonly card: Card;
  /**
   * For the notification and for people whose client shows no cards. It stands on a locked screen: it says what happened, with
   * the number of a question at most; never what was typed, a name, or the subject of a tree.
   */
  readonly summary: string;
  /** Something happened that its reader did not do: it raises an entry in their activity feed. */
  readonly alert?: true;
}

export interface Conversation {
  /** The id of the new message, where the service gives one. */
  send(message: CardMessage): Promise<string | undefined>;
  /** Puts the card in the place of the one in an earlier message. */
  update(id: string, message: CardMessage): Promise<void>;
}

/** Where a conversation is. Opaque outside this folder. */
export interface Place {
  readonly [field: string]: unknown;
}

export interface Turn extends Conversation {
  readonly activity: Activity;
  readonly place: Place;
  /** What Teams calls a member of this conversation; undefined when it does not say. */
  nameOf(member: string): Promise<string | undefined>;
}

/** Continues a conversation after its turn has ended, or without one. Throws what went wrong there. */
export type Later = (place: Place, then: (conversation: Conversation) => Promise<void>) => Promise<void>;

/** An HTTP status, with what the client is to do. */
export interface InvokeAnswer {
  readonly status: number;
  /** What is written out already is a Buffer of JSON. */
  readonly body?: unknown;
}

/** What the bot does with each kind of turn. */
export interface TurnHandler {
  message(turn: Turn): Promise<void>;
  /** Somebody changed what they had typed. */
  edited(turn: Turn): Promise<void>;
  invoke(turn: Turn): Promise<InvokeAnswer>;
  membersAdded(turn: Turn): Promise<void>;
  installed(turn: Turn): Promise<void>;
  /** The bot is gone from there: nothing can be sent any more. */
  uninstalled(turn: Turn): Promise<void>;
}

/** The response that puts a card in the place of the one that was pressed, with this moment on what wants reading first. */
export const cardAnswer = (card: ShownCard, at: number, stamp: Stamp): InvokeAnswer => ({
  status: 200,
  body: writtenCard(card, at, stamp),
});

/**
 * The response that leaves the pressed card as it is, and lets the client say this to whoever pressed.
 * https://learn.microsoft.com/adaptive-cards/authoring-cards/universal-action-model#response-format
 */
export const saidAnswer = (said: string): InvokeAnswer => ({
  status: 200,
  body: { statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: said },
});

/** The response that shows a card in a dialog, to whoever opened it. */
export const dialogAnswer = ({ card, summary }: CardMessage): InvokeAnswer => ({
  status: 200,
  body: {
    task: {
      type: 'continue',
      value: { title: summary, height: 'medium', width: 'medium', card: { contentType: CARD_TYPE, content: card } },
    },
  },
});
