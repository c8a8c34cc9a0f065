import {
  ActivityHandler,
  CardFactory,
  type InvokeResponse,
  type Activity as SdkActivity,
  TurnContext,
} from 'botbuilder';
import { patiently } from './patiently';
import type { CardMessage, Conversation, Place, Turn, TurnHandler } from './turn';

export const activityWith = ({ card, summary, alert }: CardMessage): Partial<SdkActivity> => ({
  type: 'message',
  summary,
  // https://learn.microsoft.com/microsoftteams/platform/resources/bot-v3/bots-notifications: in somebody's own chat this is an entry
  // in the activity feed, with the summary as its words. In a channel only a mention is one.
  ...(alert === true ? { channelData: { notification: { alert: true } } } : {}),
  attachments: [CardFactory.adaptiveCard(card)],
});

export const conversationIn = (context: TurnContext): Conversation => ({
  send: async (message) => (await context.sendActivity(activityWith(message)))?.id,
  update: async (id, message) => {
    await context.updateActivity({ ...activityWith(message), id });
  },
});

const turnIn = (context: TurnContext): Turn => ({
  ...patiently(conversationIn(context)),
  activity: context.activity,
  place: TurnContext.getConversationReference(context.activity) as Place,
});

/** Sorts turns by kind as the SDK does, and hands ours over. Everything else is taken and left alone. */
export class SdkTurns extends ActivityHandler {
  constructor(private readonly handler: TurnHandler) {
    super();
    this.onMessage(async (context, next) => {
      await handler.message(turnIn(context));
      await next();
    });
    this.onMembersAdded(async (context, next) => {
      await handler.membersAdded(turnIn(context));
      await next();
    });
  }

  /** Overrides the SDK's own reading of invokes, which throws on an action without fields. */
  protected override async onInvokeActivity(context: TurnContext): Promise<InvokeResponse> {
    return this.handler.invoke(turnIn(context));
  }
}
