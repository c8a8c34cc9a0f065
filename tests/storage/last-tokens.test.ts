import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { StorageUnavailable } from '../../src/escalations/keeping/storage-unavailable';
import { migrate } from '../../src/storage/database/migrate';
import { type Database, openDatabase } from '../../src/storage/database/open-database';
import { lastTokens } from '../../src/storage/last-tokens';
import { createVault } from '../../src/storage/vault/vault';
import { keyRing } from '../support/databases';
import { minutesLater, NOON } from '../support/escalations';

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

test('what another card came below is known to be passed, for as long as it was kept, also by another instance', async () => {
  const kept = tokens();
  kept.keep('gesprek', 'token', NOON);
  expect(await kept.find('gesprek', NOON)).toEqual({ token: 'token', isOnShow: true });
  await kept.passBy('gesprek', minutesLater(60));
  await kept.passBy('onbekend', NOON);
  await kept.flush();
  for (const each of [kept, tokens()]) {
    expect(await each.find('gesprek', minutesLater(61))).toEqual({ token: 'token', isOnShow: false });
    expect(await each.find('gesprek', minutesLater(12 * 60))).toBeUndefined();
  }
  kept.keep('gesprek', 'token', NOON);
  expect(await kept.find('gesprek', NOON)).toEqual({ token: 'token', isOnShow: true });
});

test('what a conversation left is gone at once, and from the database at the next flush', async () => {
  const kept = tokens();
  kept.keep('gesprek', 'token', NOON);
  await kept.flush();
  kept.leave('gesprek', NOON);
  expect(await kept.find('gesprek', NOON)).toBeUndefined();
  expect(await stored()).toBe(1);
  await kept.flush();
  expect(await stored()).toBe(0);
});

test('what is wiped is gone from the database before that is said, also under an older key', async () => {
  const before = lastTokens(database, createVault(keyRing('k0')));
  before.keep('gesprek', 'onder de oude sleutel', NOON);
  await before.flush();
  const kept = lastTokens(database, createVault(keyRing('k1', 'k0')));
  expect(await kept.find('gesprek', NOON)).toMatchObject({ token: 'onder de oude sleutel' });
  kept.keep('gesprek', 'token', NOON);
  kept.keep('ander gesprek', 'token', NOON);
  const flushing = kept.flush();
  kept.keep('gesprek', 'nieuwer', NOON);
  await kept.wipe('gesprek', NOON);
  await flushing;
  expect(await stored()).toBe(1);
  expect(await kept.find('gesprek', NOON)).toBeUndefined();
  expect(await kept.find('ander gesprek', NOON)).toMatchObject({ token: 'token' });
});

test('what cannot be wiped now is said so, is not shown any more, and is wiped later', async () => {
  const kept = tokens();
  kept.keep('gesprek', 'token', NOON);
  await kept.flush();
  isAway = true;
  await expect(kept.wipe('gesprek', NOON)).rejects.toThrow(StorageUnavailable);
  expect(await kept.find('gesprek', NOON)).toBeUndefined();
  isAway = false;
  await kept.flush();
  expect(await stored()).toBe(0);
});
