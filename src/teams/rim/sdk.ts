import type { Activity, Later, Turn } from './turn';

/** Names as the Bot Service has them; none of it in demo mode, in which no tokens are checked. */
export interface BotIdentity {
  readonly appId: string;
  readonly appPassword: string;
  readonly appType: string;
  readonly tenantId: string;
}

/** Why the service is not believed to have sent an activity: its token is not signed by it, or its keys cannot be had. */
export type NotBelieved = 'bad-token' | 'keys-away';

/** What the bot asks of an SDK, whichever it is: to check signatures, and to speak to the service. */
export interface Sdk {
  /** Whether the service signed the token that came with an activity, for this bot: undefined when it did. Throws nothing. */
  readonly check: (activity: Activity, authorization: string) => Promise<NotBelieved | undefined>;
  /** A turn that has no limit in time, in which all that is asked of the service is tried once. */
  readonly turn: (activity: Activity) => Turn;
  /** Goes on in a conversation after its turn, or without one: an answer that arrives a day later. */
  readonly later: Later;
}
