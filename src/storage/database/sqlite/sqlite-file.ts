import { closeSync, existsSync, mkdirSync, openSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import SqliteConnection, { type Database, type Statement } from 'better-sqlite3';
import { StorageUnavailable } from '../../../escalations/keeping/storage-unavailable';
import { refuseOldNode } from '../old-node';

/** better-sqlite3 waits by stopping the whole process, so it waits briefly and the driver waits on, asleep. */
const BUSY_TIMEOUT_MS = 40;
const MOST_STATEMENTS = 400;

// What is deleted is overwritten: retention and *Wis* mean the file too. See `overwriteDeleted` for the WAL.
const WRITING = ['journal_mode = WAL', 'foreign_keys = ON', 'secure_delete = ON'];

const PRAGMAS: Readonly<Record<FileUse, readonly string[]>> = {
  writer: [...WRITING, 'synchronous = FULL'],
  // The WAL is synced by the next writer that is not quick, or when it is copied: https://www.sqlite.org/pragma.html#pragma_synchronous
  'quick writer': [...WRITING, 'synchronous = NORMAL'],
  reader: ['query_only = ON'],
};

/**
 * `reader`: never writes and never makes the file. Thanks to the WAL it does not wait for whoever writes either. `quick writer`: waits
 * for no disk, and makes no file; the driver waits by stopping the whole program, for 5 to 50 ms where others use the disk.
 */
export type FileUse = 'writer' | 'quick writer' | 'reader';

/** An SQLite file that is opened when it is first needed, and opened again after it was away. */
export class SqliteFile {
  readonly #path: string;
  readonly #use: FileUse;
  #open: { readonly database: Database; readonly inode: bigint } | undefined;
  #wasThere = false;
  readonly #statements = new Map<string, Statement>();

  /** Throws OldNode before the driver is touched. */
  constructor(path: string, use: FileUse) {
    refuseOldNode();
    this.#path = path;
    this.#use = use;
  }

  get inTransaction(): boolean {
    return this.#open?.database.inTransaction ?? false;
  }

  /** A prepared statement; the same SQL is prepared once. Throws the driver's own errors. */
  prepare(sql: string): Statement {
    const known = this.#statements.get(sql);
    if (known !== undefined) return known;
    const statement = this.#database().prepare(sql);
    if (this.#statements.size >= MOST_STATEMENTS) this.#statements.clear();
    this.#statements.set(sql, statement);
    return statement;
  }

  /**
   * Lets go of a file that was moved, deleted or replaced. SQLite would go on writing to the one that has no name any
   * more, and lose it all at the end. What is there now is opened at the next use.
   */
  checkStillThere(): void {
    if (this.#open === undefined) return;
    const inode = statSync(this.#path, { bigint: true, throwIfNoEntry: false })?.ino;
    if (inode === this.#open.inode) return;
    this.close();
  }

  close(): void {
    this.#statements.clear();
    this.#open?.database.close();
    this.#open = undefined;
  }

  #database(): Database {
    if (this.#open !== undefined) return this.#open.database;
    // Only the first time may there be nothing yet: later an empty file in its place would hide that the data is gone.
    if (this.#use === 'writer' && !this.#wasThere) createPrivately(this.#path);
    else if (!existsSync(this.#path)) throw new StorageUnavailable('away', 'ENOENT');
    const database = new SqliteConnection(this.#path, { fileMustExist: true, timeout: BUSY_TIMEOUT_MS });
    try {
      for (const pragma of PRAGMAS[this.#use]) database.pragma(pragma);
      this.#open = { database, inode: statSync(this.#path, { bigint: true }).ino };
    } catch (error) {
      database.close();
      throw error;
    }
    this.#wasThere = true;
    return database;
  }
}

function createPrivately(path: string): void {
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  closeSync(openSync(path, 'a', 0o600));
}
