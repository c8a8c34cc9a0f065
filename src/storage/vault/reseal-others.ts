import type { Kysely } from 'kysely';
import type { Person } from '../../escalations/escalation';
import type { Database } from '../database/open-database';
import type { Tables } from '../database/tables';
import { draftPlace } from '../drafts/draft-row';
import { publicationPlace } from '../editions/publish-edition';
import { absencePlace } from '../escalations/sql-absences';
import { outboxPlace } from '../outbox/outbox-row';
import { addressPlace, cardPlace, type KnownPerson } from '../outbox/sql-address-book';
import { CHANNEL_PLACE } from '../outbox/sql-channel';
import { openJson, sealJson } from './sealed-json';
import type { Vault } from './vault';

/**
 * Addresses, absences, cards, what is on its way, who published and who wrote drafts: few enough for one transaction. What cannot be opened stays as it
 * is. Last tokens are not in it; they expire sooner than anybody takes a key out.
 */
export function resealOthers({ transact }: Database, vault: Vault): Promise<number> {
  return transact(async (transaction) => {
    const counts = [
      await resealAddresses(transaction, vault),
      await resealAbsences(transaction, vault),
      await resealOutbox(transaction, vault),
      await resealChannel(transaction, vault),
      await resealCards(transaction, vault),
      await resealPublications(transaction, vault),
      await resealDrafts(transaction, vault),
    ];
    return counts.reduce((total, count) => total + count, 0);
  });
}

async function resealAddresses(db: Kysely<Tables>, vault: Vault): Promise<number> {
  const rows = await db.selectFrom('address').selectAll().where('key_id', '!=', vault.currentKeyId).execute();
  const known = rows.flatMap((row) => {
    const person = openJson<KnownPerson>(vault, row, addressPlace(row.person_hash));
    return person === undefined ? [] : [{ row, person }];
  });
  for (const { row, person } of known) {
    const hash = vault.hash('person', person.person.id);
    await db.deleteFrom('address').where('person_hash', '=', row.person_hash).execute();
    await db
      .insertInto('address')
      .values({ ...row, person_hash: hash, ...sealJson(vault, person, addressPlace(hash)) })
      .onConflict((conflict) => conflict.column('person_hash').doNothing())
      .execute();
  }
  return known.length;
}

async function resealAbsences(db: Kysely<Tables>, vault: Vault): Promise<number> {
  const rows = await db.selectFrom('absence').selectAll().where('key_id', '!=', vault.currentKeyId).execute();
  let count = 0;
  for (const row of rows) {
    const person = openJson<Person>(vault, row, absencePlace(row.person_hash));
    if (person === undefined) continue;
    count += 1;
    const hash = vault.hash('person', person.id);
    await db.deleteFrom('absence').where('person_hash', '=', row.person_hash).execute();
    await db
      .insertInto('absence')
      .values({ ...row, person_hash: hash, ...sealJson(vault, person, absencePlace(hash)) })
      .onConflict((conflict) => conflict.column('person_hash').doNothing())
      .execute();
  }
  return count;
}

async function resealOutbox(db: Kysely<Tables>, vault: Vault): Promise<number> {
  const rows = await db.selectFrom('outbox').selectAll().where('key_id', '!=', vault.currentKeyId).execute();
  let count = 0;
  for (const row of rows) {
    const place = outboxPlace(row.escalation_id);
    const person = openJson<Person>(vault, row, place);
    if (person === undefined) continue;
    count += 1;
    const hash = vault.hash('person', person.id);
    await db
      .updateTable('outbox')
      .set({ ...sealJson(vault, person, place), person_hash: hash, lane: `${row.escalation_id} ${hash}` })
      .where('seq', '=', row.seq)
      .execute();
  }
  return count;
}

async function resealChannel(db: Kysely<Tables>, vault: Vault): Promise<number> {
  const row = await db.selectFrom('channel').selectAll().where('key_id', '!=', vault.currentKeyId).executeTakeFirst();
  const channel = openJson<unknown>(vault, row, CHANNEL_PLACE);
  if (channel === undefined) return 0;
  await db
    .updateTable('channel')
    .set(sealJson(vault, channel, CHANNEL_PLACE))
    .execute();
  return 1;
}

async function resealCards(db: Kysely<Tables>, vault: Vault): Promise<number> {
  const rows = await db.selectFrom('card').selectAll().where('key_id', '!=', vault.currentKeyId).execute();
  let count = 0;
  for (const row of rows) {
    const place = cardPlace(row.escalation_id, row.place);
    const card = openJson<unknown>(vault, row, place);
    if (card === undefined) continue;
    count += 1;
    await db
      .updateTable('card')
      .set(sealJson(vault, card, place))
      .where('escalation_id', '=', row.escalation_id)
      .where('place', '=', row.place)
      .execute();
  }
  return count;
}

async function resealPublications(db: Kysely<Tables>, vault: Vault): Promise<number> {
  const rows = await db.selectFrom('publication').selectAll().where('key_id', '!=', vault.currentKeyId).execute();
  let count = 0;
  for (const row of rows) {
    const by = openJson<unknown>(vault, row, publicationPlace(row.published_at));
    if (by === undefined) continue;
    count += 1;
    await db
      .updateTable('publication')
      .set(sealJson(vault, by, publicationPlace(row.published_at)))
      .where('number', '=', row.number)
      .execute();
  }
  return count;
}

/** Left alone when somebody changed it meanwhile: that change was encrypted with the current key. */
async function resealDrafts(db: Kysely<Tables>, vault: Vault): Promise<number> {
  const rows = await db
    .selectFrom('draft')
    .select(['id', 'version', 'key_id', 'sealed'])
    .where('key_id', '!=', vault.currentKeyId)
    .execute();
  let count = 0;
  for (const row of rows) {
    const draft = openJson<unknown>(vault, row, draftPlace(row.id));
    if (draft === undefined) continue;
    const updated = await db
      .updateTable('draft')
      .set(sealJson(vault, draft, draftPlace(row.id)))
      .where('id', '=', row.id)
      .where('version', '=', row.version)
      .where('key_id', '=', row.key_id)
      .executeTakeFirst();
    count += Number(updated.numUpdatedRows);
  }
  return count;
}
