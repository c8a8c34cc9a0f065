import type { Turn, TurnHandler } from '../turn';
import { startDeadline } from './deadline';
import { patiently } from './patiently';

/** The same turns, but what they ask of the service is tried again where that helps, and ends with the turn's time. */
export function inTurnTime(handler: TurnHandler, late: (error: unknown) => void): TurnHandler {
  const limited = (turn: Turn): Turn => limitedIn(turn, late);
  return {
    message: (turn) => handler.message(limited(turn)),
    edited: (turn) => handler.edited(limited(turn)),
    invoke: (turn) => handler.invoke(limited(turn)),
    membersAdded: (turn) => handler.membersAdded(limited(turn)),
    installed: (turn) => handler.installed(limited(turn)),
    uninstalled: (turn) => handler.uninstalled(limited(turn)),
  };
}

function limitedIn(turn: Turn, late: (error: unknown) => void): Turn {
  const deadline = startDeadline(late);
  const { send, update } = patiently(turn);
  return {
    activity: turn.activity,
    place: turn.place,
    send: (message) => deadline.within(send(message)),
    update: async (id, message) => {
      await deadline.within(update(id, message));
    },
    nameOf: (member) => deadline.within(turn.nameOf(member)).catch(() => undefined),
  };
}
