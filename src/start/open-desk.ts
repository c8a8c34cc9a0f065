import { randomUUID } from 'node:crypto';
import { dutchDay } from '../calendar/dutch-day';
import type { Config } from '../config/config';
import { SAMPLE_PEOPLE } from '../demo/sample-people';
import type { Person } from '../escalations/escalation';
import { isAwayIn } from '../escalations/keeping/absences';
import type { Storage } from '../storage/open-storage';
import type { WalkParts } from '../teams/bot-parts';
import type { Desk } from '../teams/desk';
import { placeAt } from '../teams/rim/address';
import type { Later } from '../teams/rim/turn';

/** Coordinators by configuration; in demo mode the sample people. */
function coordinatorsOf(config: Config): (person: Person) => boolean {
  const samples = SAMPLE_PEOPLE.filter((person) => person.roles.includes('Coordinator')).map((person) => person.id);
  const ids = new Set(config.bot === undefined && config.coordinators.length === 0 ? samples : config.coordinators);
  return ({ id }) => ids.has(id.toLowerCase());
}

export function openDesk(
  config: Config,
  storage: Storage,
  walks: WalkParts,
  { nudge, later }: { readonly nudge: () => void; readonly later: Later },
  now: () => string,
): Desk {
  const away = () => storage.absences.on(dutchDay(now()));
  return {
    walks,
    lastTokens: storage.lastTokens,
    store: storage.escalations,
    addressBook: storage.addressBook,
    outbox: storage.outbox,
    appId: config.bot?.teamsAppId,
    isCoordinator: coordinatorsOf(config),
    colleagues: async () => {
      const [all, absent] = await Promise.all([colleaguesOf(config, storage), away()]);
      const isAway = isAwayIn(absent);
      return all.filter((person) => !isAway(person));
    },
    away,
    closeAfterDays: config.closeAfterDays,
    nudge,
    send: (address, message) =>
      later(placeAt(address), async (conversation) => {
        await conversation.send(message);
      }),
    newId: randomUUID,
    now,
  };
}

/**
 * Coordinators who used the bot; in demo mode the sample ones too, so that a visitor can hand over at once. The address book says who
 * was one when they came by, the configuration who is one now.
 */
export async function colleaguesOf(config: Config, storage: Storage): Promise<readonly Person[]> {
  const isCoordinator = coordinatorsOf(config);
  const seen = (await storage.addressBook.coordinators()).filter(isCoordinator);
  const samples =
    config.bot === undefined ? SAMPLE_PEOPLE.filter((person) => person.roles.includes('Coordinator')) : [];
  const others = samples.filter((sample) => !seen.some((person) => person.id === sample.id));
  return [...seen, ...others.map(({ id, name }) => ({ id, name }))];
}
