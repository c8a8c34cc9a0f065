import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import SqliteConnection from 'better-sqlite3';
import { sql } from 'kysely';
import { Client } from 'pg';
import { ask } from '../../../src/escalations/ask';
import { StorageUnavailable } from '../../../src/escalations/keeping/storage-unavailable';
import { openDatabase } from '../../../src/storage/database/open-database';
import { sqlEscalationStore } from '../../../src/storage/escalations/sql-escalation-store';
import { createVault } from '../../../src/storage/vault/vault';
import { fileOf, isPostgres, keyRing, openOn } from '../../support/databases';
import {
  ANNA,
  act,
  asked,
  BRAM,
  buildAsking,
  buildDraft,
  buildEscalation,
  coordinator,
  done,
  guarded,
  NOON,
} from '../../support/escalations';
import type { Bench } from './bench';

const ALWAYS = { from: '2020-01-01', until: '2099-01-01' };

export function unavailableSuite(bench: Bench): void {
  const store = () => bench.storage().escalations;

  const takeAway = async (): Promise<() => Promise<void>> => {
    const server = bench.server();
    const url = bench.url();
    if (isPostgres(server)) {
      await server.setAway(url, true);
      return () => server.setAway(url, false);
    }
    const folder = dirname(fileOf(url));
    renameSync(folder, `${folder}-away`);
    return async () => renameSync(`${folder}-away`, folder);
  };

  const holdLocked = async (): Promise<() => Promise<void>> => {
    const url = bench.url();
    if (isPostgres(bench.server())) {
      const client = new Client({ connectionString: url });
      await client.connect();
      await client.query('begin; lock table escalation, outbox in access exclusive mode');
      return async () => {
        await client.query('rollback');
        await client.end();
      };
    }
    const other = new SqliteConnection(fileOf(url));
    other.exec('begin immediate');
    return async () => {
      other.exec('rollback');
      other.close();
    };
  };

  test('while the database is away asking says so, and it works again by itself', async () => {
    const before = await asked(store());
    const bringBack = await takeAway();
    const asking = buildAsking();
    for (let n = 0; n < 3; n++) {
      expect(await ask(store(), asking)).toEqual({ ok: false, escalation: null, refusal: 'storage-unavailable' });
    }
    expect(await act(store(), before.id, { command: { kind: 'claim' }, actor: coordinator(BRAM) })).toMatchObject({
      ok: false,
      refusal: 'storage-unavailable',
    });
    bench.storage().counts.countNode(NOON, { tree: 'delen', node: 'rol' }, 'started');
    bench.storage().lastTokens.keep('gesprek', 'token', NOON);
    await expect(bench.storage().counts.flush()).rejects.toThrow(StorageUnavailable);
    await expect(bench.storage().lastTokens.flush()).rejects.toThrow(StorageUnavailable);
    expect(await bench.storage().isReady()).toBe(false);
    expect(await bench.storage().lastTokens.find('gesprek', NOON)).toMatchObject({ token: 'token' });
    expect(await bench.storage().lastTokens.find('ander gesprek', NOON)).toBeUndefined();

    await bringBack();
    expect(done(await ask(store(), asking)).state).toBe('open');
    expect(await bench.storage().isReady()).toBe(true);
    expect((await store().ofAsker(ANNA.id)).length).toBe(2);
    await bench.storage().counts.flush();
    await bench.storage().lastTokens.flush();
    expect(await bench.storage().counts.nodeCounts(ALWAYS)).toMatchObject([{ n: 1 }]);
    expect(await openOnce((other) => other.lastTokens.find('gesprek', NOON))).toMatchObject({ token: 'token' });
  });

  const openOnce = async <Result>(use: (other: ReturnType<typeof openOn>) => Promise<Result>): Promise<Result> => {
    const other = openOn(bench.url());
    return use(other).finally(() => other.close());
  };

  test('that was away at the start is used when it comes', async () => {
    const bringBack = await takeAway();
    const early = openOn(bench.url());
    if (isPostgres(bench.server())) await expect(early.migrate()).rejects.toThrow(StorageUnavailable);
    expect(await early.isReady()).toBe(false);
    await early.close();
    rmSync(dirname(fileOf(bench.url())), { recursive: true, force: true });
    await bringBack();
    expect(await openOnce((other) => other.isReady())).toBe(true);
  });

  test('while somebody else holds the database locked asking says so, and the text is not half stored', async () => {
    const release = await holdLocked();
    const asking = buildAsking();
    const outcome = await ask(store(), asking);
    await release();
    expect(outcome).toEqual({ ok: false, escalation: null, refusal: 'storage-unavailable' });
    expect(await store().ofAsker(ANNA.id)).toEqual([]);
    expect((await bench.storage().outbox.counts()).pending).toBe(0);
    expect(done(await ask(store(), asking)).state).toBe('open');
  });

  test('a lock that is soon released is waited for', async () => {
    const release = await holdLocked();
    const waiting = ask(store(), buildAsking());
    setTimeout(() => void release(), 300);
    expect(done(await waiting).state).toBe('open');
  });

  test('errors carry no text, no name and no address of a database', async () => {
    const bringBack = await takeAway();
    const draft = buildDraft({ text: guarded('Kwikstaart') });
    const error: unknown = await store()
      .insert({
        key: draft.key,
        escalation: { ...buildEscalation({ asker: ANNA }) },
        notifications: [],
        audit: { action: 'ask', role: 'asker', actorId: ANNA.id, from: null, to: 'open', at: NOON },
      })
      .catch((thrown: unknown) => thrown);
    await bringBack();
    expect(error).toBeInstanceOf(StorageUnavailable);
    const printed = `${error instanceof Error ? `${error.message} ${error.stack}` : ''} ${JSON.stringify(error)}`;
    for (const word of ['Kwikstaart', ANNA.name, ANNA.id, 'only-for-tests']) expect(printed).not.toContain(word);
  });

  test('a full disk is said, nothing is half stored, and reading goes on', async () => {
    if (isPostgres(bench.server())) return;
    const database = openDatabase({ kind: 'sqlite', file: fileOf(bench.url()) });
    const small = sqlEscalationStore(database, createVault(keyRing('k1')));
    const stored = await asked(small);
    await sql`pragma max_page_count = 1`.execute(database.read);
    const big = buildDraft({ text: guarded('vol '.repeat(900)) });
    const outcomes = await Promise.all(
      Array.from({ length: 40 }, (_, n) => ask(small, buildAsking({ draft: { ...big, key: `${big.key}-${n}` } }))),
    );
    const refused = outcomes.filter((outcome) => !outcome.ok);
    expect(refused.length).toBeGreaterThan(0);
    for (const outcome of refused) expect(outcome).toMatchObject({ refusal: 'storage-unavailable' });
    const kept = outcomes.filter((outcome) => outcome.ok).length;
    expect((await store().ofAsker(ANNA.id)).length).toBe(kept + 1);
    expect((await bench.storage().outbox.counts()).pending).toBe(kept + 1);
    expect(await small.find(stored.id)).toEqual(stored);
    await sql`pragma max_page_count = 100000`.execute(database.read);
    expect(done(await ask(small, buildAsking({ draft: big }))).state).toBe('open');
    await database.close();
  });

  test('a file that is no database is left alone and said to be away', async () => {
    if (isPostgres(bench.server())) return;
    const file = `${fileOf(bench.url())}-other/notes.db`;
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, 'These are my notes, not a database, and they are long enough to look at.'.repeat(20));
    const other = openOn(`file:${file}`);
    await expect(other.migrate()).rejects.toMatchObject({ name: 'StorageUnavailable', trouble: 'away' });
    await other.close();
  });
}
