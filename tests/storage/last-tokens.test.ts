import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { StorageUnavailable } from '../../src/escalations/keeping/storage-unavailable';
import { migrate } from '../../src/storage/database/migrate';
import { type Database, openDatabase } from '../../src/storage/database/open-database';
import { lastTokens } from '../../src/storage/last-tokens';
import { createVault } from '../../src/storage/vault/vault';
import { keyRing } from '../support/databases';
import { NOON } from '../support/escalations';

const MOST_BUFFERED = 5_000;

let folder: string;
let database: Database;
let isAway = false;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'deelwijzer-tokens-'));
  const opened = openDatabase({ kind: 'sqlite', file: join(folder, 'tokens.db') });
  await migrate(opened);
  isAway = false;
  const transact: Database['transact'] = async (work) => {
    if (isAway) throw new StorageUnavailable('away', 'test');
    return opened.transact(work);
  };
  database = { ...opened, transact };
});
afterEach(async () => {
  await database.close();
  rmSync(folder, { recursive: true, force: true });
});

const tokens = () => lastTokens(database, createVault(keyRing('k1')));
const stored = async (): Promise<number> => {
  const rows = await database.read.selectFrom('last_token').select('conversation_hash').execute();
  return rows.length;
};

test('memory does not grow while the database is away, whatever is said meanwhile, and the newest are kept', async () => {
  const kept = tokens();
  isAway = true;
  let conversations = 0;
  for (let round = 0; round < 4; round++) {
    for (let n = 0; n < 2_000; n++) kept.keep(`voor ${conversations++}`, 'token', NOON);
    const flushing = kept.flush();
    // Said while it tries to store.
    for (let n = 0; n < 1_000; n++) kept.keep(`tijdens ${conversations++}`, 'token', NOON);
    await expect(flushing).rejects.toThrow(StorageUnavailable);
  }
  kept.keep('voor 0', 'nieuwer', NOON);
  isAway = false;
  await kept.flush();
  expect(await stored()).toBe(MOST_BUFFERED);
  const fresh = tokens();
  expect(await fresh.find('voor 0', NOON)).toMatchObject({ token: 'nieuwer' });
  expect(await fresh.find(`tijdens ${conversations - 1}`, NOON)).toMatchObject({ token: 'token' });
  expect(await fresh.find('voor 1', NOON)).toBeUndefined();
});

test('what was said while storing failed is not overwritten by what could not be stored', async () => {
  const kept = tokens();
  isAway = true;
  kept.keep('gesprek', 'ouder', NOON);
  const flushing = kept.flush();
  kept.keep('gesprek', 'nieuwer', NOON);
  await expect(flushing).rejects.toThrow(StorageUnavailable);
  expect(await kept.find('gesprek', NOON)).toMatchObject({ token: 'nieuwer' });
  isAway = false;
  await kept.flush();
  expect(await tokens().find('gesprek', NOON)).toMatchObject({ token: 'nieuwer' });
});
