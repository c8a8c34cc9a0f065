import type { Actor } from './actor';
import { type Command, writtenIn } from './command';
import type { Escalation } from './escalation';

/** Whether what is asked for is so already, apart from the state: the same click twice, or somebody came first. */
export function isRepeated(escalation: Escalation, command: Command, actor: Actor): boolean {
  switch (command.kind) {
    case 'claim':
      return holds(escalation) && actor.kind === 'person' && actor.person.id === escalation.claimedBy?.id;
    case 'answer':
    case 'follow-up':
    case 'close':
      return isWritten(escalation, command, actor);
    case 'hand-over':
      // A note to who took it meanwhile is still to be told: nothing is said to be stored that is not.
      return holds(escalation) && command.to.id === escalation.claimedBy?.id && isNoted(escalation, command.note);
    case 'tag':
      return JSON.stringify(command.tags) === JSON.stringify(escalation.tags);
    case 'propose-tree':
      return command.proposes === escalation.proposesTree;
    case 'retire':
      return escalation.closedAt === null || escalation.closedAt >= command.endedBefore;
    case 'remind':
      return (escalation.remindedAt ?? escalation.since) >= command.quietSince;
    case 'expire':
      return escalation.answeredAt === null || escalation.answeredAt >= command.answeredBefore;
    case 'lapse':
      return escalation.remindedAt === null || escalation.since >= command.quietSince;
    default:
      return false;
  }
}

const isNoted = ({ notes }: Escalation, note = ''): boolean => note.trim() === '' || notes.at(-1)?.text === note;
/** The form was used before, for other words or by somebody else: neither a repeat nor a success. */
export function reusesKey({ messages }: Escalation, command: Command): boolean {
  const written = writtenIn(command);
  return written !== undefined && messages.some(({ key }) => key === written.key);
}

function isWritten({ messages }: Escalation, command: Command, actor: Actor): boolean {
  const written = writtenIn(command);
  const same = messages.find(({ key }) => key === written?.key);
  if (written === undefined || same === undefined || same.kind !== written.kind) return false;
  return (
    same.text === written.text && (same.by === null || (actor.kind === 'person' && actor.person.id === same.by.id))
  );
}

const holds = ({ state }: Escalation): boolean => state === 'claimed' || state === 'answered';
