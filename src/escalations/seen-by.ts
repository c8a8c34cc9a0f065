import type { Escalation, Person } from './escalation';

/** What a coordinator may see: all but who asked anonymously. Cards, pages and exports start from this. */
export type CoordinatorView = Escalation & { readonly seenBy: 'coordinator' };

export function seenByCoordinator(escalation: Escalation): CoordinatorView {
  return { ...escalation, asker: escalation.anonymous ? null : escalation.asker, seenBy: 'coordinator' };
}

/** The people of an escalation a coordinator may see by name. */
export function namedFor(view: CoordinatorView): readonly Person[] {
  const authors = view.messages.map(({ by }) => by);
  const noted = view.notes.flatMap(({ by, to }) => [by, to]);
  return [view.asker, view.claimedBy, ...authors, ...noted].filter((person) => person !== null);
}
