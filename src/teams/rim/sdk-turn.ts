import {
  ActivityHandler,
  CardFactory,
  type InvokeResponse,
  type Activity as SdkActivity,
  TeamsInfo,
  TurnContext,
} from 'botbuilder';
import { type Deadline, startDeadline } from './patience/deadline';
import { patiently } from './patience/patiently';
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

/** One for the whole turn, also for what is said when it fails. */
const DEADLINE = Symbol('deadline of the turn');
export const deadlineIn = (context: TurnContext): Deadline | undefined => context.turnState.get(DEADLINE);

function turnIn(context: TurnContext, late: (error: unknown) => void): Turn {
  const deadline = startDeadline((error) => {
    // The SDK looks at its context after the service answered; when the turn has ended by then it is no more.
    if (!(error instanceof TypeError)) late(error);
  });
  context.turnState.set(DEADLINE, deadline);
  const { send, update } = patiently(conversationIn(context));
  const { activity } = context;
  return {
    send: (message) => deadline.within(send(message)),
    update: (id, message) => deadline.within(update(id, message)),
    nameOf: (member) =>
      deadline
        .within(TeamsInfo.getMember(context, member))
        .then((found) => found?.name)
        .catch(() => undefined),
    activity,
    place: TurnContext.getConversationReference(activity) as Place,
  };
}

/** Sorts turns by kind as the SDK does, and hands ours over. Everything else is taken and left alone. */
export class SdkTurns extends ActivityHandler {
  constructor(
    private readonly handler: TurnHandler,
    /** Told of what failed after its turn had ended. */
    private readonly late: (error: unknown) => void,
  ) {
    super();
    const to = (handle: (turn: Turn) => Promise<void>) => async (context: TurnContext, next: () => Promise<void>) => {
      await handle(turnIn(context, this.late));
      await next();
    };
    this.onMessage(to((turn) => handler.message(turn)));
    this.onMessageUpdate(to((turn) => handler.edited(turn)));
    this.onMembersAdded(to((turn) => handler.membersAdded(turn)));
    this.onInstallationUpdateAdd(to((turn) => handler.installed(turn)));
    this.onInstallationUpdateRemove(to((turn) => handler.uninstalled(turn)));
  }

  /** An invoke has one handler, and a press of a card is one: the SDK's seven layers of handlers around it are passed over. */
  override async run(context: TurnContext): Promise<void> {
    if (context.activity.type !== 'invoke') return super.run(context);
    const value = await this.onInvokeActivity(context);
    await context.sendActivity({ type: 'invokeResponse', value });
  }

  /** Overrides the SDK's own reading of invokes, which throws on an action without fields. */
  protected override async onInvokeActivity(context: TurnContext): Promise<InvokeResponse> {
    return this.handler.invoke(turnIn(context, this.late));
  }
}
