import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import SqliteConnection from 'better-sqlite3';
import { sql } from 'kysely';
import { Client } from 'pg';
import { ask } from '../../../src/escalations/ask';
import { StorageUnavailable } from '../../../src/escalations/keeping/storage-unavailable';
import { parseDatabaseUrl } from '../../../src/storage/database/database-url';
import { type Database, openDatabase } from '../../../src/storage/database/open-database';
import { tryWriting } from '../../../src/storage/database/state/try-writing';
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
  CARLA,
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
      await client.query('begin; lock table escalation, outbox in exclusive mode');
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
    expect(await bench.storage().state()).toBe('away');
    expect(await bench.storage().lastTokens.find('gesprek', NOON)).toMatchObject({ token: 'token' });
    expect(await bench.storage().lastTokens.find('ander gesprek', NOON)).toBeUndefined();

    await bringBack();
    expect(done(await ask(store(), asking)).state).toBe('open');
    expect(await bench.storage().state()).toBe('ready');
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
    expect(await early.state()).not.toBe('ready');
    await early.close();
    rmSync(dirname(fileOf(bench.url())), { recursive: true, force: true });
    await bringBack();
    expect(await openOnce((other) => other.state())).toBe('ready');
  });

  test('the programs that use it are counted, and whoever ended is not', async () => {
    const many = isPostgres(bench.server()) ? 2 : 1;
    const other = openOn(bench.url());
    await other.migrate();
    expect([await bench.storage().programs(), await other.programs()]).toEqual([many, many]);
    await other.close();
    // PostgreSQL ends a connection a moment after it was left.
    let left = await bench.storage().programs();
    for (const end = Date.now() + 10_000; left > 1 && Date.now() < end; ) left = await bench.storage().programs();
    expect(left).toBe(1);
  });

  test('while somebody else holds it locked asking and readiness say so, nothing is half stored, and reading does not wait', async () => {
    const { id } = await asked(store(), { asker: CARLA });
    const release = await holdLocked();
    const asking = buildAsking();
    const order: string[] = [];
    const outcome = ask(store(), asking).finally(() => order.push('asked'));
    const state = bench.storage().state();
    const found = store()
      .find(id)
      .finally(() => order.push('found'));
    expect(await outcome).toEqual({ ok: false, escalation: null, refusal: 'storage-unavailable' });
    expect(await found).toMatchObject({ id });
    expect(order).toEqual(['found', 'asked']);
    expect(await state).toBe('locked');
    await release();
    expect(await store().ofAsker(ANNA.id)).toEqual([]);
    expect((await bench.storage().outbox.counts()).pending).toBe(1);
    expect(done(await ask(store(), asking)).state).toBe('open');
    expect(await bench.storage().state()).toBe('ready');
  });

  test('a database that may only be read is said to be so, and is written to again by itself', async () => {
    const troubles: string[] = [];
    const parsed = parseDatabaseUrl(bench.url());
    if (!parsed.ok) throw new Error(parsed.problem);
    const database = openDatabase(parsed.address, ({ trouble }) => troubles.push(trouble));
    const state = tryWriting(database);
    const mayWrite = await (isPostgres(bench.server()) ? setReadOnly(bench.url()) : setQueryOnly(database));
    expect(await state()).toBe('full');
    expect(troubles).toEqual(['full']);
    await mayWrite();
    // The connection that was ended may be used once before its end is seen.
    if ((await state()) === 'away') expect(await state()).toBe('ready');
    expect(await state()).toBe('ready');
    await database.close();
  });

  const setReadOnly = async (url: string): Promise<() => Promise<void>> => {
    const set = async (value: string) => {
      const client = new Client({ connectionString: url });
      await client.connect();
      await client.query('set default_transaction_read_only = off');
      await client.query(
        `alter database ${new URL(url).pathname.slice(1)} set default_transaction_read_only = ${value}`,
      );
      await client.query(
        "select pg_terminate_backend(pid) from pg_stat_activity where application_name like 'deelwijzer %'",
      );
      await client.end();
    };
    await set('on');
    return () => set('off');
  };

  /** What a file that was opened while it could not be written is: only another handle can write. */
  const setQueryOnly = async (database: Database): Promise<() => Promise<void>> => {
    await database.write((db) => sql`pragma query_only = on`.execute(db));
    return async () => undefined;
  };

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

  test('gone between two statements of a transaction, it is away, and the program lives on', async () => {
    if (!isPostgres(bench.server())) return;
    const parsed = parseDatabaseUrl(bench.url());
    if (!parsed.ok) throw new Error(parsed.problem);
    const database = openDatabase(parsed.address);
    const bringBack: (() => Promise<void>)[] = [];
    const cut = database.transact(async (transaction) => {
      await sql`select 1`.execute(transaction);
      bringBack.push(await takeAway());
      // Until it hears of it: every statement before that is answered or refused.
      await sql`select pg_sleep(5)`.execute(transaction);
    });
    await expect(cut).rejects.toThrow(StorageUnavailable);
    for (const back of bringBack) await back();
    expect(await tryWriting(database)()).toBe('ready');
    await database.close();
  });

  test('a full disk is said, nothing is half stored, and reading goes on', async () => {
    if (isPostgres(bench.server())) return;
    const database = openDatabase({ kind: 'sqlite', file: fileOf(bench.url()) });
    const small = sqlEscalationStore(database, createVault(keyRing('k1')));
    const stored = await asked(small);
    await database.write((db) => sql`pragma max_page_count = 1`.execute(db));
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
    expect(await tryWriting(database)()).toBe('full');
    await database.write((db) => sql`pragma max_page_count = 100000`.execute(db));
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
