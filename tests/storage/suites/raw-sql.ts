import SqliteConnection from 'better-sqlite3';
import { Client } from 'pg';
import { fileOf } from '../../support/databases';

/** Runs a statement past our code, as somebody with a database tool would, and gives the database's refusal. */
export async function refusalOf(url: string, statement: string): Promise<string> {
  const run = url.startsWith('file:') ? onSqlite : onPostgres;
  return run(url, statement).then(
    () => 'not refused',
    (error: unknown) => String(error),
  );
}

async function onSqlite(url: string, statement: string): Promise<void> {
  const database = new SqliteConnection(fileOf(url));
  try {
    database.exec(statement);
  } finally {
    database.close();
  }
}

async function onPostgres(url: string, statement: string): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  await client.query(statement).finally(() => client.end());
}
