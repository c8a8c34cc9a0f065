import type { Kysely } from 'kysely';
import { SAID_HOURS, type TakenTurns, TURN_MINUTES } from '../escalations/delivery/taken-turns';
import type { Database } from './database/open-database';
import type { Tables } from './database/tables';
import type { Vault } from './vault/vault';

export interface StoredTurns extends TakenTurns {
  /** Removes those that nobody will send again. */
  sweep(now: string): Promise<void>;
}

const MINUTE_MS = 60_000;

/** Keyed hashes alone, for ten minutes or a day: not who wrote, where, or what. After a power cut somebody may be answered twice. */
export function takenTurns({ read, transact, write }: Database, vault: Vault): StoredTurns {
  const hashOf = (conversation: string, activity: string) => vault.hash('activity', `${conversation}\0${activity}`);
  return {
    take: (conversation, activity, now) =>
      write((db) => take(db, hashOf(conversation, activity), now, TURN_MINUTES * MINUTE_MS), 'soon'),
    giveBack: async (conversation, activity) => {
      const hash = hashOf(conversation, activity);
      await write((db) => db.deleteFrom('taken_turn').where('activity_hash', '=', hash).execute(), 'soon');
    },
    firstSaid: async ({ conversation, about, choice, choices }, now) => {
      const hashFor = (said: string) => hashOf(conversation, `${about}\0${said}`);
      const isFirst = await transact(async (transaction) => {
        const lifeMs = SAID_HOURS * 60 * MINUTE_MS;
        // Whoever comes second waits here until the first is done.
        if (!(await take(transaction, hashOf(conversation, about), now, lifeMs))) return false;
        await take(transaction, hashFor(choice), now, lifeMs);
        return true;
      }, 'soon');
      if (isFirst) return { choice, isFirst };
      const rows = await read
        .selectFrom('taken_turn')
        .select('activity_hash')
        .where('activity_hash', 'in', choices.map(hashFor))
        .where('expires_at', '>', now)
        .execute();
      const first = choices.find((each) => rows.some((row) => row.activity_hash === hashFor(each)));
      return { choice: first ?? choice, isFirst };
    },
    sweep: async (now) => {
      await write((db) => db.deleteFrom('taken_turn').where('expires_at', '<=', now).execute());
    },
  };
}

/** True for the first who asks, or the first after it ran out. */
async function take(db: Kysely<Tables>, hash: string, now: string, lifeMs: number): Promise<boolean> {
  const expires = new Date(Date.parse(now) + lifeMs).toISOString();
  const taken = await db
    .insertInto('taken_turn')
    .values({ activity_hash: hash, expires_at: expires })
    .onConflict((conflict) =>
      conflict.column('activity_hash').doUpdateSet({ expires_at: expires }).where('taken_turn.expires_at', '<=', now),
    )
    .returning('activity_hash')
    .execute();
  return taken.length > 0;
}
