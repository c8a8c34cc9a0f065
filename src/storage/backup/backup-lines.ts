import { createHash } from 'node:crypto';

/**
 * What is in a backup, of either database, once unpacked: lines of JSON. First where it comes from; then a line for each row,
 * `[table, row]`, bytes as `[base64]`; last how many there are, with a hash of all lines before. So a file that was cut off or
 * altered by accident is recognised, and a backup of one kind of database can be restored into the other.
 */
export interface BackupHead {
  readonly format: typeof FORMAT;
  readonly takenAt: string;
  readonly from: 'sqlite' | 'postgres';
  /** The schema that its rows have. */
  readonly migrations: readonly string[];
}
export interface BackupEnd {
  readonly rows: Readonly<Record<string, number>>;
  /** Table → the last number that it gave out. */
  readonly numbers: Readonly<Record<string, number>>;
  readonly sha256: string;
}
export type Row = Readonly<Record<string, unknown>>;

export const FORMAT = 'deelwijzer-backup-1';

/** The backup cannot be used; the message says why and what to do. */
export class BackupUnusable extends Error {
  override readonly name = 'BackupUnusable';
}

/** Makes the lines, in order, and counts and hashes them. */
export class BackupLines {
  readonly #hash = createHash('sha256');
  readonly #rows: Record<string, number> = {};

  head(head: Omit<BackupHead, 'format'>): string {
    return this.#line({ format: FORMAT, ...head } satisfies BackupHead);
  }

  row(table: string, row: Row): string {
    this.#rows[table] = (this.#rows[table] ?? 0) + 1;
    return this.#line([table, Object.fromEntries(Object.entries(row).map(([name, value]) => [name, packed(value)]))]);
  }

  end(numbers: BackupEnd['numbers']): string {
    return `${JSON.stringify({ rows: this.#rows, numbers, sha256: this.#hash.digest('hex') } satisfies BackupEnd)}\n`;
  }

  #line(value: unknown): string {
    const line = `${JSON.stringify(value)}\n`;
    this.#hash.update(line);
    return line;
  }
}

const packed = (value: unknown): unknown =>
  value instanceof Uint8Array ? [Buffer.from(value).toString('base64')] : value;
const unpacked = (value: unknown): unknown => (Array.isArray(value) ? Buffer.from(String(value[0]), 'base64') : value);

/** Reads the lines back; throws BackupUnusable at the first that cannot be, and at the end when something lacks. */
export async function* readBackup(
  lines: AsyncIterable<string>,
): AsyncGenerator<BackupHead | readonly [table: string, row: Row] | BackupEnd> {
  const hash = createHash('sha256');
  const rows: Record<string, number> = {};
  let end: BackupEnd | undefined;
  let isFirst = true;
  for await (const line of lines) {
    if (end !== undefined) throw damaged('something after its end');
    const value = parsed(line);
    if (isFirst) {
      if ((value as Partial<BackupHead> | null)?.format !== FORMAT)
        throw new BackupUnusable(`Expected a backup made by \`npm run backup\` (${FORMAT}), found something else.`);
      yield value as BackupHead;
    } else if (Array.isArray(value)) {
      const [table, row] = value as [string, Row];
      rows[table] = (rows[table] ?? 0) + 1;
      yield [table, Object.fromEntries(Object.entries(row).map(([name, each]) => [name, unpacked(each)]))] as const;
    } else {
      end = value as BackupEnd;
      refuseOther(end, hash.digest('hex'), rows);
      continue;
    }
    isFirst = false;
    hash.update(`${line}\n`);
  }
  if (end === undefined) throw damaged('no end: it was cut off');
  yield end;
}

function refuseOther(end: BackupEnd, sha256: string, rows: Readonly<Record<string, number>>): void {
  if (end.sha256 !== sha256) throw damaged('other lines than were written');
  for (const [table, expected] of Object.entries(end.rows ?? {}))
    if (rows[table] !== expected) throw damaged(`${rows[table] ?? 0} rows of ${table} instead of ${expected}`);
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    throw damaged('a line that cannot be read');
  }
}

const damaged = (found: string): BackupUnusable =>
  new BackupUnusable(
    `Expected a whole backup, found ${found}. Take an earlier one; this one was damaged or not finished.`,
  );
