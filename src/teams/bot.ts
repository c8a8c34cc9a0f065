import { type Activity, ActivityHandler, type Attachment, CardFactory, type InvokeResponse, TurnContext } from 'botbuilder';
import type { BotParts } from './bot-parts';
import type { Card } from './cards/card';
import { welcomeCard } from './cards/standing-cards';
import type { Act } from './handlers/act';
import { handleTyped } from './handlers/typed-text';
import { MOVES, WALK_ACTIONS } from './handlers/walk-actions';
import { type Incoming, incomingOf, sentBy, typedIn } from './incoming';
import { LiveCards } from './live-cards';
import type { MessageUpdates } from './message-updates';
import type { Shown } from './shown';
import { openWalk, showWalk, startAgain } from './walk-shown';

/** Continues a conversation after its turn has ended. */
export type Later = (reference: Partial<Activity>, then: (context: TurnContext) => Promise<void>) => Promise<void>;

/** Which handler for which activity. Everything it knows comes in; nothing about a person stays. */
export class Bot extends ActivityHandler {
  private readonly live = new LiveCards();

  constructor(
    private readonly parts: BotParts,
    private readonly updates: MessageUpdates,
    private readonly later: Later,
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
    if (name !== 'adaptiveCard/action') return { status: 501 };
    const sent = sentBy(value);
    if (sent === undefined) return cardResponse(startAgain().card);
    const incoming = incomingOf(context.activity);
    const shown = await this.act(incoming, sent);
    if (incoming.message !== undefined) this.show(context, incoming, incoming.message, shown);
    await this.remember(incoming, shown);
    return cardResponse(shown.card);
  }

  private async message(context: TurnContext): Promise<void> {
    const incoming = incomingOf(context.activity);
    const pressed = sentBy(context.activity.value);
    if (pressed !== undefined && typeof pressed.verb === 'string') {
      // An old client could not execute the button and sent its data as a message.
      const shown = await this.act(incoming, pressed);
      if (incoming.message === undefined) await this.send(context, incoming, shown);
      else await context.updateActivity({ ...asMessage(shown), id: incoming.message });
      await this.remember(incoming, shown);
      return;
    }
    const act: Act = (sent) => this.act({ ...incoming, message: undefined }, sent);
    await this.send(context, incoming, await handleTyped(this.parts, act, incoming.conversation, typedIn(context.activity)));
  }

  private async welcome(context: TurnContext): Promise<void> {
    const { membersAdded, recipient } = context.activity;
    if (!Array.isArray(membersAdded) || !membersAdded.some((member) => member?.id === recipient?.id)) return;
    await context.sendActivity(asMessage({ card: welcomeCard(this.parts.editions.newest()), summary: 'Dag, ik ben Deelwijzer' }));
  }

  /** What a button does. On a message that several people click, an overtaken click shows where the walk is now. */
  private async act(incoming: Incoming, sent: Readonly<Record<string, unknown>>): Promise<Shown> {
    const action = typeof sent.verb === 'string' ? WALK_ACTIONS.get(sent.verb) : undefined;
    if (action === undefined) return startAgain();
    const shown = await action(this.parts, sent);
    const current = incoming.message === undefined ? undefined : this.live.get(messageKey(incoming, incoming.message));
    const overtaken = current !== undefined && current !== sent.token && current !== shown.token;
    if (!overtaken || !MOVES.has(String(sent.verb))) return shown;
    const open = await openWalk(this.parts, current);
    return open === undefined ? shown : showWalk(this.parts, open, { notice: 'Iemand was je net voor. Dit is waar de route nu staat.' });
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
