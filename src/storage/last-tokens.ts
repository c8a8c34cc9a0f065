import { LRUCache } from 'lru-cache';
import { StorageUnavailable } from '../escalations/keeping/storage-unavailable';
import { LAST_WALK_HOURS, type LastTokens } from '../walk/last-tokens';
import type { Database } from './database/open-database';
import { openJson, sealJson } from './vault/sealed-json';
import type { Place, Vault } from './vault/vault';

const KEPT_MS = LAST_WALK_HOURS * 3_600_000;
/** While the database is away; then the oldest are dropped, because memory must not grow. */
const MOST_BUFFERED = 5000;

/** Encrypted, by keyed hash of the conversation. Keeping only adds to memory; flush() stores. */
export interface StoredTokens extends LastTokens {
  /** Call it about every second and before stopping. When it throws StorageUnavailable nothing is lost: call it again. */
  flush(): Promise<void>;
  /** Removes those that expired. */
  sweep(now: string): Promise<void>;
}

interface Kept {
  readonly token: string;
  readonly expiresAt: string;
}

export function lastTokens({ read, transact, write }: Database, vault: Vault): StoredTokens {
  const buffer = new LRUCache<string, Kept>({ max: MOST_BUFFERED });
  /** On its way to the database: in no other place for as long as that takes. */
  let leaving: ReadonlyMap<string, Kept> = new Map();
  return {
    keep: (conversationId, token, now) => {
      const hash = vault.hash('conversation', conversationId);
      buffer.set(hash, { token, expiresAt: new Date(Date.parse(now) + KEPT_MS).toISOString() });
    },
    find: async (conversationId, now) => {
      const current = vault.hash('conversation', conversationId);
      const buffered = buffer.peek(current) ?? leaving.get(current);
      if (buffered !== undefined) return buffered.expiresAt > now ? buffered.token : undefined;
      const row = await read
        .selectFrom('last_token')
        .selectAll()
        .where('conversation_hash', 'in', [...vault.hashes('conversation', conversationId)])
        .where('expires_at', '>', now)
        .orderBy('expires_at', 'desc')
        .executeTakeFirst()
        .catch(nothingWhileAway);
      return openJson<string>(vault, row, placeOf(row?.conversation_hash ?? ''));
    },
    flush: async () => {
      if (buffer.size === 0) return;
      // Oldest first, so that it is the oldest again when it has to come back.
      const kept = new Map([...buffer.entries()].reverse());
      buffer.clear();
      leaving = kept;
      try {
        await transact(async (transaction) => {
          for (const [hash, { token, expiresAt }] of [...kept].toSorted(byHash)) {
            const columns = { ...sealJson(vault, token, placeOf(hash)), expires_at: expiresAt };
            await transaction
              .insertInto('last_token')
              .values({ conversation_hash: hash, ...columns })
              .onConflict((conflict) => conflict.column('conversation_hash').doUpdateSet(columns))
              .execute();
          }
        });
      } catch (error) {
        const newer = [...buffer.entries()].reverse();
        buffer.clear();
        for (const [hash, each] of [...kept, ...newer]) buffer.set(hash, each);
        throw error;
      } finally {
        leaving = new Map();
      }
    },
    sweep: async (now) => {
      await write((db) => db.deleteFrom('last_token').where('expires_at', '<=', now).execute());
    },
  };
}

function nothingWhileAway(error: unknown): undefined {
  if (!(error instanceof StorageUnavailable)) throw error;
}

/** One order for everybody, so that two instances never wait for each other's rows. */
const byHash = ([one]: readonly [string, Kept], [other]: readonly [string, Kept]): number => (one < other ? -1 : 1);

const placeOf = (hash: string): Place => ({ column: 'last_token.sealed', record: hash });
