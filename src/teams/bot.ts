import {
  type Activity,
  ActivityHandler,
  type Attachment,
  CardFactory,
  type InvokeResponse,
  TurnContext,
} from 'botbuilder';
import { noticeCard } from '../cards/asker-cards';
import type { Card } from '../cards/card';
import { welcomeCard } from '../cards/standing-cards';
import { StorageUnavailable } from '../escalations/keeping/storage-unavailable';
import type { BotParts } from './bot-parts';
import { type Desk, rememberAddress } from './desk';
import type { Act } from './handlers/act';
import { ASK_ACTIONS, askAlone, type DeskAction } from './handlers/ask-actions';
import { ASKER_ACTIONS } from './handlers/asker-actions';
import { CHANNEL_ACTIONS } from './handlers/channel-actions';
import { COORDINATOR_ACTIONS } from './handlers/coordinator-actions';
import { answerLink, answerQuery } from './handlers/message-extension';
import { storageAway } from './handlers/storage-away';
import { MOVES, WALK_ACTIONS } from './handlers/walk-actions';
import { openWalk, showWalk, startAgain } from './handlers/walk-shown';
import { LiveCards } from './messages/live-cards';
import type { MessageUpdates } from './messages/message-updates';
import { type Incoming, incomingOf, sentBy, typedIn } from './rim/incoming';
import type { Shown } from './shown';
import { handleTyped } from './typed/typed-text';

/** Continues a conversation after its turn has ended. */
export type Later = (reference: Partial<Activity>, then: (context: TurnContext) => Promise<void>) => Promise<void>;

const DESK_ACTIONS: ReadonlyMap<string, DeskAction> = new Map([
  ...ASK_ACTIONS,
  ...ASKER_ACTIONS,
  ...COORDINATOR_ACTIONS,
  ...CHANNEL_ACTIONS,
]);

/** Which handler for which activity. Everything it knows comes in; nothing about a person stays. */
export class Bot extends ActivityHandler {
  private readonly live = new LiveCards();

  constructor(
    private readonly parts: BotParts,
    private readonly updates: MessageUpdates,
    private readonly later: Later,
    /** Absent: nothing can be asked, and every such button says so. */
    private readonly desk?: Desk,
  ) {
    super();
    this.onMessage(async (context, next) => {
      await this.message(context);
      await next();
    });
    this.onMembersAdded(async (context, next) => {
      await this.welcome(context);
      await next();
    });
  }

  /** Overrides the SDK's own reading of invokes, which throws on an action without fields. */
  protected override async onInvokeActivity(context: TurnContext): Promise<InvokeResponse> {
    const { name, value } = context.activity;
    if (name === 'composeExtension/query') return answerQuery(this.parts, value);
    if (name === 'composeExtension/queryLink') return answerLink(this.parts, value);
    // Not 501, as the SDK says: for Teams and for whoever watches the server that would be our failure.
    if (name !== 'adaptiveCard/action') return { status: 400 };
    const sent = sentBy(value);
    if (sent === undefined) return cardResponse(startAgain().card);
    const incoming = this.incoming(context.activity);
    const shown = await this.act(incoming, sent);
    const stays = shown.isPrivate === true && incoming.isGroup;
    if (incoming.message !== undefined && !stays) this.show(context, incoming, incoming.message, shown);
    await this.remember(incoming, shown);
    return cardResponse(shown.card);
  }

  private async message(context: TurnContext): Promise<void> {
    const incoming = this.incoming(context.activity);
    const pressed = sentBy(context.activity.value);
    if (pressed !== undefined && typeof pressed.verb === 'string') {
      // An old client could not execute the button and sent its data as a message.
      const shown = await this.act(incoming, pressed);
      if (incoming.message === undefined) await this.send(context, incoming, shown);
      else await context.updateActivity({ ...asMessage(shown), id: incoming.message });
      await this.remember(incoming, shown);
      return;
    }
    const typed = typedIn(context.activity);
    const speaker = this.parts.speakers?.become(incoming.conversation, typed);
    if (speaker !== undefined) {
      const card = noticeCard(`Je bent nu ${speaker.name}`, 'Alleen in deze demo, en alleen in dit gesprek of kanaal.');
      return this.send(context, incoming, { card, summary: 'Deelwijzer: demo' });
    }
    await this.welcomeBack(incoming);
    const act: Act = (sent) => this.typed({ ...incoming, message: undefined }, sent);
    await this.send(context, incoming, await handleTyped(this.parts, act, incoming.conversation, typed));
  }

  private incoming(activity: Activity): Incoming {
    const incoming = incomingOf(activity);
    const person = this.parts.speakers?.speakerIn(incoming.conversation);
    return person === undefined ? incoming : { ...incoming, person: { id: person.id, name: person.name } };
  }

