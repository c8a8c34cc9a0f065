import { parseDatabaseUrl } from '../../../src/storage/database/database-url';
import { DatabaseTooNew, MIGRATIONS, migrate } from '../../../src/storage/database/migrate';
import { type Database, openDatabase } from '../../../src/storage/database/open-database';
import { openOn } from '../../support/databases';
import { asked } from '../../support/escalations';
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

  test('by six instances at once are applied once', async () => {
    const url = await bench.server().createDatabase();
    const instances = Array.from({ length: 6 }, () => openOn(url));
    expect(await instances[0]?.isReady()).toBe(false);
    const applied = await Promise.all(instances.map((instance) => instance.migrate()));
    expect(applied.flat()).toEqual(MIGRATIONS.map(({ name }) => name));
    expect(await instances[5]?.isReady()).toBe(true);
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
