import {
  type CompiledQuery,
  type DatabaseConnection,
  type Driver,
  PostgresDialect,
  PostgresDriver,
  type PostgresPool,
  type QueryResult,
  type TransactionSettings,
} from 'kysely';
import { Pool, type PoolClient, types } from 'pg';
import { StorageUnavailable } from '../../escalations/keeping/storage-unavailable';
import { asStorageTrouble, type Moment } from './storage-trouble';
import { preparedName } from './written-once';

const INT8 = types.builtins.INT8;

export interface PostgresOptions {
  readonly url: string;
  readonly mostConnections: number;
}

/** Kysely's PostgreSQL dialect, reporting StorageUnavailable and letting go of connections that broke. */
export class PatientPostgresDialect extends PostgresDialect {
  readonly #pool: PostgresPool;

  constructor(options: PostgresOptions) {
    const pool = openPool(options);
    super({ pool });
    this.#pool = pool;
  }

  override createDriver(): Driver {
    return new TranslatingDriver(new PostgresDriver({ pool: this.#pool }));
  }
}

function openPool({ url, mostConnections }: PostgresOptions): PostgresPool {
  const pool = new Pool({
    connectionString: url,
    application_name: 'deelwijzer',
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
  return { connect: async () => withoutBroken(await pool.connect()), end: () => pool.end() };
}

const wrapped = new WeakMap<PoolClient, Awaited<ReturnType<PostgresPool['connect']>>>();

/** A client whose connection failed is closed at release: after a read timeout its answer may still come, to somebody else. */
function withoutBroken(client: PoolClient): Awaited<ReturnType<PostgresPool['connect']>> {
  const known = wrapped.get(client);
  if (known !== undefined) return known;
  let broken = false;
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

class TranslatingDriver implements Driver {
  readonly #inner: Driver;
  readonly #connections = new WeakMap<DatabaseConnection, TranslatingConnection>();

  constructor(inner: Driver) {
    this.#inner = inner;
  }

  init(): Promise<void> {
    return this.#inner.init();
  }

  async acquireConnection(): Promise<DatabaseConnection> {
    const inner = await translated('connect', 'connect', () => this.#inner.acquireConnection());
    const known = this.#connections.get(inner);
    if (known !== undefined) return known;
    const connection = new TranslatingConnection(inner);
    this.#connections.set(inner, connection);
    return connection;
  }

  async beginTransaction(connection: DatabaseConnection, settings: TransactionSettings): Promise<void> {
    const own = ours(connection);
    await translated('other', 'begin', () => this.#inner.beginTransaction(own.inner, settings));
    own.inTransaction = true;
  }

  async commitTransaction(connection: DatabaseConnection): Promise<void> {
    const own = ours(connection);
    await translated('confirm', 'commit', () => this.#inner.commitTransaction(own.inner));
    own.inTransaction = false;
  }

  /** When the connection is gone so is the transaction; what went wrong first is what the caller must hear. */
  async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    const own = ours(connection);
    own.inTransaction = false;
    await this.#inner.rollbackTransaction(own.inner).catch(() => undefined);
  }

  releaseConnection(connection: DatabaseConnection): Promise<void> {
    return this.#inner.releaseConnection(ours(connection).inner);
  }

  destroy(): Promise<void> {
    return this.#inner.destroy();
  }
}

class TranslatingConnection implements DatabaseConnection {
  inTransaction = false;

  constructor(readonly inner: DatabaseConnection) {}

  executeQuery<Row>(query: CompiledQuery): Promise<QueryResult<Row>> {
    const confirms = !this.inTransaction && query.query.kind !== 'SelectQueryNode';
    return translated(confirms ? 'confirm' : 'other', query.sql, () => this.inner.executeQuery<Row>(query));
  }

  streamQuery<Row>(query: CompiledQuery, chunkSize?: number): AsyncIterableIterator<QueryResult<Row>> {
    return this.inner.streamQuery<Row>(query, chunkSize);
  }
}

function ours(connection: DatabaseConnection): TranslatingConnection {
  if (connection instanceof TranslatingConnection) return connection;
  throw new Error('Expected a connection of this driver, found another one; Kysely mixed up two databases.');
}

async function translated<Result>(moment: Moment, sql: string, run: () => Promise<Result>): Promise<Result> {
  try {
    return await run();
  } catch (error) {
    throw asStorageTrouble(error, moment, sql);
  }
}
