import { type Actor, type Role, rolesOf } from './actor';
import { addressed } from './addressed';
import { changed } from './changed';
import { checkForm, checkRoom } from './check-form';
import { type Command, writtenIn } from './command';
import type { Notification } from './delivery/notification';
import type { Escalation, EscalationState } from './escalation';
import type { AuditStep } from './keeping/audit';
import type { Refusal } from './refusal';
import { isRepeated, reusesKey } from './repeated';
import { TRANSITIONS, type Transition } from './transitions';

export type Applied =
  | {
      readonly kind: 'changed';
      readonly escalation: Escalation;
      readonly notifications: readonly Notification[];
      readonly audit: AuditStep;
    }
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'refused'; readonly refusal: Refusal };

/** What a command does to an escalation: pure and total. `now` is an ISO instant. */
export function apply(escalation: Escalation, command: Command, actor: Actor, now: string): Applied {
  const rules = TRANSITIONS[command.kind];
  const roles = rolesOf(actor, escalation);
  if (escalation.contents === 'forgotten') return refused({ refusal: 'forgotten' });
  // Storing a change would overwrite what a returning key could still read; only retention may do that.
  if (escalation.contents === 'unreadable' && command.kind !== 'retire') return refused({ refusal: 'unreadable' });
  if (!rules.transitions.some(({ who }) => mayBecomeOneOf(who, roles))) return refused({ refusal: 'not-allowed' });
  if (isRepeated(escalation, command, actor)) return { kind: 'unchanged' };
  // What somebody wrote is not there yet, whatever the state.
  if (rules.already.includes(escalation.state) && writtenIn(command) === undefined) return { kind: 'unchanged' };
  if (reusesKey(escalation, command)) return refused({ refusal: 'key-reused' });

  const wrongForm = checkForm(command) ?? checkRoom(escalation, command);
  if (wrongForm !== undefined) return refused(wrongForm);
  const fromHere = rules.transitions.filter(({ from }) => from.includes(escalation.state));
  const transition = fromHere.find(({ who }) => who.some((role) => roles.includes(role)));
  if (transition === undefined) return refused(whyNot(escalation, command, roles, fromHere));
  if (command.kind === 'close' && command.reason === undefined && transition.reason === 'must')
    return refused({ refusal: 'reason-missing' });
  if (command.kind === 'close' && command.reason !== undefined && transition.reason === undefined)
    return refused({ refusal: 'not-allowed' });

  const after = changed(escalation, command, { actor, state: stateAfter(transition, escalation), now });
  return {
    kind: 'changed',
    escalation: after,
    notifications: addressed(transition.tell, { before: escalation, after, actor }),
    audit: {
      action: command.kind,
      role: transition.who.find((role) => roles.includes(role)) ?? 'system',
      actorId: actor.kind === 'person' ? actor.person.id : null,
      from: escalation.state,
      to: after.state,
      at: now,
    },
  };
}

/** A coordinator may become the claimer, so what only the claimer may do is not denied to them forever. */
function mayBecomeOneOf(who: readonly Role[], roles: readonly Role[]): boolean {
  return who.some((role) => roles.includes(role) || (role === 'claimer' && roles.includes('coordinator')));
}

function whyNot(
  { state, claimedBy }: Escalation,
  command: Command,
  roles: readonly Role[],
  fromHere: readonly Transition[],
): Refusal {
  const heldByOther = claimedBy !== null && roles.includes('coordinator') && !roles.includes('claimer');
  const onlyTheClaimer = fromHere.some(({ who }) => who.includes('claimer'));
  const lostTheClaim = command.kind === 'claim' && (state === 'claimed' || state === 'answered');
  if (heldByOther && (onlyTheClaimer || lostTheClaim)) return { refusal: 'claimed-by-other', by: claimedBy };
  return { refusal: 'wrong-state', state, by: claimedBy };
}

function stateAfter({ to }: Transition, { state, claimedBy }: Escalation): EscalationState {
  if (to === 'same') return state;
  if (to === 'resume') return claimedBy === null ? 'open' : 'claimed';
  return to;
}

const refused = (refusal: Refusal): Applied => ({ kind: 'refused', refusal });
