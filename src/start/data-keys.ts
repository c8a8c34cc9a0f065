import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Config } from '../config/config';
import { parseDatabaseUrl } from '../storage/database/database-url';
import { type KeyRing, parseKeyRing } from '../storage/vault/key-ring';
import { StartProblem } from './start-problem';

/** The key ring from the environment; in demo mode a key of its own, kept beside the data. */
export function readDataKeys(config: Config): KeyRing {
  const text = config.dataKeys ?? demoKey(config);
  const read = parseKeyRing(text);
  if (!read.ok) throw new StartProblem(read.problems.join('\n'));
  return read.ring;
}

function demoKey(config: Config): string {
  const address = parseDatabaseUrl(config.databaseUrl);
  const folder = address.ok && address.address.kind === 'sqlite' ? dirname(address.address.file) : 'data';
  const file = join(folder, 'demo-key');
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    throw notWritable(folder, error);
  }
  try {
    // `wx` never overwrites: of two programs that start at once, one writes and both read the same key.
    writeFileSync(file, `demo:${randomBytes(32).toString('base64')}`, { flag: 'wx', mode: 0o600 });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw notWritable(folder, error);
  }
  return readFileSync(file, 'utf8').trim();
}

const notWritable = (folder: string, error: unknown): StartProblem =>
  new StartProblem(
    `The data folder ${folder} cannot be written (${(error as NodeJS.ErrnoException).code}). Give this user the right to write there, or set DATABASE_URL=file:/another/folder/deelwijzer.db`,
  );
