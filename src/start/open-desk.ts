import { randomUUID } from 'node:crypto';
import type { Config } from '../config/config';
import { SAMPLE_PEOPLE } from '../demo/sample-people';
import type { Person } from '../escalations/escalation';
import type { Storage } from '../storage/open-storage';
import type { WalkParts } from '../teams/bot-parts';
import type { Desk } from '../teams/desk';

/** Coordinators by configuration; in demo mode the sample people. */
export function coordinatorIds(config: Config): ReadonlySet<string> {
  const samples = SAMPLE_PEOPLE.filter((person) => person.roles.includes('Coordinator')).map((person) => person.id);
  return new Set(config.bot === undefined && config.coordinators.length === 0 ? samples : config.coordinators);
}

export function openDesk(
  config: Config,
  storage: Storage,
  walks: WalkParts,
  nudge: () => void,
  now: () => string,
): Desk {
  const coordinators = coordinatorIds(config);
  return {
    walks,
    store: storage.escalations,
    addressBook: storage.addressBook,
    outbox: storage.outbox,
    isCoordinator: (person: Person) => coordinators.has(person.id.toLowerCase()),
    nudge,
    newId: randomUUID,
    now,
  };
}
