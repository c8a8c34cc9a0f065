import { randomUUID } from 'node:crypto';
import { type Activity, CloudAdapter, type ConversationReference, type TurnContext } from 'botbuilder';
import { troubleCard } from '../../cards/standing-cards';
import type { BotLog } from '../bot-parts';
import { nameOf, statusOf } from './error-facts';
import { Pace, TooFast } from './patience/pace';
import { ReusingAuthentication } from './reusing-authentication';
import { activityWith, conversationIn, deadlineIn } from './sdk-turn';
import { cardAnswer, type Later } from './turn';

/** Names as the SDK has them; all absent in demo mode, in which the SDK checks no tokens. */
export interface BotIdentity {
  readonly appId: string;
  readonly appPassword: string;
  readonly appType: string;
  readonly tenantId: string;
}

type Authentication = ConstructorParameters<typeof CloudAdapter>[0];

/** The Playground of the demo has no limits to keep to. */
export function authenticationFor(identity: BotIdentity | undefined): Authentication {
  if (identity === undefined) return new ReusingAuthentication({});
  return new ReusingAuthentication(
    {
      MicrosoftAppId: identity.appId,
      MicrosoftAppPassword: identity.appPassword,
      MicrosoftAppType: identity.appType,
      MicrosoftAppTenantId: identity.tenantId,
    },
    new Pace(),
  );
}

/** `refused` is told of what was turned away, by reason. */
export function createAdapter(
  authentication: Authentication,
  log: BotLog,
  refused: (reason: string) => void = () => undefined,
): CloudAdapter {
  const adapter = new CloudAdapter(authentication);
  adapter.onTurnError = async (context, error) => {
    if (!(error instanceof TooFast)) return answerTrouble(context, error, log);
    // Whoever writes faster than Teams lets us answer: nothing broke, and one more send would be too fast as well.
    refused('pace');
    if (context.activity.type === 'invoke') await answerTrouble(context, error, log);
  };
  return adapter;
}

/** An error swallowed on an invoke becomes an empty 501, which Teams shows as "something went wrong" (facts/teams.md 3.4). */
async function answerTrouble(context: TurnContext, error: unknown, log: BotLog): Promise<void> {
  const reference = randomUUID().slice(0, 8);
  log.error(
    { reference, error: nameOf(error), status: statusOf(error), activity: context.activity.type },
    'turn failed',
  );
  const card = troubleCard(reference);
  if (context.activity.type === 'invoke') {
    await context.sendActivity({ type: 'invokeResponse', value: cardAnswer(card) } as Partial<Activity>);
    return;
  }
  try {
    const told = context.sendActivity(activityWith({ card, summary: 'Deelwijzer: dat lukte niet' }));
    await (deadlineIn(context)?.within(told) ?? told);
  } catch (second) {
    log.warn({ reference, error: nameOf(second), status: statusOf(second) }, 'trouble could not be told');
  }
}

/**
 * Goes on in a conversation after its turn, or without one: an answer that arrives a day later. The SDK gives what fails
 * there to `onTurnError`, as if somebody had asked something; it belongs to whoever sends, who decides about another try.
 */
export const laterWith =
  (adapter: CloudAdapter, appId: string): Later =>
  async (place, then) => {
    const failures: unknown[] = [];
    await adapter.continueConversationAsync(appId, place as Partial<ConversationReference>, async (context) => {
      try {
        await then(conversationIn(context));
      } catch (error) {
        failures.push(error);
      }
    });
    if (failures.length > 0) throw failures[0];
  };
