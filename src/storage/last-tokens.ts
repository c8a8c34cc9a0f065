import type { Transaction } from 'kysely';
import { LRUCache } from 'lru-cache';
import { StorageUnavailable } from '../escalations/keeping/storage-unavailable';
import { LAST_WALK_HOURS, type LastTokens, type LastWalk } from '../walk/last-tokens';
import type { Durability } from './database/group-commit';
import type { Database } from './database/open-database';
import type { Tables } from './database/tables';
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
  /** Undefined: the conversation left its walk, and what is stored of it goes. */
  readonly walk: LastWalk | undefined;
  readonly expiresAt: string;
  /** The conversation under every key of the ring. */
  readonly hashes: readonly string[];
}

/** What is encrypted: a bare token while the walk is on show, as every row was at first. */
type Sealed = string | { readonly passed: string };

export function lastTokens({ read, transact, write, overwriteDeleted }: Database, vault: Vault): StoredTokens {
  const buffer = new LRUCache<string, Kept>({ max: MOST_BUFFERED });
  /** On its way to the database: in no other place for as long as that takes. */
  let leaving: ReadonlyMap<string, Kept> = new Map();
  let flushing: Promise<void> | undefined;

  const hashOf = (conversationId: string): string => vault.hash('conversation', conversationId);
  const put = (conversationId: string, walk: LastWalk | undefined, expiresAt: string): void => {
    buffer.set(hashOf(conversationId), { walk, expiresAt, hashes: vault.hashes('conversation', conversationId) });
  };
  const findKept = async (conversationId: string, now: string): Promise<Omit<Kept, 'hashes'> | undefined> => {
    const current = hashOf(conversationId);
    const buffered = buffer.peek(current) ?? leaving.get(current);
    if (buffered !== undefined) return buffered.expiresAt > now ? buffered : undefined;
    const row = await read
      .selectFrom('last_token')
      .selectAll()
      .where('conversation_hash', 'in', [...vault.hashes('conversation', conversationId)])
      .where('expires_at', '>', now)
      .orderBy('expires_at', 'desc')
      .executeTakeFirst()
      .catch(nothingWhileAway);
    const walk = walkOf(openJson<Sealed>(vault, row, placeOf(row?.conversation_hash ?? '')));
    return row === undefined ? undefined : { walk, expiresAt: row.expires_at };
  };
  const store = async (durability: Durability): Promise<void> => {
    if (buffer.size === 0) return;
    // Oldest first, so that it is the oldest again when it has to come back.
    const kept = new Map([...buffer.entries()].reverse());
    buffer.clear();
    leaving = kept;
    try {
      await transact(async (transaction) => {
        for (const [hash, each] of [...kept].toSorted(byHash)) await storeOne(transaction, hash, each, vault);
      }, durability);
    } catch (error) {
      const newer = [...buffer.entries()].reverse();
      buffer.clear();
      for (const [hash, each] of [...kept, ...newer]) buffer.set(hash, each);
      throw error;
    } finally {
      leaving = new Map();
    }
  };
  /** One at a time: an older one that commits last would bring back what was wiped. */
  const flush = async (durability: Durability = 'soon'): Promise<void> => {
    while (flushing !== undefined) await flushing.catch(() => undefined);
    flushing = store(durability);
    try {
      await flushing;
    } finally {
      flushing = undefined;
    }
  };

  return {
    keep: (conversationId, token, now) => put(conversationId, { token, isOnShow: true }, laterThan(now)),
    leave: (conversationId, now) => put(conversationId, undefined, laterThan(now)),
    passBy: async (conversationId, now) => {
      const before = buffer.peek(hashOf(conversationId));
      const last = await findKept(conversationId, now);
      // Somebody who went on meanwhile is looking at where they went.
      if (last?.walk?.isOnShow !== true || buffer.peek(hashOf(conversationId)) !== before) return;
      put(conversationId, { ...last.walk, isOnShow: false }, last.expiresAt);
    },
    find: async (conversationId, now) => (await findKept(conversationId, now))?.walk,
    wipe: async (conversationId, now) => {
      put(conversationId, undefined, laterThan(now));
      await flush('now');
      await overwriteDeleted();
    },
    flush: () => flush(),
    sweep: async (now) => {
      await write((db) => db.deleteFrom('last_token').where('expires_at', '<=', now).execute());
    },
  };
}

const laterThan = (now: string): string => new Date(Date.parse(now) + KEPT_MS).toISOString();

async function storeOne(
  transaction: Transaction<Tables>,
  hash: string,
  { walk, expiresAt, hashes }: Kept,
  vault: Vault,
): Promise<void> {
  if (walk === undefined) {
    await transaction
      .deleteFrom('last_token')
      .where('conversation_hash', 'in', [...hashes])
      .execute();
    return;
  }
  const sealed: Sealed = walk.isOnShow ? walk.token : { passed: walk.token };
  const columns = { ...sealJson(vault, sealed, placeOf(hash)), expires_at: expiresAt };
  await transaction
    .insertInto('last_token')
    .values({ conversation_hash: hash, ...columns })
    .onConflict((conflict) => conflict.column('conversation_hash').doUpdateSet(columns))
    .execute();
}

function walkOf(sealed: Sealed | undefined): LastWalk | undefined {
  if (sealed === undefined) return undefined;
  return typeof sealed === 'string' ? { token: sealed, isOnShow: true } : { token: sealed.passed, isOnShow: false };
}

function nothingWhileAway(error: unknown): undefined {
  if (!(error instanceof StorageUnavailable)) throw error;
}

/** One order for everybody, so that two instances never wait for each other's rows. */
const byHash = ([one]: readonly [string, Kept], [other]: readonly [string, Kept]): number => (one < other ? -1 : 1);

export const placeOf = (hash: string): Place => ({ column: 'last_token.sealed', record: hash });
