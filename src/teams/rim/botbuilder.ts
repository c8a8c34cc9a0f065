import {
  ActivityEx,
  CardFactory,
  ConfigurationBotFrameworkAuthentication,
  type ConversationReference,
  type Activity as SdkActivity,
  TurnContext,
} from 'botbuilder';
import { fieldsOf } from './fields';
import { KeptClients } from './kept-clients';
import { insideSdk } from './letting-in/inside-sdk';
import { onceAndInTime } from './one-try';
import { Pace } from './patience/pace';
import type { BotIdentity, Sdk } from './sdk';
import type { CardMessage, Conversation, Place } from './turn';

// The one file that knows the Bot Framework SDK (tests/house/one-sdk.test.ts): deploy/leaving-botbuilder.md says what takes its place.

type ConnectorFactory = ReturnType<ConfigurationBotFrameworkAuthentication['createConnectorFactory']>;
type ClaimsIdentity = Parameters<ConfigurationBotFrameworkAuthentication['createConnectorFactory']>[0];
type ConnectorClient = Awaited<ReturnType<ConnectorFactory['create']>>;
type Message = Partial<SdkActivity>;

/**
 * What of the SDK is used: its check of tokens, its clients of the service with the tokens that those need, and the forms of its
 * messages. Not its adapter, which would bring each turn through thirty promises, a context with four proxies, and a client for
 * tokens of people; a press cost half of its time there, and its closures lived on until the next large collection of rubbish.
 *
 * `instances`: how many of us speak to the service at the same time; it is asked again and again.
 */
export function botbuilder(identity: BotIdentity | undefined, instances: () => number = () => 1): Sdk {
  // The Playground of the demo has no limits to keep to.
  const pace = identity === undefined ? undefined : new Pace(instances);
  const authentication = new ConfigurationBotFrameworkAuthentication(settingsOf(identity));
  const factory = authentication.createConnectorFactory(claimsOf(identity));
  // Each has a pipeline of twenty policies; it holds only an address and credentials that renew their own tokens.
  const clients = new KeptClients<ConnectorClient>();
  const clientAt = (serviceUrl: string): Promise<ConnectorClient> =>
    clients.get(serviceUrl, async () => onceAndInTime(await factory.create(serviceUrl, THE_SERVICE), pace));
  return {
    check: (activity, authorization) =>
      insideSdk(() => authentication.authenticateRequest(activity as SdkActivity, authorization)),
    turn: (sent) => {
      const activity = sent as Message;
      return {
        ...conversationIn(activity, clientAt),
        activity: sent,
        place: TurnContext.getConversationReference(activity) as Place,
        nameOf: async (member) => (await memberOf(activity, member, clientAt))?.name,
      };
    },
    later: (place, then) =>
      then(conversationIn(ActivityEx.getContinuationActivity(place as Partial<ConversationReference>), clientAt)),
  };
}

/** For whom the tokens are that a client asks for. Left out, it is the Bot Service in the cloud that the settings name. */
const THE_SERVICE = undefined as unknown as string;

const settingsOf = (identity: BotIdentity | undefined): Record<string, string> =>
  identity === undefined
    ? {}
    : {
        MicrosoftAppId: identity.appId,
        MicrosoftAppPassword: identity.appPassword,
        MicrosoftAppType: identity.appType,
        MicrosoftAppTenantId: identity.tenantId,
      };

/** Whose clients they are: of all claims the factory asks which bot this is. Nobody's in demo mode, in which none has a token. */
const claimsOf = (identity: BotIdentity | undefined): ClaimsIdentity =>
  ({ getClaimValue: () => identity?.appId ?? null }) as unknown as ClaimsIdentity;

type ClientAt = (serviceUrl: string) => Promise<ConnectorClient>;

/** Answers an activity, in its conversation. */
function conversationIn(activity: Message, clientAt: ClientAt): Conversation {
  const { serviceUrl = '' } = activity;
  const conversation = activity.conversation?.id ?? '';
  const answering = (message: CardMessage): Message =>
    TurnContext.applyConversationReference(activityWith(message), TurnContext.getConversationReference(activity));
  return {
    send: async (message) => {
      const { conversations } = await clientAt(serviceUrl);
      const answer = answering(message);
      const sent = await (answer.replyToId
        ? conversations.replyToActivity(conversation, answer.replyToId, answer)
        : conversations.sendToConversation(conversation, answer));
      return sent?.id;
    },
    update: async (id, message) => {
      const { conversations } = await clientAt(serviceUrl);
      await conversations.updateActivity(conversation, id, { ...answering(message), id });
    },
  };
}

const activityWith = ({ card, summary, alert }: CardMessage): Message => ({
  type: 'message',
  summary,
  // https://learn.microsoft.com/microsoftteams/platform/resources/bot-v3/bots-notifications: in somebody's own chat this is an entry
  // in the activity feed, with the summary as its words. In a channel only a mention is one.
  ...(alert === true ? { channelData: { notification: { alert: true } } } : {}),
  attachments: [CardFactory.adaptiveCard(card)],
});

/** A member of the team, or where there is no team of the conversation. */
async function memberOf({ serviceUrl = '', conversation, channelData }: Message, member: string, clientAt: ClientAt) {
  const { id = conversation?.id ?? '' } = fieldsOf(fieldsOf(channelData).team);
  return (await clientAt(serviceUrl)).conversations.getConversationMember(String(id), member);
}
