import { type TakenTurns, TURN_MINUTES } from '../escalations/delivery/taken-turns';
import type { Database } from './database/open-database';
import type { Vault } from './vault/vault';

export interface StoredTurns extends TakenTurns {
  /** Removes those that nobody will send again. */
  sweep(now: string): Promise<void>;
}

/** Keyed hashes alone, for ten minutes: not who wrote, where, or what. */
export function takenTurns({ write }: Database, vault: Vault): StoredTurns {
  const hashOf = (conversation: string, activity: string) => vault.hash('activity', `${conversation}\0${activity}`);
  return {
    take: async (conversation, activity, now) => {
      const expires = new Date(Date.parse(now) + TURN_MINUTES * 60_000).toISOString();
      const taken = await write((db) =>
        db
          .insertInto('taken_turn')
          .values({ activity_hash: hashOf(conversation, activity), expires_at: expires })
          .onConflict((conflict) =>
            conflict
              .column('activity_hash')
              .doUpdateSet({ expires_at: expires })
              .where('taken_turn.expires_at', '<=', now),
          )
          .returning('activity_hash')
          .execute(),
      );
      return taken.length > 0;
    },
    giveBack: async (conversation, activity) => {
      const hash = hashOf(conversation, activity);
      await write((db) => db.deleteFrom('taken_turn').where('activity_hash', '=', hash).execute());
    },
    sweep: async (now) => {
      await write((db) => db.deleteFrom('taken_turn').where('expires_at', '<=', now).execute());
    },
  };
}
