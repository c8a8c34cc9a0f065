import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import SqliteConnection from 'better-sqlite3';
import { type CompiledQuery, Kysely } from 'kysely';
import { countEscalations } from '../../../src/storage/counts/count-escalations';
import { sqliteDialect } from '../../../src/storage/database/sqlite/sqlite-dialect';
import type { Tables } from '../../../src/storage/database/tables';
import type { Vault } from '../../../src/storage/vault/vault';
import { openOn } from '../../support/databases';

const folder = mkdtempSync(join(tmpdir(), 'deelwijzer-counts-'));
const file = join(folder, 'deelwijzer.db');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('counts for an open tab without reading what was answered or closed, which is nearly everything', async () => {
  const storage = openOn(`file:${file}`);
  await storage.migrate();
  await storage.close();
  const asked: CompiledQuery[] = [];
  const read = new Kysely<Tables>({
    dialect: sqliteDialect(file, 'reader', () => undefined),
    log: ({ query }) => void asked.push(query),
  });
  const vault = { hashes: () => ['a', 'b'] } as unknown as Vault;
  await countEscalations(read, { coordinator: 'x', now: '2026-11-27T10:00:00.000Z', overdueAfterHours: 8 }, vault);
  await read.destroy();

  const database = new SqliteConnection(file);
  const plans = asked.flatMap(({ sql, parameters }) =>
    database.prepare(`explain query plan ${sql}`).all(...parameters),
  ) as readonly { readonly detail: string }[];
  database.close();
  const looks = plans.map(({ detail }) => detail).filter((detail) => detail.includes('escalation'));
  expect(looks).toHaveLength(3);
  for (const look of looks) expect(look).toMatch(/USING (COVERING )?INDEX escalation_by_/);
});
