import type { Actor } from './actor';
import { type Command, writtenIn } from './command';
import type { Escalation, EscalationState, HandOverNote, Person } from './escalation';

/** The escalation after a permitted command that leads to `state`. */
export function changed(
  before: Escalation,
  command: Command,
  { actor, state, now }: { readonly actor: Actor; readonly state: EscalationState; readonly now: string },
): Escalation {
  const turned = {
    ...before,
    messages: withWritten(before, command, actor, now),
    ...whatCommandDoes(before, command, actor, now),
    state,
    version: before.version + 1,
  };
  const changedHands = state !== before.state || turned.claimedBy?.id !== before.claimedBy?.id;
  const asksAgain = command.kind === 'follow-up' || changedHands;
  const backToCoordinators = isTheirTurn(state) && !isTheirTurn(before.state);
  return {
    ...turned,
    since: asksAgain ? now : before.since,
    remindedAt: command.kind === 'remind' ? now : asksAgain ? null : before.remindedAt,
    waitingSince: backToCoordinators ? now : before.waitingSince,
    claimedAt: before.claimedAt ?? (turned.claimedBy === null ? null : now),
    closedAt: hasEnded(state) ? (before.closedAt ?? now) : null,
  };
}

function whatCommandDoes({ notes }: Escalation, command: Command, actor: Actor, now: string): Partial<Escalation> {
  switch (command.kind) {
    case 'claim':
      return { claimedBy: personOf(actor) };
    case 'answer':
      return { claimedBy: personOf(actor), answeredAt: now };
    case 'hand-back':
      return { claimedBy: null };
    case 'hand-over':
      return { claimedBy: command.to, notes: [...notes, ...noteOf(command, personOf(actor), now)] };
    case 'tag':
      return { tags: command.tags };
    case 'propose-tree':
      return { proposesTree: command.proposes };
    case 'forget':
    case 'retire':
      return { contents: 'forgotten', asker: null, claimedBy: null, messages: [], notes: [], tags: [] };
    default:
      return {};
  }
}

function noteOf(
  { to, note }: Extract<Command, { kind: 'hand-over' }>,
  by: Person | null,
  at: string,
): readonly HandOverNote[] {
  return note === undefined || note.trim() === '' ? [] : [{ by, to, text: note, at }];
}

function withWritten({ messages }: Escalation, command: Command, actor: Actor, at: string): Escalation['messages'] {
  const written = writtenIn(command);
  if (written === undefined) return messages;
  const { key, kind, text } = written;
  // The asker's identity stays in `Escalation.asker` only.
  const by = kind === 'follow-up' ? null : personOf(actor);
  return [...messages, { key, kind, side: kind === 'follow-up' ? 'asker' : 'coordinator', by, text, at }];
}

const personOf = (actor: Actor): Person | null => (actor.kind === 'person' ? actor.person : null);
const isTheirTurn = (state: EscalationState): boolean => state === 'open' || state === 'claimed';
const hasEnded = (state: EscalationState): boolean => state === 'closed' || state === 'withdrawn';
