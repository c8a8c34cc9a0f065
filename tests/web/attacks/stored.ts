import { join } from 'node:path';
import BetterSqlite from 'better-sqlite3';
import { Client } from 'pg';
import type { TestBot } from '../../support/start-bot';

/** Looks into the program's database from beside it. */
export interface Stored {
  first(sql: string): Promise<Record<string, unknown> | undefined>;
  close(): Promise<void>;
}

export function storedOnSqlite(bot: TestBot): Stored {
  const database = new BetterSqlite(join(bot.dataFolder, 'test.db'), { readonly: true });
  return {
    first: async (sql) => database.prepare(sql).get() as Record<string, unknown> | undefined,
    close: async () => void database.close(),
  };
}

export async function storedOnPostgres(url: string): Promise<Stored> {
  const client = new Client({ connectionString: url });
  await client.connect();
  return {
    first: async (sql) => (await client.query(sql)).rows[0] as Record<string, unknown> | undefined,
    close: () => client.end(),
  };
}
