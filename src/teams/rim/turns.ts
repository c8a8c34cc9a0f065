import type { BotLog } from '../bot-parts';
import { type ActivityRefusal, refuseActivity } from './letting-in/check-activity';
import { refuseToken, type TokenRefusal } from './letting-in/check-token';
import { insideSdk } from './letting-in/inside-sdk';
import { inTurnTime } from './patience/in-time';
import type { Answering, Asking, Sdk } from './sdk';
import { sayingTrouble } from './trouble';
import type { TurnHandler } from './turn';

type Refusal = ActivityRefusal | TokenRefusal | 'keys-away';

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

/** One POST to /api/messages: refused, or handed to the SDK, which checks its signature and runs the bot. */
export function turnsOf(sdk: Sdk, handler: TurnHandler, { bot, refused, late, log }: LettingIn) {
  const receive = sdk.receiver(inTurnTime(sayingTrouble(handler, log, refused), late));
  return async (request: Asking, response: Answering): Promise<void> => {
    const refuse = (refusal: Refusal): void => {
      refused(refusal.replaceAll(' ', '-'));
      response.status(STATUS[refusal]).send({ error: refusal });
    };
    const { serviceUrl } = request.body;
    const token =
      bot && refuseToken(request.headers.authorization, { appId: bot.appId, serviceUrl, now: nowSeconds() });
    const refusal = token ?? refuseActivity(request.body, bot?.tenantId);
    if (refusal !== undefined) {
      refuse(refusal);
      return;
    }
    const checked = await insideSdk(() => receive(request, response));
    if (checked.refused !== undefined) refuse(checked.refused);
  };
}

const nowSeconds = (): number => Math.floor(Date.now() / 1_000);
