import type { Escalation, Person } from './escalation';

/** Who does something. The rim decides from its own sign-in whether a person is a coordinator. */
export type Actor =
  | { readonly kind: 'person'; readonly person: Person; readonly coordinator: boolean }
  | { readonly kind: 'system' };

export const SYSTEM: Actor = { kind: 'system' };

/** `claimer`: the coordinator who claimed this escalation. `system`: reminders and retention. */
export type Role = 'asker' | 'coordinator' | 'claimer' | 'system';

/** Every role the actor has towards this escalation; empty for an outsider. */
export function rolesOf(actor: Actor, escalation: Pick<Escalation, 'asker' | 'claimedBy'>): readonly Role[] {
  if (actor.kind === 'system') return ['system'];
  const roles: Role[] = [];
  if (actor.person.id === escalation.asker?.id) roles.push('asker');
  if (actor.coordinator) roles.push('coordinator');
  if (actor.coordinator && actor.person.id === escalation.claimedBy?.id) roles.push('claimer');
  return roles;
}