  private async welcome(context: TurnContext): Promise<void> {
    const { membersAdded, recipient } = context.activity;
    if (!Array.isArray(membersAdded) || !membersAdded.some((member) => member?.id === recipient?.id)) return;
    await context.sendActivity(
      asMessage({ card: welcomeCard(this.parts.editions.newest()), summary: 'Dag, ik ben Deelwijzer' }),
    );
  }

  /** What a button does. On a message that several people click, an overtaken click shows where the walk is now. */
  private async act(incoming: Incoming, sent: Readonly<Record<string, unknown>>): Promise<Shown> {
    const deskAction = typeof sent.verb === 'string' ? DESK_ACTIONS.get(sent.verb) : undefined;
    if (deskAction !== undefined) return this.atDesk(deskAction, incoming, sent);
    const action = typeof sent.verb === 'string' ? WALK_ACTIONS.get(sent.verb) : undefined;
    if (action === undefined) return startAgain();
    const shown = await action(this.parts, sent);
    const current = incoming.message === undefined ? undefined : this.live.get(messageKey(incoming, incoming.message));
    const overtaken = current !== undefined && current !== sent.token && current !== shown.token;
    if (!overtaken || !MOVES.has(String(sent.verb))) return shown;
    const open = await openWalk(this.parts, current);
    return open === undefined
      ? shown
      : showWalk(this.parts, open, { notice: 'Iemand was je net voor. Dit is waar de route nu staat.' });
  }

  private async atDesk(
    action: DeskAction,
    incoming: Incoming,
    sent: Readonly<Record<string, unknown>>,
  ): Promise<Shown> {
    if (this.desk === undefined || incoming.person.id === '') return storageAway(sent);
    try {
      return await action(this.desk, sent, incoming);
    } catch (error) {
      if (!(error instanceof StorageUnavailable)) throw error;
      this.parts.log.warn({ trouble: error.trouble, detail: error.detail }, 'storage unavailable');
      return storageAway(sent);
    }
  }

  /** Typed in a group, everybody reads along: what is private is answered with where to go instead. */
  private async typed(incoming: Incoming, sent: Readonly<Record<string, unknown>>): Promise<Shown> {
    if (incoming.isGroup && (ASK_ACTIONS.has(String(sent.verb)) || ASKER_ACTIONS.has(String(sent.verb))))
      return askAlone();
    return this.act(incoming, sent);
  }

  /**
   * What could not reach somebody is tried again when they come back, at the address they have now. A coordinator who
   * came by once can be given a question and told of a follow-up.
   */
  private async welcomeBack(incoming: Incoming): Promise<void> {
    if (this.desk === undefined || incoming.isGroup || incoming.person.id === '') return;
    try {
      const isKnown = (await this.desk.addressBook.findPerson(incoming.person.id)) !== undefined;
      const waiting = await this.desk.outbox.releaseForPerson(incoming.person.id, this.desk.now());
      if (isKnown || waiting > 0 || this.desk.isCoordinator(incoming.person))
        await rememberAddress(this.desk, incoming);
      if (waiting > 0) this.desk.nudge();
    } catch (error) {
      if (!(error instanceof StorageUnavailable)) throw error;
    }
  }

  private show(context: TurnContext, incoming: Incoming, message: string, shown: Shown): void {
    const key = messageKey(incoming, message);
    if (shown.token === undefined) this.live.forget(key);
    else this.live.set(key, shown.token);
    const reference = TurnContext.getConversationReference(context.activity);
    this.updates.schedule(key, shown.card, (card) =>
      this.later(reference as Partial<Activity>, async (afterwards) => {
        await afterwards.updateActivity({ ...asMessage({ ...shown, card }), id: message });
      }),
    );
  }

  private async send(context: TurnContext, incoming: Incoming, shown: Shown): Promise<void> {
    const sent = await context.sendActivity(asMessage(shown));
    if (sent?.id !== undefined && shown.token !== undefined) this.live.set(messageKey(incoming, sent.id), shown.token);
    await this.remember(incoming, shown);
  }

  private async remember(incoming: Incoming, shown: Shown): Promise<void> {
    if (shown.token !== undefined) await this.parts.lastTokens.remember(incoming.conversation, shown.token);
  }
}

const messageKey = (incoming: Incoming, message: string): string => `${incoming.conversation} ${message}`;

/** A card alone, never with text: together Teams splits them and gives no id back (facts/teams.md 2.2). */
export const asMessage = (shown: Pick<Shown, 'card' | 'summary'>): Partial<Activity> => ({
  type: 'message',
  summary: shown.summary,
  attachments: [attachment(shown.card)],
});

export const attachment = (card: Card): Attachment => CardFactory.adaptiveCard(card);

/** The response that puts a card in the place of the one that was pressed. */
export const cardResponse = (card: Card): InvokeResponse => ({
  status: 200,
  body: { statusCode: 200, type: 'application/vnd.microsoft.card.adaptive', value: card },
});
