import type { Address, AddressBook } from '../../escalations/delivery/address-book';
import type { Person } from '../../escalations/escalation';
import type { Database } from '../database/open-database';
import { openJson, sealJson } from '../vault/sealed-json';
import type { Place, Vault } from '../vault/vault';
import { sqlChannel } from './sql-channel';

/** Coordinators one can hand over to; more would not be one team. */
const MOST_COORDINATORS = 200;
/** The one place that a card of an escalation is kept for. */
const IN_CHANNEL = 'channel';
/** An address that did not change is written again only after this time, so that every click need not be a write. */
const FRESH_FOR_MS = 6 * 3_600_000;

export interface KnownPerson {
  readonly person: Person;
  readonly address: Address;
}

export function sqlAddressBook(database: Database, vault: Vault): AddressBook {
  const { read, transact, write, overwriteDeleted } = database;
  const findPerson = async (personId: string) => {
    const row = await read
      .selectFrom('address')
      .selectAll()
      .where('person_hash', 'in', [...vault.hashes('person', personId)])
      .orderBy('seen_at', 'desc')
      .executeTakeFirst();
    const known = openJson<KnownPerson>(vault, row, addressPlace(row?.person_hash ?? ''));
    return row === undefined || known === undefined ? undefined : { row, known };
  };
  return {
    rememberPerson: async (person, address, coordinator, now) => {
      const before = await findPerson(person.id);
      // Only of coordinators somebody has to read the name: to hand over to.
      const wanted: KnownPerson = { person: coordinator ? person : { ...person, name: '' }, address };
      const isKnown =
        before !== undefined &&
        before.row.key_id === vault.currentKeyId &&
        before.row.coordinator === (coordinator ? 1 : 0) &&
        JSON.stringify(before.known) === JSON.stringify(wanted) &&
        Date.parse(now) - Date.parse(before.row.seen_at) < FRESH_FOR_MS;
      if (isKnown) return;
      const hash = vault.hash('person', person.id);
      const columns = {
        ...sealJson(vault, wanted, addressPlace(hash)),
        coordinator: coordinator ? (1 as const) : (0 as const),
        seen_at: now,
      };
      await transact(async (transaction) => {
        await transaction
          .deleteFrom('address')
          .where('person_hash', 'in', [...vault.hashes('person', person.id)])
          .where('person_hash', '!=', hash)
          .execute();
        await transaction
          .insertInto('address')
          .values({ person_hash: hash, ...columns })
          .onConflict((conflict) => conflict.column('person_hash').doUpdateSet(columns))
          .execute();
      });
    },
    findPerson: async (personId) => (await findPerson(personId))?.known.address,
    forgetPerson: async (personId) => {
      const hashes = [...vault.hashes('person', personId)];
      await transact(async (transaction) => {
        await transaction.deleteFrom('address').where('person_hash', 'in', hashes).execute();
        await transaction.deleteFrom('outbox').where('person_hash', 'in', hashes).execute();
        await transaction.deleteFrom('absence').where('person_hash', 'in', hashes).execute();
      });
      await overwriteDeleted();
    },
    forgetAddress: async (personId) => {
      const hashes = [...vault.hashes('person', personId)];
      await write((db) => db.deleteFrom('address').where('person_hash', 'in', hashes).execute());
    },
    coordinators: async () => {
      const rows = await read
        .selectFrom('address')
        .selectAll()
        .where('coordinator', '=', 1)
        .orderBy('seen_at', 'desc')
        .limit(MOST_COORDINATORS)
        .execute();
      return rows
        .flatMap((row) => openJson<KnownPerson>(vault, row, addressPlace(row.person_hash))?.person ?? [])
        .toSorted((one, other) => one.name.localeCompare(other.name, 'nl'));
    },
    ...sqlChannel(database, vault),
    rememberCard: async (escalationId, card) => {
      const columns = sealJson(vault, card, cardPlace(escalationId, IN_CHANNEL));
      await write((db) =>
        db
          .insertInto('card')
          .values({ escalation_id: escalationId, place: IN_CHANNEL, ...columns })
          .onConflict((conflict) => conflict.columns(['escalation_id', 'place']).doUpdateSet(columns))
          .execute(),
      );
    },
    findCard: async (escalationId) => {
      const row = await read
        .selectFrom('card')
        .selectAll()
        .where('escalation_id', '=', escalationId)
        .where('place', '=', IN_CHANNEL)
        .executeTakeFirst();
      return openJson<Address>(vault, row, cardPlace(escalationId, IN_CHANNEL));
    },
  };
}

export const addressPlace = (hash: string): Place => ({ column: 'address.sealed', record: hash });
export const cardPlace = (escalationId: string, place: string): Place => ({
  column: 'card.sealed',
  record: `${escalationId} ${place}`,
});
