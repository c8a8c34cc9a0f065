import SqliteConnection from 'better-sqlite3';
import { Client } from 'pg';
import { fileOf } from '../../support/databases';

/** Runs a statement past our code, as somebody with a database tool would, and gives the database's refusal. */
export async function refusalOf(url: string, statement: string): Promise<string> {
  return runRaw(url, statement).then(
    () => 'not refused',
    (error: unknown) => String(error),
  );
}

/** Rows, read past our code. */
export async function readRaw<Row>(url: string, query: string): Promise<readonly Row[]> {
  if (!url.startsWith('file:')) return onPostgres<Row>(url, query);
  return onSqlite(url, (database) => database.prepare(query).all() as Row[]);
}

async function runRaw(url: string, statement: string): Promise<void> {
  if (url.startsWith('file:')) onSqlite(url, (database) => database.exec(statement));
  else await onPostgres(url, statement);
}

function onSqlite<Result>(url: string, use: (database: SqliteConnection.Database) => Result): Result {
  const database = new SqliteConnection(fileOf(url));
  try {
    return use(database);
  } finally {
    database.close();
  }
}

async function onPostgres<Row>(url: string, statement: string): Promise<Row[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query(statement).finally(() => client.end());
  return rows as Row[];
}
