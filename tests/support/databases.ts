import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseDatabaseUrl } from '../../src/storage/database/database-url';
import { openStorage, type Storage } from '../../src/storage/open-storage';
import { type KeyRing, parseKeyRing } from '../../src/storage/vault/key-ring';
import { type PostgresServer, startPostgres } from './postgres';

/** One database server of either kind; every test gets an empty database of its own. */
export interface DatabaseServer {
  /** DATABASE_URL of an empty database. */
  createDatabase(): Promise<string>;
  dropDatabase(url: string): Promise<void>;
  /** Resolves when no program is connected to it. */
  untilUnused(url: string): Promise<void>;
  stop(): Promise<void>;
}

export const DATABASE_KINDS = ['SQLite', 'PostgreSQL'] as const;
export type DatabaseKind = (typeof DATABASE_KINDS)[number];

export async function startDatabases(kind: DatabaseKind): Promise<DatabaseServer> {
  if (kind === 'PostgreSQL') return startPostgres();
  const folder = mkdtempSync(join(tmpdir(), 'deelwijzer-sqlite-'));
  let databases = 0;
  return {
    createDatabase: async () => {
      databases += 1;
      return `file:${join(folder, `${databases}`, 'deelwijzer.db')}`;
    },
    dropDatabase: async (url) => rmSync(join(fileOf(url), '..'), { recursive: true, force: true }),
    // A file is let go of when the program that had it ends.
    untilUnused: async () => undefined,
    stop: async () => rmSync(folder, { recursive: true, force: true }),
  };
}

export const isPostgres = (server: DatabaseServer): server is PostgresServer => 'setAway' in server;

export const fileOf = (url: string): string => url.slice('file:'.length);

/** Key rings from ids; the same id is the same key. */
export function keyRing(...ids: readonly string[]): KeyRing {
  const text = ids.map((id) => `${id}:${Buffer.alloc(32, id).toString('base64')}`).join(',');
  const result = parseKeyRing(text);
  if (!result.ok) throw new Error(result.problems.join('\n'));
  return result.ring;
}

/** Another instance on the same data. */
export function openOn(url: string, ring: KeyRing = keyRing('k1')): Storage {
  const parsed = parseDatabaseUrl(url);
  if (!parsed.ok) throw new Error(parsed.problem);
  return openStorage(parsed.address, ring);
}
