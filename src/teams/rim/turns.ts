import type { BotLog } from '../bot-parts';
import { type ActivityRefusal, refuseActivity } from './letting-in/check-activity';
import { refuseToken, type TokenRefusal } from './letting-in/check-token';
import { inTurnTime } from './patience/in-time';
import type { NotBelieved, Sdk } from './sdk';
import { sayingTrouble } from './trouble';
import type { InvokeAnswer, Turn, TurnHandler } from './turn';

type Refusal = ActivityRefusal | TokenRefusal | NotBelieved;

/** 401 for a token, 403 for who is not let in, 503 when it is Microsoft's keys that cannot be had: Teams then sends it again. */
const STATUS: Readonly<Record<Refusal, number>> = {
  'field missing': 400,
  'field not plain': 400,
  'service address not allowed': 400,
  'channel not allowed': 403,
  'tenant not allowed': 403,
  'no-token': 401,
  'bad-token': 401,
  'expired-token': 401,
  'keys-away': 503,
};

export interface LettingIn {
  /** The bot itself and the one tenant whose people may come in; undefined in demo mode, where only loopback is answered. */
  readonly bot: { readonly appId: string; readonly tenantId: string } | undefined;
  /** Told of what was turned away, by reason. */
  readonly refused: (reason: string) => void;
  /** Told of what failed after its turn had ended. */
  readonly late: (error: unknown) => void;
  readonly log: BotLog;
}

/** One POST to /api/messages, as JSON. */
export interface Sent {
  readonly headers: Readonly<Record<string, unknown>>;
  readonly body: Readonly<Record<string, unknown>>;
}

/** One POST to /api/messages: refused, or a turn of the bot. Throws what the bot throws, which says its own trouble. */
export function turnsOf(sdk: Sdk, handler: TurnHandler, { bot, refused, late, log }: LettingIn) {
  const limited = inTurnTime(sayingTrouble(handler, log, refused), late);
  return async ({ headers: { authorization }, body }: Sent): Promise<InvokeAnswer> => {
    const { serviceUrl } = body;
    const refusal =
      (bot && refuseToken(authorization, { appId: bot.appId, serviceUrl, now: nowSeconds() })) ??
      refuseActivity(body, bot?.tenantId) ??
      (bot && (await sdk.check(body, String(authorization))));
    if (refusal === undefined) return sorted(limited, sdk.turn(body));
    refused(refusal.replaceAll(' ', '-'));
    return { status: STATUS[refusal], body: { error: refusal } };
  };
}

const nowSeconds = (): number => Math.floor(Date.now() / 1_000);

const TAKEN: InvokeAnswer = { status: 200 };

/**
 * Hands a turn over by its kind, as https://learn.microsoft.com/azure/bot-service/rest-api/bot-framework-rest-connector-activities
 * names them. Everything else is taken and left alone.
 */
async function sorted(handler: TurnHandler, turn: Turn): Promise<InvokeAnswer> {
  const handle = handlerOf(turn.activity);
  if (handle === 'invoke') return handler.invoke(turn);
  if (handle !== undefined) await handler[handle](turn);
  return TAKEN;
}

const INSTALLING: ReadonlyMap<unknown, 'installed' | 'uninstalled'> = new Map([
  ['add', 'installed'],
  ['add-upgrade', 'installed'],
  ['remove', 'uninstalled'],
  ['remove-upgrade', 'uninstalled'],
]);

function handlerOf({ type, action, membersAdded }: Turn['activity']): keyof TurnHandler | undefined {
  switch (type) {
    case 'invoke':
      return 'invoke';
    case 'message':
      return 'message';
    case 'messageUpdate':
      return 'edited';
    case 'conversationUpdate':
      return Array.isArray(membersAdded) && membersAdded.length > 0 ? 'membersAdded' : undefined;
    case 'installationUpdate':
      return INSTALLING.get(action);
    default:
      return undefined;
  }
}
