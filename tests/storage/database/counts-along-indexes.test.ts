import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import SqliteConnection from 'better-sqlite3';
import { type CompiledQuery, Kysely } from 'kysely';
import { countEscalations } from '../../../src/storage/counts/count-escalations';
import { escalationStatistics } from '../../../src/storage/counts/escalation-statistics';
import { sqliteDialect } from '../../../src/storage/database/sqlite/sqlite-dialect';
import type { Tables } from '../../../src/storage/database/tables';
import type { Vault } from '../../../src/storage/vault/vault';
import { openOn } from '../../support/databases';

const folder = mkdtempSync(join(tmpdir(), 'deelwijzer-counts-'));
const file = join(folder, 'deelwijzer.db');
beforeAll(async () => {
  const storage = openOn(`file:${file}`);
  await storage.migrate();
  await storage.close();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** How SQLite goes about what is asked of it, a line for each table or index that it looks into. */
async function looksOf(ask: (read: Kysely<Tables>) => Promise<unknown>): Promise<readonly string[]> {
  const asked: CompiledQuery[] = [];
  const read = new Kysely<Tables>({
    dialect: sqliteDialect(file, 'reader', () => undefined),
    log: ({ query }) => void asked.push(query),
  });
  await ask(read);
  await read.destroy();
  const database = new SqliteConnection(file);
  const plans = asked.flatMap(({ sql, parameters }) =>
    database.prepare(`explain query plan ${sql}`).all(...parameters),
  ) as readonly { readonly detail: string }[];
  database.close();
  return plans.map(({ detail }) => detail).filter((detail) => /escalation|audit/.test(detail));
}

it('counts for an open tab without reading what was answered or closed, nor the rows of what waits', async () => {
  const vault = { hashes: () => ['a', 'b'] } as unknown as Vault;
  const query = { coordinator: 'x', now: '2026-11-27T10:00:00.000Z', overdueAfterHours: 8 };
  expect(await looksOf((read) => countEscalations(read, query, vault))).toEqual([
    'SEARCH escalation USING COVERING INDEX escalation_by_place_in_list (rank<?)',
    'SEARCH escalation USING INDEX escalation_by_claimer (claimer_hash=? AND rank<?)',
    expect.stringMatching(/^S\w+ escalation USING (COVERING )?INDEX escalation_by_proposal$/),
  ]);
});

it('finds what came back without going through the whole trail, which is never emptied', async () => {
  const looks = await looksOf((read) => escalationStatistics(read, { from: '2026', until: '2027' }));
  expect(looks.filter((look) => look.includes('audit'))).toEqual(['SCAN audit USING INDEX audit_by_return']);
});
