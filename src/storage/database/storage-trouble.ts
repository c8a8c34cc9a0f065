import { type StorageTrouble, StorageUnavailable } from '../../escalations/keeping/storage-unavailable';
import { StatementRefused } from './statement-refused';

/**
 * During what it went wrong. Whatever it is that does not `connect` is away; after `confirm` (a commit, or a write that is
 * one by itself) it may have been stored.
 */
export type Moment = 'connect' | 'confirm' | 'other';

/** Hears of every trouble once, also when whoever asked goes on without the database. */
export type OnTrouble = (trouble: StorageUnavailable) => void;

/** What the database's own errors mean for us: prefixes of SQLite result codes, SQLSTATE codes and Node network codes. */
const TROUBLES: readonly (readonly [trouble: StorageTrouble, codes: readonly string[]])[] = [
  ['locked', ['SQLITE_BUSY', 'SQLITE_LOCKED', '55P03', '57014', '40P01', '40001']],
  // 42501: a role that may read and not write.
  ['full', ['SQLITE_FULL', 'SQLITE_READONLY', '53100', '25006', '42501', 'ENOSPC', 'EROFS']],
  ['away', ['SQLITE_IOERR', 'SQLITE_CANTOPEN', 'SQLITE_NOTADB', 'SQLITE_CORRUPT', 'SQLITE_PROTOCOL']],
  ['away', ['08', '57P', '53', '28', '3D000']],
  ['away', ['ECONN', 'ETIMEDOUT', 'EPIPE', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH']],
  ['away', ['EACCES', 'EPERM', 'ENOENT', 'ENOTDIR', 'EISDIR']],
];

/** pg reports these without a code. */
const LOST_CONNECTION =
  /connection (terminated|ended)|timeout exceeded when trying to connect|timeout expired|read timeout|not queryable|client was closed/i;

/** A driver's error as one that is safe to log: StorageUnavailable when waiting helps, otherwise StatementRefused. */
export function asStorageTrouble(error: unknown, moment: Moment, sql: string): StorageUnavailable | StatementRefused {
  if (error instanceof StorageUnavailable || error instanceof StatementRefused) return error;
  const code = codeOf(error);
  const lost = code === CONNECTION_LOST;
  const trouble = TROUBLES.find(([, codes]) => codes.some((prefix) => code.startsWith(prefix)))?.[0];
  if (trouble === undefined && !lost && moment !== 'connect') return new StatementRefused(code, sql);
  // A refused connection never carried the write; every other loss may have come after it.
  const unsure = (trouble ?? 'away') === 'away' && moment === 'confirm' && code !== 'ECONNREFUSED';
  return new StorageUnavailable(unsure ? 'unknown' : (trouble ?? 'away'), code);
}

const CONNECTION_LOST = 'connection-lost';

/** Looks at what it has, not at what it is: a native driver that serves two realms throws errors of the other one. */
function codeOf(error: unknown): string {
  if (typeof error !== 'object' || error === null) return 'no-error';
  const { code, message, name } = error as { readonly [Key in 'code' | 'message' | 'name']?: unknown };
  if (typeof code === 'string') return code;
  if (typeof message === 'string' && LOST_CONNECTION.test(message)) return CONNECTION_LOST;
  return typeof name === 'string' ? name : 'no-name';
}
