import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';

/** A real PostgreSQL, started in about a second and gone without a trace when stopped, or when this process ends. */
export interface PostgresServer {
  /** Makes an empty database and returns its DATABASE_URL. */
  createDatabase(): Promise<string>;
  dropDatabase(url: string): Promise<void>;
  /** Resolves when no program is connected to it. */
  untilUnused(url: string): Promise<void>;
  /** Ends every connection to it and refuses new ones until allowed again: the database is away. */
  setAway(url: string, away: boolean): Promise<void>;
  stop(): Promise<void>;
}

export interface PostgresOptions {
  /** Waits for the disk like production does; for measuring. */
  readonly durable: boolean;
}

let databases = 0;

export async function startPostgres({ durable }: PostgresOptions = { durable: false }): Promise<PostgresServer> {
  const args = [join(__dirname, 'postgres-server.mjs'), ...(durable ? ['durable'] : [])];
  const server = spawn(process.execPath, args, { stdio: ['pipe', 'pipe', 'inherit'] });
  const base = await readUrl(server);
  const admin = async (run: (client: Client) => Promise<unknown>): Promise<void> => {
    const client = new Client({ connectionString: `${base}/postgres` });
    await client.connect();
    await run(client).finally(() => client.end());
  };
  const nameOf = (url: string): string => new URL(url).pathname.slice(1);
  return {
    createDatabase: async () => {
      databases += 1;
      const name = `test_${process.pid}_${databases}`;
      // By copying its files: by its log, as PostgreSQL does of itself, it takes twice as long.
      await admin((client) => client.query(`create database ${name} strategy file_copy`));
      return `${base}/${name}`;
    },
    dropDatabase: (url) => admin((client) => client.query(`drop database if exists ${nameOf(url)} with (force)`)),
    untilUnused: (url) =>
      admin(async (client) => {
        for (;;) {
          const { rowCount } = await client.query('select 1 from pg_stat_activity where datname = $1', [nameOf(url)]);
          if (rowCount === 0) return;
          await sleep(10);
        }
      }),
    setAway: (url, away) =>
      admin(async (client) => {
        await client.query(`alter database ${nameOf(url)} with allow_connections ${!away}`);
        if (away) {
          // Waits (ms) until each has ended: a statement that still reaches one may have been carried out, and who asked must say so.
          await client.query('select pg_terminate_backend(pid, 10000) from pg_stat_activity where datname = $1', [
            nameOf(url),
          ]);
        }
      }),
    stop: async () => {
      if (server.exitCode !== null) return;
      const exited = once(server, 'exit');
      server.stdin?.end();
      await exited;
    },
  };
}

async function readUrl(server: ChildProcess): Promise<string> {
  if (server.stdout === null) throw new Error('Expected a server with an output, found none; see spawn().');
  for await (const line of createInterface({ input: server.stdout })) return (JSON.parse(line) as { url: string }).url;
  throw new Error('Expected PostgreSQL to start, found that it ended; its own words are above.');
}
