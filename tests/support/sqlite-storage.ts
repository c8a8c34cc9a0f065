import { mkdtempSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Storage } from '../../src/storage/open-storage';
import { openOn } from './databases';

export interface SqliteStorage {
  readonly storage: Storage;
  /** DATABASE_URL, for another instance on the same data. */
  readonly url: string;
  /** From now on the database cannot be reached; what it returns brings it back. */
  readonly takeAway: () => () => void;
  /** Disconnects and removes the file. */
  readonly close: () => Promise<void>;
}

/** A real SQLite file of its own, with today's tables in it. */
export async function openSqliteStorage(): Promise<SqliteStorage> {
  const folder = mkdtempSync(join(tmpdir(), 'deelwijzer-storage-'));
  const data = join(folder, 'data');
  const url = `file:${join(data, 'deelwijzer.db')}`;
  const storage = openOn(url);
  await storage.migrate();
  return {
    storage,
    url,
    takeAway: () => {
      renameSync(data, `${data}-away`);
      return () => renameSync(`${data}-away`, data);
    },
    close: async () => {
      await storage.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
