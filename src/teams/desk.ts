import type { Actor } from '../escalations/actor';
import type { Address, AddressBook } from '../escalations/delivery/address-book';
import type { Outbox } from '../escalations/delivery/outbox';
import type { Person } from '../escalations/escalation';
import type { Absence } from '../escalations/keeping/absences';
import type { EscalationStore } from '../escalations/keeping/escalation-store';
import { StorageUnavailable } from '../escalations/keeping/storage-unavailable';
import type { LastTokens } from '../walk/last-tokens';
import type { WalkParts } from './bot-parts';
import type { CardMessage } from './rim/turn';

/** What asking and answering need, beside what a walk needs. */
export interface Desk {
  readonly walks: WalkParts;
  readonly lastTokens: LastTokens;
  readonly store: EscalationStore;
  readonly addressBook: AddressBook;
  readonly outbox: Pick<Outbox, 'releaseForChannel' | 'releaseForPerson' | 'tellChannel'>;
  readonly isCoordinator: (person: Person) => boolean;
  /** Of the app in Teams; undefined in the demo. */
  readonly appId: string | undefined;
  /** To hand over to: who is away is not among them. */
  readonly colleagues: () => Promise<readonly Person[]>;
  /** Coordinators who said they are not there today. */
  readonly away: () => Promise<readonly Absence[]>;
  /** What nobody answered or moved for so many days closes by itself. */
  readonly closeAfterDays: number;
  /** Something was written that must reach somebody: deliver it now. */
  readonly nudge: () => void;
  /** A new message in the conversation at this address. Rejects with what went wrong there. */
  readonly send: (address: Address, message: CardMessage) => Promise<void>;
  readonly newId: () => string;
  /** ISO instant. */
  readonly now: () => string;
}

/** Who pressed or typed, and where. */
export interface Visitor {
  readonly person: Person;
  readonly isGroup: boolean;
  readonly conversation: string;
  /** How to reach this conversation later. */
  readonly address: string;
}

export const actorOf = (desk: Desk, { person }: Visitor): Actor => ({
  kind: 'person',
  person,
  coordinator: desk.isCoordinator(person),
});

/** Remembers how to reach somebody who asked or answers: only in a conversation of their own, never from a group. */
export async function rememberAddress(desk: Desk, visitor: Visitor): Promise<void> {
  if (visitor.isGroup) return;
  await desk.addressBook.rememberPerson(
    visitor.person,
    visitor.address,
    desk.isCoordinator(visitor.person),
    desk.now(),
  );
}

/** What was done stays done: when the address cannot be stored now, the answer waits for the person's next visit. */
export async function addressAfterwards(desk: Desk, visitor: Visitor): Promise<void> {
  try {
    await rememberAddress(desk, visitor);
  } catch (error) {
    if (!(error instanceof StorageUnavailable)) throw error;
  }
}
