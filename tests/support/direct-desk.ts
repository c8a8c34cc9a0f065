import { randomUUID } from 'node:crypto';
import { StorageUnavailable } from '../../src/escalations/keeping/storage-unavailable';
import type { Storage } from '../../src/storage/open-storage';
import type { BotParts } from '../../src/teams/bot-parts';
import type { Desk } from '../../src/teams/desk';
import { Door } from '../../src/teams/door';
import type { Incoming } from '../../src/teams/rim/incoming';
import { readPress } from '../../src/teams/rim/read-press';
import type { Shown } from '../../src/teams/shown';
import { compiledFrom, editionOf, toyFiles } from '../content/support/toy-content';
import { NOON } from './escalations';
import { type CardPart, valuesOf } from './seen-card';

/** What goes wrong with one call of the database: it was never asked, or nobody heard that it had been done. */
export type Fault = 'none' | 'away' | 'locked' | 'unknown';

/** Calls that change something; of a read nothing can be unknown. */
const WRITES = new Set(['insert', 'replace', 'rememberPerson']);

/** The bot's door on a real database, without HTTP: a press goes in as Teams sends it, the card that follows comes out. */
export class DirectDesk {
  /** Of the calls to come, the first first; when it is empty nothing goes wrong. */
  faults: Fault[] = [];
  private readonly door: Door;

  constructor(storage: Storage, coordinatorId: string) {
    const edition = editionOf(compiledFrom(toyFiles()));
    const nothing = (): undefined => undefined;
    const parts: BotParts = {
      editions: { newest: () => edition, find: async () => undefined },
      find: () => {
        throw new Error('Expected no search here.');
      },
      count: nothing,
      missed: nothing,
      today: () => '2026-11-26',
      retentionDays: 90,
      lastTokens: storage.lastTokens,
      takenTurns: storage.takenTurns,
      liveCards: storage.liveCards,
      now: () => NOON,
      log: { info: nothing, warn: nothing, error: nothing },
    };
    const desk: Desk = {
      walks: parts,
      lastTokens: storage.lastTokens,
      store: this.failing(storage.escalations),
      addressBook: this.failing(storage.addressBook),
      outbox: storage.outbox,
      isCoordinator: ({ id }) => id === coordinatorId,
      appId: undefined,
      colleagues: async () => [],
      closeAfterDays: 180,
      away: async () => [],
      nudge: nothing,
      send: async () => undefined,
      newId: randomUUID,
      now: () => NOON,
    };
    this.door = new Door(parts, desk);
  }

  /** What a client sends for a button of a card with these values in its fields. */
  dataOf(card: CardPart, button: CardPart, typed: CardPart): CardPart {
    const filledIn = button.associatedInputs === 'none' ? {} : { ...valuesOf(card), ...typed };
    return { ...filledIn, ...(button.data as CardPart) };
  }

  async open(person: Incoming['person'], data: CardPart): Promise<Shown> {
    const press = readPress({ action: { type: 'Action.Execute', verb: data.verb, data } });
    if (press === undefined) throw new Error(`Expected a press, found ${JSON.stringify(data)}.`);
    const visitor = {
      person,
      conversation: `a:${person.id}`,
      message: 'm',
      activity: undefined,
      isGroup: false,
      address: '{}',
    };
    return this.door.pressed(visitor, press);
  }

  private failing<T extends object>(port: T): T {
    return new Proxy(port, {
      get: (target, name, receiver) => {
        const method: unknown = Reflect.get(target, name, receiver);
        if (typeof method !== 'function') return method;
        return async (...given: unknown[]) => {
          const fault = this.faults.shift() ?? 'none';
          const isUnheard = fault === 'unknown' && WRITES.has(String(name));
          if (fault !== 'none' && !isUnheard)
            throw new StorageUnavailable(fault === 'unknown' ? 'away' : fault, 'test');
          const done: unknown = await method.apply(target, given);
          if (isUnheard) throw new StorageUnavailable('unknown', 'test');
          return done;
        };
      },
    });
  }
}
