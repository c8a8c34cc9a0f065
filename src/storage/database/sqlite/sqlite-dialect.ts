import { setTimeout as sleep } from 'node:timers/promises';
import {
  type CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  type Kysely,
  type QueryResult,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
} from 'kysely';
import { StorageUnavailable } from '../../../escalations/keeping/storage-unavailable';
import { asStorageTrouble, type Moment, type OnTrouble } from '../storage-trouble';
import { type FileUse, SqliteFile } from './sqlite-file';

/** How long we wait for another process to let go of the file before we say that it is locked. */
const PATIENCE_MS = 2500;
const PAUSE_MS = 20;
const FULL = 'SQLITE_FULL';

/**
 * Kysely's own SQLite driver begins transactions as readers, which fail halfway when two of them want to write, and has
 * no answer to a file that is locked or away. This one begins as a writer, waits asleep, and reports StorageUnavailable.
 */
export function sqliteDialect(path: string, use: FileUse, onTrouble: OnTrouble): Dialect {
  return {
    createDriver: () => new SqliteFileDriver(new SqliteFile(path, use), onTrouble),
    createQueryCompiler: () => new SqliteQueryCompiler(),
    createAdapter: () => new SqliteAdapter(),
    createIntrospector: (database: Kysely<unknown>) => new SqliteIntrospector(database),
  };
}

class SqliteFileDriver implements Driver {
  readonly #file: SqliteFile;
  readonly #connection: FileConnection;
  #lastUser: Promise<void> = Promise.resolve();
  #release: () => void = () => undefined;

  constructor(file: SqliteFile, onTrouble: OnTrouble) {
    this.#file = file;
    this.#connection = new FileConnection(file, onTrouble);
  }

  async init(): Promise<void> {}

  /** There is one connection; whoever comes waits for the one before. */
  async acquireConnection(): Promise<DatabaseConnection> {
    const before = this.#lastUser;
    let release = (): void => undefined;
    this.#lastUser = new Promise((resolve) => {
      release = resolve;
    });
    await before;
    this.#release = release;
    return this.#connection;
  }

  async releaseConnection(): Promise<void> {
    this.#release();
  }

  async beginTransaction(): Promise<void> {
    await this.#connection.patiently('other', 'begin immediate', () => this.#file.prepare('begin immediate').run());
  }

  async commitTransaction(): Promise<void> {
    await this.#connection.patiently('confirm', 'commit', () => this.#file.prepare('commit').run());
  }

  /** After a full disk SQLite has rolled back by itself. */
  async rollbackTransaction(): Promise<void> {
    if (this.#file.inTransaction) this.#file.prepare('rollback').run();
  }

  async destroy(): Promise<void> {
    await this.acquireConnection();
    this.#file.close();
    this.#release();
  }
}

class FileConnection implements DatabaseConnection {
  readonly #file: SqliteFile;
  readonly #onTrouble: OnTrouble;

  constructor(file: SqliteFile, onTrouble: OnTrouble) {
    this.#file = file;
    this.#onTrouble = onTrouble;
  }

  async executeQuery<Row>({ sql, parameters }: CompiledQuery): Promise<QueryResult<Row>> {
    const moment = this.#file.inTransaction ? 'other' : 'confirm';
    return this.patiently(moment, sql, () => {
      const statement = this.#file.prepare(sql);
      // better-sqlite3 types rows as unknown; Kysely's types say what they are.
      if (statement.reader) return { rows: statement.all(...parameters) as Row[] };
      return { rows: [], numAffectedRows: BigInt(statement.run(...parameters).changes) };
    });
  }

  // biome-ignore lint/correctness/useYield: Kysely asks for the method; nothing here streams.
  async *streamQuery<Row>(): AsyncIterableIterator<QueryResult<Row>> {
    throw new Error('Expected a query that is executed, found one that is streamed; use execute().');
  }

  async patiently<Result>(moment: Moment, sql: string, run: () => Result): Promise<Result> {
    const deadline = performance.now() + PATIENCE_MS;
    for (;;) {
      try {
        if (!this.#file.inTransaction) this.#file.checkStillThere();
        return run();
      } catch (error) {
        const trouble = asStorageTrouble(error, moment, sql);
        const isLocked = trouble instanceof StorageUnavailable && trouble.trouble === 'locked';
        if (isLocked && performance.now() < deadline) {
          await sleep(PAUSE_MS);
          continue;
        }
        if (!(trouble instanceof StorageUnavailable)) throw trouble;
        // A handle that was opened while the file could only be read stays so; a full disk does not spoil it.
        if (!isLocked && !trouble.detail.startsWith(FULL)) this.#file.close();
        this.#onTrouble(trouble);
        throw trouble;
      }
    }
  }
}
