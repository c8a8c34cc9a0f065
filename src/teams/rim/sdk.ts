import type { Later, TurnHandler } from './turn';

/** Names as the Bot Service has them; none of it in demo mode, in which no tokens are checked. */
export interface BotIdentity {
  readonly appId: string;
  readonly appPassword: string;
  readonly appType: string;
  readonly tenantId: string;
}

export interface Asking {
  readonly headers: Readonly<Record<string, unknown>>;
  readonly body: Readonly<Record<string, unknown>>;
}

export interface Answering {
  readonly status: (code: number) => { readonly send: (body: unknown) => unknown };
}

/** What the bot asks of an SDK, whichever it is: to check signatures, to sort turns, and to speak to the service. */
export interface Sdk {
  /**
   * Runs one POST to /api/messages: checks its signature, hands its turn to `handler` by kind, and answers it. Turns it hands over
   * have no limit in time and are tried once; what the handler throws comes out.
   */
  receiver(handler: TurnHandler): (request: Asking, response: Answering) => Promise<void>;
  /** Goes on in a conversation after its turn, or without one: an answer that arrives a day later. */
  readonly later: Later;
}
