import type { AddressBook } from '../delivery/address-book';
import type { Person } from '../escalation';
import { perform } from '../perform';
import type { RefusalCode } from '../refusal';
import type { EscalationStore } from './escalation-store';

export interface Forgetting {
  readonly escalations: EscalationStore;
  readonly addressBook: AddressBook;
  readonly person: Person;
  /** ISO instant. */
  readonly now: string;
}

export interface Forgotten {
  /** Questions whose text and people were removed. */
  readonly questions: number;
  /** Why some were not; empty when all is gone. */
  readonly refusals: readonly RefusalCode[];
}

/**
 * Removes all that is kept of a person: the questions they asked, answers included, and how to reach them. What still ran
 * is withdrawn and the coordinators' channel is told. To see it first: `EscalationStore.ofAsker`.
 * Throws StorageUnavailable; doing it again does the rest.
 */
export async function forgetPerson({ escalations, addressBook, person, now }: Forgetting): Promise<Forgotten> {
  const actor = { kind: 'person', person, coordinator: false } as const;
  const refusals: RefusalCode[] = [];
  let questions = 0;
  for (;;) {
    const theirs = await escalations.ofAsker(person.id);
    const before = questions;
    for (const { id } of theirs) {
      const outcome = await perform(escalations, { id, command: { kind: 'forget' }, actor, now });
      if (outcome.ok) questions += 1;
      else refusals.push(outcome.refusal);
    }
    if (questions === before || refusals.length > 0) break;
  }
  if (refusals.length === 0) await addressBook.forgetPerson(person.id);
  return { questions, refusals };
}
