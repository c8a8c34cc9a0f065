import type { Kysely } from 'kysely';
import type { Database } from '../database/open-database';
import type { Tables } from '../database/tables';
import { type EscalationRow, fromRow, sealContents } from '../escalations/escalation-row';
import { resealOthers } from './reseal-others';
import type { Vault } from './vault';

const AT_ONCE = 100;

export interface Rotation {
  /** Records that were encrypted again with the current key. */
  readonly resealed: number;
  /** Key id → records that need it and cannot be opened without. A key with none may leave DATA_KEYS. */
  readonly missing: ReadonlyMap<string, number>;
}

/**
 * Encrypts everything with the current key and renews the lookup hashes, a batch at a time, while the program runs.
 * Run it after putting a new key first in DATA_KEYS; when it is done the old keys may go.
 */
export async function rotateKeys(database: Database, vault: Vault): Promise<Rotation> {
  let resealed = await resealOthers(database, vault);
  for (let after = 0; ; ) {
    const rows = await oldRows(database.read, vault, after);
    const last = rows.at(-1);
    if (last === undefined) break;
    after = last.number;
    for (const row of rows) resealed += (await resealEscalation(database, row, vault)) ? 1 : 0;
  }
  return { resealed, missing: await missingKeys(database.read, vault) };
}

/** Key ids that are needed and not in the ring, with the number of records that wait for them. */
async function missingKeys(read: Kysely<Tables>, vault: Vault): Promise<ReadonlyMap<string, number>> {
  const counts = new Map<string, number>();
  for (const table of [
    'escalation',
    'outbox',
    'address',
    'absence',
    'channel',
    'card',
    'publication',
    'draft',
  ] as const) {
    const rows = await read
      .selectFrom(table)
      .select(['key_id', (count) => count.fn.countAll<number>().as('n')])
      .where('key_id', 'is not', null)
      .where('key_id', 'not in', [...vault.keyIds])
      .groupBy('key_id')
      .execute();
    for (const { key_id, n } of rows) if (key_id !== null) counts.set(key_id, (counts.get(key_id) ?? 0) + n);
  }
  return counts;
}

function oldRows(read: Kysely<Tables>, vault: Vault, after: number): Promise<readonly EscalationRow[]> {
  const older = vault.keyIds.filter((id) => id !== vault.currentKeyId);
  return read
    .selectFrom('escalation')
    .selectAll()
    .where('number', '>', after)
    .where('key_id', 'in', older.length === 0 ? [''] : [...older])
    .orderBy('number')
    .limit(AT_ONCE)
    .execute();
}

/** Left alone when somebody changed it meanwhile: that change was encrypted with the current key. */
async function resealEscalation({ write }: Database, row: EscalationRow, vault: Vault): Promise<boolean> {
  const escalation = fromRow(row, vault);
  if (escalation.contents !== 'readable') return false;
  const updated = await write((db) =>
    db
      .updateTable('escalation')
      .set(sealContents(escalation, vault))
      .where('number', '=', row.number)
      .where('version', '=', row.version)
      .where('key_id', '=', row.key_id)
      .executeTakeFirst(),
  );
  return updated.numUpdatedRows > 0n;
}
