import { type Kysely, sql } from 'kysely';
import type { AddressBook, LinkedChannel } from '../../escalations/delivery/address-book';
import type { Database } from '../database/open-database';
import type { Tables } from '../database/tables';
import { openJson, sealJson } from '../vault/sealed-json';
import type { Place, Vault } from '../vault/vault';

/** There is one channel. */
const THE_CHANNEL = 1;
export const CHANNEL_PLACE: Place = { column: 'channel.sealed', record: String(THE_CHANNEL) };

type ChannelOf = Pick<AddressBook, 'changeChannel' | 'findChannel' | 'unlinkChannel'>;

export function sqlChannel({ kind, read, transact, write }: Database, vault: Vault): ChannelOf {
  const find = async (db: Kysely<Tables>): Promise<LinkedChannel | undefined> =>
    openJson<LinkedChannel>(vault, await db.selectFrom('channel').selectAll().executeTakeFirst(), CHANNEL_PLACE);
  const link = async (db: Kysely<Tables>, channel: LinkedChannel): Promise<void> => {
    const columns = sealJson(vault, channel, CHANNEL_PLACE);
    await db
      .insertInto('channel')
      .values({ id: THE_CHANNEL, ...columns })
      .onConflict((conflict) => conflict.column('id').doUpdateSet(columns))
      .execute();
  };
  return {
    changeChannel: (change) =>
      transact(async (transaction) => {
        // The table, for the row may not be there yet. On SQLite the transaction already is the only writer.
        if (kind === 'postgres') await sql`lock table channel in share row exclusive mode`.execute(transaction);
        const before = await find(transaction);
        const after = change(before);
        if (after !== undefined && after !== before) await link(transaction, after);
        return { before, after };
      }),
    findChannel: () => find(read),
    unlinkChannel: async () => {
      await write((db) => db.deleteFrom('channel').where('id', '=', THE_CHANNEL).execute());
    },
  };
}
