import SqliteConnection from 'better-sqlite3';
import { Client } from 'pg';
import { fileOf } from '../../support/databases';

/** Runs a statement past our code, as somebody with a database tool would. */
export async function runRawSql(url: string, statement: string): Promise<void> {
  if (url.startsWith('file:')) {
    const database = new SqliteConnection(fileOf(url));
    try {
      database.exec(statement);
    } finally {
      database.close();
    }
    return;
  }
  const client = new Client({ connectionString: url });
  await client.connect();
  await client.query(statement).finally(() => client.end());
}
