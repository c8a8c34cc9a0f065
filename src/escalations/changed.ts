import type { Actor } from './actor';
import type { Command } from './command';
import type { Escalation, EscalationState, HandOverNote, Message, Person } from './escalation';

/** The escalation after a permitted command that leads to `state`. */
export function changed(
  before: Escalation,
  command: Command,
  { actor, state, now }: { readonly actor: Actor; readonly state: EscalationState; readonly now: string },
): Escalation {
  const turned = { ...before, ...whatCommandDoes(before, command, actor, now), state, version: before.version + 1 };
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

function whatCommandDoes(before: Escalation, command: Command, actor: Actor, now: string): Partial<Escalation> {
  switch (command.kind) {
    case 'claim':
      return { claimedBy: personOf(actor) };
    case 'answer': {
      const message = said(command, 'answer', personOf(actor), now);
      return { claimedBy: personOf(actor), answeredAt: now, messages: [...before.messages, message] };
    }
    case 'follow-up':
      return { messages: [...before.messages, said(command, 'follow-up', null, now)] };
    case 'hand-back':
      return { claimedBy: null };
    case 'hand-over':
      return { claimedBy: command.to, notes: [...before.notes, ...noteOf(command, personOf(actor), now)] };
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

function said(
  { key, text }: Pick<Message, 'key' | 'text'>,
  kind: 'answer' | 'follow-up',
  by: Person | null,
  at: string,
): Message {
  return { key, kind, side: kind === 'answer' ? 'coordinator' : 'asker', by, text, at };
}

const personOf = (actor: Actor): Person | null => (actor.kind === 'person' ? actor.person : null);
const isTheirTurn = (state: EscalationState): boolean => state === 'open' || state === 'claimed';
const hasEnded = (state: EscalationState): boolean => state === 'closed' || state === 'withdrawn';
