import { randomUUID } from 'node:crypto';
import { troubleCard, troubleWords } from '../../cards/standing-cards';
import type { BotLog } from '../bot-parts';
import { nameOf, statusOf } from './error-facts';
import { TooFast } from './patience/pace';
import { saidAnswer, type Turn, type TurnHandler } from './turn';

/**
 * The same turns, but whoever is in one that fails reads so, with a reference that is in the log. An error swallowed on an invoke
 * would become an empty 501, which Teams shows as "something went wrong" (facts/teams.md 3.4). `refused` is told of what was turned
 * away, by reason.
 */
export function sayingTrouble(handler: TurnHandler, log: BotLog, refused: (reason: string) => void): TurnHandler {
  const spoken = (handle: (turn: Turn) => Promise<void>) => async (turn: Turn) => {
    try {
      await handle(turn);
    } catch (error) {
      // Whoever writes faster than Teams lets us answer: nothing broke, and one more send would be too fast as well.
      if (error instanceof TooFast) refused('pace');
      else await sayTrouble(turn, error, log);
    }
  };
  return {
    message: spoken((turn) => handler.message(turn)),
    edited: spoken((turn) => handler.edited(turn)),
    invoke: async (turn) => {
      try {
        return await handler.invoke(turn);
      } catch (error) {
        if (error instanceof TooFast) refused('pace');
        // The card stays, with what was typed in it: to try again is what it says.
        return saidAnswer(troubleWords(noted(turn, error, log)));
      }
    },
    membersAdded: spoken((turn) => handler.membersAdded(turn)),
    installed: spoken((turn) => handler.installed(turn)),
    uninstalled: spoken((turn) => handler.uninstalled(turn)),
  };
}

function noted({ activity }: Turn, error: unknown, log: BotLog): string {
  const reference = randomUUID().slice(0, 8);
  log.error({ reference, error: nameOf(error), status: statusOf(error), activity: activity.type }, 'turn failed');
  return reference;
}

async function sayTrouble(turn: Turn, error: unknown, log: BotLog): Promise<void> {
  const reference = noted(turn, error, log);
  try {
    await turn.send({ card: troubleCard(reference), summary: 'Deelwijzer: dat lukte niet' });
  } catch (second) {
    log.warn({ reference, error: nameOf(second), status: statusOf(second) }, 'trouble could not be told');
  }
}
