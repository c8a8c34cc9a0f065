import { type StorageTrouble, StorageUnavailable } from '../escalations/storage-unavailable';
import { StatementRefused } from './statement-refused';

/**
 * During what it went wrong. Whatever it is that does not `connect` is away; after `confirm` (a commit, or a write that is
 * one by itself) it may have been stored.
 */
export type Moment = 'connect' | 'confirm' | 'other';

/** What the database's own errors mean for us: prefixes of SQLite result codes, SQLSTATE codes and Node network codes. */
const TROUBLES: readonly (readonly [trouble: StorageTrouble, codes: readonly string[]])[] = [
  ['locked', ['SQLITE_BUSY', 'SQLITE_LOCKED', '55P03', '57014', '40P01', '40001']],
  ['full', ['SQLITE_FULL', 'SQLITE_READONLY', '53100', '25006', 'ENOSPC', 'EROFS']],
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
  const lost = error instanceof Error && LOST_CONNECTION.test(error.message);
  const trouble = TROUBLES.find(([, codes]) => codes.some((prefix) => code.startsWith(prefix)))?.[0];
  if (trouble === undefined && !lost && moment !== 'connect') return new StatementRefused(code, sql);
  // A refused connection never carried the write; every other loss may have come after it.
  const unsure = (trouble ?? 'away') === 'away' && moment === 'confirm' && code !== 'ECONNREFUSED';
  return new StorageUnavailable(unsure ? 'unknown' : (trouble ?? 'away'), code);
}

function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return 'no-error';
  if ('code' in error && typeof error.code === 'string') return error.code;
  return LOST_CONNECTION.test(error.message) ? 'connection-lost' : error.name;
}
