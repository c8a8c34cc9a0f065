import type { Person } from '../escalation';

/** How the messenger reaches somebody: opaque JSON, made and read by the rim alone. Stored encrypted. */
export type Address = string;

export interface LinkedChannel {
  readonly address: Address;
  /** Mentioned when something new comes in. */
  readonly onDuty: readonly Person[];
  readonly linkedBy: Person;
  /** ISO instant. */
  readonly linkedAt: string;
}

export interface ChannelChanged {
  readonly before: LinkedChannel | undefined;
  readonly after: LinkedChannel | undefined;
}

export interface AddressBook {
  /** Call it on everything a person sends: addresses change. */
  rememberPerson(person: Person, address: Address, coordinator: boolean, now: string): Promise<void>;
  findPerson(personId: string): Promise<Address | undefined>;
  /** With what waits for them, and that they are away. */
  forgetPerson(personId: string): Promise<void>;
  /** Nothing reaches them there any more; what waits for them stays for when they come back. */
  forgetAddress(personId: string): Promise<void>;
  /** Coordinators who were seen, by name: to hand over to. */
  coordinators(): Promise<readonly Person[]>;
  /** There is one channel; linking another one replaces it. What it becomes, of what it is; the same thing back, or undefined, changes nothing. One after another, on any number of instances. */
  changeChannel(change: (linked: LinkedChannel | undefined) => LinkedChannel | undefined): Promise<ChannelChanged>;
  findChannel(): Promise<LinkedChannel | undefined>;
  unlinkChannel(): Promise<void>;
  /** Where the channel's card of an escalation is, so that it can be replaced in place. */
  rememberCard(escalationId: string, card: Address): Promise<void>;
  findCard(escalationId: string): Promise<Address | undefined>;
}
