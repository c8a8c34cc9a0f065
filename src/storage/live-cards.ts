import { LAST_WALK_HOURS } from '../walk/last-tokens';
import type { CardPressed, LiveCards } from '../walk/live-cards';
import type { Database } from './database/open-database';
import { placeOf } from './last-tokens';
import { openJson, sealJson } from './vault/sealed-json';
import type { Vault } from './vault/vault';

const KEPT_MS = LAST_WALK_HOURS * 3_600_000;
/** Times it looks again after somebody else moved it in between: by then it was moved, so once is enough. */
const MOST_TRIES = 3;

/** In the table of last cards, under a hash of the message; they are swept with those. */
export function liveCards({ read, write }: Database, vault: Vault): LiveCards {
  const find = (hash: string) =>
    read.selectFrom('last_token').selectAll().where('conversation_hash', '=', hash).executeTakeFirst();
  const columnsOf = (hash: string, token: string, now: string) => ({
    ...sealJson(vault, token, placeOf(hash)),
    expires_at: new Date(Date.parse(now) + KEPT_MS).toISOString(),
  });
  const hashOf = ({ conversation, message }: Pick<CardPressed, 'conversation' | 'message'>): string =>
    vault.hash('conversation', `${conversation}\0${message}`);

  const tryOnce = async ({ sent, next, now, ...card }: CardPressed): Promise<string | undefined | 'again'> => {
    const hash = hashOf(card);
    const row = await find(hash);
    const current =
      row === undefined || row.expires_at <= now ? undefined : openJson<string>(vault, row, placeOf(hash));
    if (next === undefined || current === next) return undefined;
    if (current !== undefined && current !== sent) return current;
    const columns = columnsOf(hash, next, now);
    // Compare and set in the one statement that writes: what is sealed is never the same twice.
    const moved = await write(
      async (db) =>
        row === undefined
          ? db
              .insertInto('last_token')
              .values({ conversation_hash: hash, ...columns })
              .onConflict((conflict) => conflict.column('conversation_hash').doNothing())
              .returning('expires_at')
              .execute()
          : db
              .updateTable('last_token')
              .set(columns)
              .where('conversation_hash', '=', hash)
              .where('sealed', '=', row.sealed)
              .returning('expires_at')
              .execute(),
      'soon',
    );
    return moved.length > 0 ? undefined : 'again';
  };
  return {
    advance: async (press) => {
      for (let tries = 0; tries < MOST_TRIES; tries++) {
        const overtakenBy = await tryOnce(press);
        if (overtakenBy !== 'again') return overtakenBy;
      }
      return undefined;
    },
    show: async ({ next, now, ...card }) => {
      const hash = hashOf(card);
      if (next === undefined) {
        await write((db) => db.deleteFrom('last_token').where('conversation_hash', '=', hash).execute(), 'soon');
        return;
      }
      const columns = columnsOf(hash, next, now);
      await write(
        (db) =>
          db
            .insertInto('last_token')
            .values({ conversation_hash: hash, ...columns })
            .onConflict((conflict) => conflict.column('conversation_hash').doUpdateSet(columns))
            .execute(),
        'soon',
      );
    },
  };
}
