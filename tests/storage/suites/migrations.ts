import type { Transaction } from 'kysely';
import { parseDatabaseUrl } from '../../../src/storage/database/database-url';
import { DatabaseTooNew, MIGRATIONS, migrate } from '../../../src/storage/database/migrate';
import { type Database, openDatabase } from '../../../src/storage/database/open-database';
import { openOn } from '../../support/databases';
import { asked, buildDraft, freshId, NOON } from '../../support/escalations';
import type { Bench } from './bench';

export function migrationSuite(bench: Bench): void {
  const database = (url: string): Database => {
    const parsed = parseDatabaseUrl(url);
    if (!parsed.ok) throw new Error(parsed.problem);
    return openDatabase(parsed.address);
  };

  test('a second time changes nothing', async () => {
    const { id } = await asked(bench.storage().escalations);
    expect(await bench.storage().migrate()).toEqual([]);
    expect(await bench.storage().escalations.find(id)).toBeDefined();
  });

  test('keep what was asked before danger was written down, without it and in its place', async () => {
    const url = await bench.server().createDatabase();
    const here = database(url);
    const before = MIGRATIONS.findIndex(({ name }) => name === '2026-11-26-danger');
    await migrate(here, MIGRATIONS.slice(0, before));
    await here.transact(async (transaction) => {
      const row = {
        id: freshId(),
        ask_key: freshId(),
        state: 'open',
        urgency: 'normal',
        anonymous: 0,
        proposes_tree: 0,
        version: 1,
        asked_at: NOON,
        waiting_since: NOON,
        since: NOON,
        rank: 1,
        sort_key: Date.parse(NOON),
      } as const;
      await (transaction as unknown as Transaction<{ escalation: typeof row }>)
        .insertInto('escalation')
        .values(row)
        .execute();
    });
    expect(await migrate(here)).toEqual(MIGRATIONS.slice(before).map(({ name }) => name));
    await here.close();
    const storage = openOn(url);
    const urgent = await asked(storage.escalations, { draft: buildDraft({ danger: true }) });
    const { rows } = await storage.escalations.list({
      filter: 'active',
      coordinator: 'x',
      limit: 5,
      now: NOON,
      overdueAfterHours: 8,
    });
    expect(rows.map(({ number, danger }) => [number, danger])).toEqual([
      [urgent.number, true],
      [urgent.number - 1, false],
    ]);
    await storage.close();
    await bench.server().dropDatabase(url);
  });

  test('by six instances at once are applied once', async () => {
    const url = await bench.server().createDatabase();
    const instances = Array.from({ length: 6 }, () => openOn(url));
    expect(await instances[0]?.state()).toBe('not-migrated');
    const applied = await Promise.all(instances.map((instance) => instance.migrate()));
    expect(applied.flat()).toEqual(MIGRATIONS.map(({ name }) => name));
    expect(await instances[5]?.state()).toBe('ready');
    await Promise.all(instances.map((instance) => instance.close()));
    await bench.server().dropDatabase(url);
  });

  test('that fail halfway leave nothing behind', async () => {
    const here = database(bench.url());
    const broken = {
      name: '2099-01-01-broken',
      up: async (transaction: Parameters<(typeof MIGRATIONS)[number]['up']>[0]) => {
        await transaction.schema.createTable('half').addColumn('id', 'integer').execute();
        await transaction.schema.dropTable('never-there').execute();
      },
    };
    await expect(migrate(here, [...MIGRATIONS, broken])).rejects.toThrow('Expected the database to accept');
    const whole = {
      name: '2099-01-01-whole',
      up: async (transaction: Parameters<(typeof MIGRATIONS)[number]['up']>[0]) => {
        await transaction.schema.createTable('half').addColumn('id', 'integer').execute();
      },
    };
    expect(await migrate(here, [...MIGRATIONS, whole])).toEqual(['2099-01-01-whole']);
    await here.close();
  });

  test('of a newer release are refused by an older one', async () => {
    const here = database(bench.url());
    await migrate(here, [...MIGRATIONS, { name: '2099-01-01-later', up: async () => undefined }]);
    await expect(bench.storage().migrate()).rejects.toThrow(DatabaseTooNew);
    await here.close();
  });
}
