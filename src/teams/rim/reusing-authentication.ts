import { type Activity, ConfigurationBotFrameworkAuthentication } from 'botbuilder';
import { LRUCache } from 'lru-cache';
import { failedCheck } from './letting-in/inside-sdk';
import { onceAndInTime } from './one-try';
import type { Pace } from './patience/pace';

type Base = ConfigurationBotFrameworkAuthentication;
type AuthenticateRequestResult = Awaited<ReturnType<Base['authenticateRequest']>>;
type ConnectorFactory = ReturnType<Base['createConnectorFactory']>;
type ConnectorClient = Awaited<ReturnType<ConnectorFactory['create']>>;
type UserTokenClient = Awaited<ReturnType<Base['createUserTokenClient']>>;
type ClaimsIdentity = Parameters<Base['createConnectorFactory']>[0];

/** One service address per region in practice; a bound, because addresses come from outside. */
const MOST_KEPT = 32;

/**
 * The SDK makes a new connector client and a new token client, each with a pipeline of twenty policies, for every turn:
 * half of a turn's time. Both hold only addresses and credentials that renew their own tokens, so they are kept.
 */
export class ReusingAuthentication extends ConfigurationBotFrameworkAuthentication {
  private readonly connectors = new LRUCache<string, Promise<ConnectorClient>>({ max: MOST_KEPT });
  private readonly tokenClients = new LRUCache<string, Promise<UserTokenClient>>({ max: MOST_KEPT });

  /** `pace`: in which everything is sent; absent where nobody limits it. */
  constructor(
    settings: ConstructorParameters<typeof ConfigurationBotFrameworkAuthentication>[0],
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
    return keep(this.tokenClients, appOf(claims), () => super.createUserTokenClient(claims));
  }

  private reusing(factory: ConnectorFactory, claims: ClaimsIdentity): ConnectorFactory {
    return {
      create: (serviceUrl: string, audience: string) =>
        keep(this.connectors, `${appOf(claims)} ${audience} ${serviceUrl}`, async () =>
          onceAndInTime(await factory.create(serviceUrl, audience), this.pace),
        ),
    };
  }
}

/** A client that could not be made is not kept. */
function keep<Client>(
  kept: LRUCache<string, Promise<Client>>,
  key: string,
  make: () => Promise<Client>,
): Promise<Client> {
  const known = kept.get(key);
  if (known !== undefined) return known;
  const made = make();
  kept.set(key, made);
  made.catch(() => kept.delete(key));
  return made;
}

const appOf = (claims: ClaimsIdentity): string => claims.getClaimValue('appid') ?? claims.getClaimValue('aud') ?? '';
