import { randomUUID } from 'node:crypto';
import { constants, createReadStream, createWriteStream, existsSync } from 'node:fs';
import { access, mkdir, rename, rm } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { PassThrough } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip, createGzip } from 'node:zlib';
import { BackupUnusable, readBackup } from '../../storage/backup/backup-lines';

/** Where a backup goes to or comes from instead of a file: standard output or input. */
export const PIPE = '-';

type Write = (line: string) => Promise<void>;

/** Packs what `make` writes into a stream, and waits for whoever reads slowly. */
export async function packInto<Result>(output: Writable, make: (write: Write) => Promise<Result>): Promise<Result> {
  const lines = new PassThrough();
  const packing = pipeline(lines, createGzip(), output, { end: output !== process.stdout });
  const broken = packing.then(() => new Promise<never>(() => undefined));
  const write: Write = async (line) => {
    if (!lines.write(line)) await Promise.race([new Promise((drained) => lines.once('drain', drained)), broken]);
  };
  try {
    const result = await Promise.race([make(write), broken]);
    lines.end();
    await packing;
    return result;
  } catch (error) {
    lines.destroy();
    await packing.catch(() => undefined);
    throw error;
  }
}

/**
 * Writes a file that is only there when it is whole, on the disk, read back once and for its owner alone; an earlier one is
 * never written over.
 */
export async function packIntoFile<Result>(target: string, make: (write: Write) => Promise<Result>): Promise<Result> {
  if (existsSync(target)) throw new BackupUnusable(`${target} is there already. Give a name with the date in it.`);
  const folder = dirname(resolve(target));
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const unfinished = `${resolve(target)}.${randomUUID().slice(0, 8)}.unfinished`;
  try {
    const file = createWriteStream(unfinished, { flags: 'wx', mode: 0o600, flush: true });
    const result = await packInto(file, make);
    for await (const _ of readBackup(linesOf(unfinished)));
    await rename(unfinished, resolve(target));
    return result;
  } catch (error) {
    await rm(unfinished, { force: true });
    throw error;
  }
}

/** The lines of a backup, unpacked as they are asked for. */
export async function* linesOf(source: string): AsyncGenerator<string> {
  const packed: Readable = source === PIPE ? process.stdin : createReadStream(source);
  const unpacked = createGunzip();
  const failed: unknown[] = [];
  void pipeline(packed, unpacked).catch((error: unknown) => failed.push(error));
  unpacked.on('error', (error) => failed.push(error));
  try {
    yield* createInterface({ input: unpacked, crlfDelay: Number.POSITIVE_INFINITY });
  } catch (error) {
    failed.push(error);
  }
  if (failed.length > 0) throw asUnusable(failed[0]);
}

/** Throws BackupUnusable when there is no file of that name, and the error of the file when it may not be read. */
export async function refuseUnreadable(source: string): Promise<void> {
  await access(source, constants.R_OK).catch((error: unknown) => {
    throw asUnusable(error);
  });
}

function asUnusable(error: unknown): unknown {
  const code = (error as { code?: unknown } | null)?.code;
  if (code === 'ENOENT') return new BackupUnusable('Expected the file of a backup, found none of that name.');
  if (code === 'Z_DATA_ERROR')
    return new BackupUnusable(
      'Expected a backup made by `npm run backup`, found something else, or a damaged one. A copy of an SQLite file is put back by hand: stop the program, and put it in the place of the database, without a -wal and a -shm beside it.',
    );
  if (code === 'Z_BUF_ERROR')
    return new BackupUnusable('Expected a whole backup, found one that was cut off. Take an earlier one.');
  return error;
}
