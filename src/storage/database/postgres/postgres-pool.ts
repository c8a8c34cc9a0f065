import { randomBytes } from 'node:crypto';
import type { PostgresPool } from 'kysely';
import { Pool, type PoolClient, types } from 'pg';
import { StorageUnavailable } from '../../../escalations/keeping/storage-unavailable';
import { asStorageTrouble } from '../storage-trouble';
import { preparedName } from '../written-once';

const INT8 = types.builtins.INT8;

/** By which one program is told from another: each has a name of its own. */
export const PROGRAMS = 'deelwijzer ';

export interface PostgresAddress {
  readonly url: string;
  readonly mostConnections: number;
}

/** Connections that wait no longer than somebody can, and that are given up when they broke. */
export function openPool({ url, mostConnections }: PostgresAddress): PostgresPool {
  const pool = new Pool({
    connectionString: url,
    application_name: PROGRAMS + randomBytes(4).toString('hex'),
    max: mostConnections,
    connectionTimeoutMillis: 3000,
    idleTimeoutMillis: 30_000,
    keepAlive: true,
    statement_timeout: 10_000,
    lock_timeout: 2500,
    idle_in_transaction_session_timeout: 15_000,
    // For a server that went silent: the connection is then given up, see `release` below.
    query_timeout: 12_000,
    // Counts come as int8, which pg gives as text; ours stay far below 2^53.
    types: { getTypeParser: (id, format) => (id === INT8 ? Number : types.getTypeParser(id, format)) },
  });
  // Without a listener an idle connection that breaks ends the process. The next query finds out and reports it.
  pool.on('error', () => undefined);
  // Nor does the pool listen any more when it hands one out: what comes in the same moment would meet nobody.
  pool.on('connect', withoutBroken);
  return { connect: async () => withoutBroken(await pool.connect()), end: () => pool.end() };
}

const wrapped = new WeakMap<PoolClient, Awaited<ReturnType<PostgresPool['connect']>>>();

/** A client whose connection failed is closed at release: after a read timeout its answer may still come, to somebody else. */
function withoutBroken(client: PoolClient): Awaited<ReturnType<PostgresPool['connect']>> {
  const known = wrapped.get(client);
  if (known !== undefined) return known;
  let broken = false;
  // Told of between two statements of a transaction; the pool only listens while nobody has it, and an error that nobody hears ends
  // the process.
  client.on('error', () => {
    broken = true;
  });
  const query = async (sql: string, parameters: readonly unknown[]): Promise<unknown> => {
    try {
      const name = preparedName(sql);
      return await client.query({ text: sql, values: [...parameters], ...(name === undefined ? {} : { name }) });
    } catch (error) {
      const trouble = asStorageTrouble(error, 'other', sql);
      broken ||= trouble instanceof StorageUnavailable && trouble.trouble === 'away';
      throw error;
    }
  };
  const safe = { query, release: () => client.release(broken) } as Awaited<ReturnType<PostgresPool['connect']>>;
  wrapped.set(client, safe);
  return safe;
}
