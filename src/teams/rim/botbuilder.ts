import {
  type Activity,
  ActivityHandler,
  CardFactory,
  CloudAdapter,
  ConfigurationBotFrameworkAuthentication,
  type ConversationReference,
  type InvokeResponse,
  type Request,
  type Response,
  TeamsInfo,
  TurnContext,
} from 'botbuilder';
import { KeptClients } from './kept-clients';
import { failedCheck } from './letting-in/inside-sdk';
import { onceAndInTime } from './one-try';
import { Pace } from './patience/pace';
import type { BotIdentity, Sdk } from './sdk';
import type { CardMessage, Conversation, Place, Turn, TurnHandler } from './turn';

// The one file that knows the Bot Framework SDK (tests/house/one-sdk.test.ts): deploy/leaving-botbuilder.md says what takes its place.

type Base = ConfigurationBotFrameworkAuthentication;
type AuthenticateRequestResult = Awaited<ReturnType<Base['authenticateRequest']>>;
type ConnectorFactory = ReturnType<Base['createConnectorFactory']>;
type ConnectorClient = Awaited<ReturnType<ConnectorFactory['create']>>;
type UserTokenClient = Awaited<ReturnType<Base['createUserTokenClient']>>;
type ClaimsIdentity = Parameters<Base['createConnectorFactory']>[0];

/** `instances`: how many of us speak to the service at the same time; it is asked again and again. */
export function botbuilder(identity: BotIdentity | undefined, instances: () => number = () => 1): Sdk {
  // The Playground of the demo has no limits to keep to.
  const pace = identity === undefined ? undefined : new Pace(instances);
  const adapter = new CloudAdapter(new ReusingAuthentication(settingsOf(identity), pace));
  return {
    receiver: (handler) => {
      const sorting = new SortedTurns(handler);
      // The web side gives exactly the request and response that the adapter reads; its own types ask for more.
      return (request, response) =>
        adapter.process(request as unknown as Request, response as unknown as Response, (context) =>
          sorting.run(context),
        );
    },
    // The SDK gives what fails there to `onTurnError`, as if somebody had asked something; it belongs to whoever sends.
    later: async (place, then) => {
      const failures: unknown[] = [];
      const reference = place as Partial<ConversationReference>;
      await adapter.continueConversationAsync(identity?.appId ?? '', reference, (context) =>
        then(conversationIn(context)).catch((error: unknown) => void failures.push(error)),
      );
      if (failures.length > 0) throw failures[0];
    },
  };
}

const settingsOf = (identity: BotIdentity | undefined): Record<string, string> =>
  identity === undefined
    ? {}
    : {
        MicrosoftAppId: identity.appId,
        MicrosoftAppPassword: identity.appPassword,
        MicrosoftAppType: identity.appType,
        MicrosoftAppTenantId: identity.tenantId,
      };

/**
 * The SDK makes a new connector client and a new token client, each with a pipeline of twenty policies, for every turn:
 * half of a turn's time. Both hold only addresses and credentials that renew their own tokens, so they are kept.
 */
class ReusingAuthentication extends ConfigurationBotFrameworkAuthentication {
  private readonly connectors = new KeptClients<ConnectorClient>();
  private readonly tokenClients = new KeptClients<UserTokenClient>();

  /** `pace`: in which everything is sent; absent where nobody limits it. */
  constructor(
    settings: Readonly<Record<string, string>>,
    private readonly pace?: Pace,
  ) {
    super(settings);
  }

  override async authenticateRequest(activity: Activity, header: string): Promise<AuthenticateRequestResult> {
    const result = await super.authenticateRequest(activity, header).catch(failedCheck);
    const { connectorFactory, claimsIdentity } = result;
    return connectorFactory === undefined
      ? result
      : { ...result, connectorFactory: this.reusing(connectorFactory, claimsIdentity) };
  }

  override createConnectorFactory(claims: ClaimsIdentity): ConnectorFactory {
    return this.reusing(super.createConnectorFactory(claims), claims);
  }

  override createUserTokenClient(claims: ClaimsIdentity): Promise<UserTokenClient> {
    return this.tokenClients.get(appOf(claims), () => super.createUserTokenClient(claims));
  }

  private reusing(factory: ConnectorFactory, claims: ClaimsIdentity): ConnectorFactory {
    return {
      create: (serviceUrl: string, audience: string) =>
        this.connectors.get(`${appOf(claims)} ${audience} ${serviceUrl}`, async () =>
          onceAndInTime(await factory.create(serviceUrl, audience), this.pace),
        ),
    };
  }
}

const appOf = (claims: ClaimsIdentity): string => claims.getClaimValue('appid') ?? claims.getClaimValue('aud') ?? '';

const activityWith = ({ card, summary, alert }: CardMessage): Partial<Activity> => ({
  type: 'message',
  summary,
  // https://learn.microsoft.com/microsoftteams/platform/resources/bot-v3/bots-notifications: in somebody's own chat this is an entry
  // in the activity feed, with the summary as its words. In a channel only a mention is one.
  ...(alert === true ? { channelData: { notification: { alert: true } } } : {}),
  attachments: [CardFactory.adaptiveCard(card)],
});

const conversationIn = (context: TurnContext): Conversation => ({
  send: async (message) => (await context.sendActivity(activityWith(message)))?.id,
  update: async (id, message) => {
    await context.updateActivity({ ...activityWith(message), id });
  },
});

const turnIn = (context: TurnContext): Turn => ({
  ...conversationIn(context),
  nameOf: async (member) => (await TeamsInfo.getMember(context, member))?.name,
  activity: context.activity,
  place: TurnContext.getConversationReference(context.activity) as Place,
});

/** Sorts turns by kind as the SDK does, and hands ours over. Everything else is taken and left alone. */
class SortedTurns extends ActivityHandler {
  constructor(private readonly handler: TurnHandler) {
    super();
    const to = (handle: (turn: Turn) => Promise<void>) => async (context: TurnContext, next: () => Promise<void>) => {
      await handle(turnIn(context));
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
  protected override onInvokeActivity(context: TurnContext): Promise<InvokeResponse> {
    return this.handler.invoke(turnIn(context));
  }
}
