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
import { StorageUnavailable } from '../../../escalations/keeping/storage-unavailable';
import { asStorageTrouble, type Moment, type OnTrouble } from '../storage-trouble';
import { openPool, type PostgresAddress } from './postgres-pool';

export interface PostgresOptions extends PostgresAddress {
  readonly onTrouble: OnTrouble;
}

/** Kysely's PostgreSQL dialect, reporting StorageUnavailable and letting go of connections that broke. */
export class PatientPostgresDialect extends PostgresDialect {
  readonly #pool: PostgresPool;
  readonly #translated: Translated;

  constructor(options: PostgresOptions) {
    const pool = openPool(options);
    super({ pool });
    this.#pool = pool;
    this.#translated = translatedFor(options.onTrouble);
  }

  override createDriver(): Driver {
    return new TranslatingDriver(new PostgresDriver({ pool: this.#pool }), this.#translated);
  }
}

class TranslatingDriver implements Driver {
  readonly #inner: Driver;
  readonly #connections = new WeakMap<DatabaseConnection, TranslatingConnection>();

  readonly #translated: Translated;

  constructor(inner: Driver, translated: Translated) {
    this.#inner = inner;
    this.#translated = translated;
  }

  init(): Promise<void> {
    return this.#inner.init();
  }

  async acquireConnection(): Promise<DatabaseConnection> {
    const inner = await this.#translated('connect', 'connect', () => this.#inner.acquireConnection());
    const known = this.#connections.get(inner);
    if (known !== undefined) return known;
    const connection = new TranslatingConnection(inner, this.#translated);
    this.#connections.set(inner, connection);
    return connection;
  }

  async beginTransaction(connection: DatabaseConnection, settings: TransactionSettings): Promise<void> {
    const own = ours(connection);
    await this.#translated('other', 'begin', () => this.#inner.beginTransaction(own.inner, settings));
    own.inTransaction = true;
  }

  async commitTransaction(connection: DatabaseConnection): Promise<void> {
    const own = ours(connection);
    await this.#translated('confirm', 'commit', () => this.#inner.commitTransaction(own.inner));
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

  constructor(
    readonly inner: DatabaseConnection,
    private readonly translated: Translated,
  ) {}

  executeQuery<Row>(query: CompiledQuery): Promise<QueryResult<Row>> {
    const confirms = !this.inTransaction && query.query.kind !== 'SelectQueryNode';
    return this.translated(confirms ? 'confirm' : 'other', query.sql, () => this.inner.executeQuery<Row>(query));
  }

  streamQuery<Row>(query: CompiledQuery, chunkSize?: number): AsyncIterableIterator<QueryResult<Row>> {
    return this.inner.streamQuery<Row>(query, chunkSize);
  }
}

function ours(connection: DatabaseConnection): TranslatingConnection {
  if (connection instanceof TranslatingConnection) return connection;
  throw new Error('Expected a connection of this driver, found another one; Kysely mixed up two databases.');
}

type Translated = <Result>(moment: Moment, sql: string, run: () => Promise<Result>) => Promise<Result>;

const translatedFor =
  (onTrouble: OnTrouble): Translated =>
  async (moment, sql, run) => {
    try {
      return await run();
    } catch (error) {
      const trouble = asStorageTrouble(error, moment, sql);
      if (trouble instanceof StorageUnavailable) onTrouble(trouble);
      throw trouble;
    }
  };
