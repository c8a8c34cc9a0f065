import { DummyDriver, Kysely, PostgresAdapter, PostgresIntrospector, PostgresQueryCompiler } from 'kysely';
import { Client } from 'pg';
import type { ListFilter } from '../../../src/escalations/keeping/escalation-list';
import type { Tables } from '../../../src/storage/database/tables';
import { listEscalations } from '../../../src/storage/escalations/list-escalations';
import { createVault } from '../../../src/storage/vault/vault';
import { keyRing } from '../../support/databases';
import { BRAM } from '../../support/escalations';
import type { Bench } from './bench';

/** How PostgreSQL goes about a page of the list while it has no statistics yet: on the first day, after a restore. */
export function listPlanSuite(bench: Bench): void {
  test.each<ListFilter>(['new', 'active', 'all'])(
    'reads a page of %s along its index and sorts nothing',
    async (filter) => {
      const client = new Client({ connectionString: bench.url() });
      await client.connect();
      try {
        await client.query(WAITING);
        const { sql, parameters } = await askedFor(filter);
        const { rows } = await client.query(`explain ${sql}`, [...parameters]);
        const plan = rows.map((row) => row['QUERY PLAN']).join('\n');
        expect(plan).toContain('Index Scan using escalation_by_place_in_list');
        expect(plan).not.toContain('Sort');
      } finally {
        await client.end();
      }
    },
  );
}

/** Many questions that nobody claimed. */
const WAITING = `
  insert into escalation (id, ask_key, state, urgency, danger, anonymous, sealed, proposes_tree, version, asked_at,
    waiting_since, since, changed_at, rank, sort_key)
  select n::text, n::text, 'open', 'normal', 0, 0, decode(repeat('00', 700), 'hex'), 0, 1, '2026', '2026', '2026', '2026', 1, n
  from generate_series(1, 10000) as n`;

async function askedFor(
  filter: ListFilter,
): Promise<{ readonly sql: string; readonly parameters: readonly unknown[] }> {
  const asked: { readonly sql: string; readonly parameters: readonly unknown[] }[] = [];
  const read = new Kysely<Tables>({
    dialect: {
      createAdapter: () => new PostgresAdapter(),
      createDriver: () => new DummyDriver(),
      createIntrospector: (database) => new PostgresIntrospector(database),
      createQueryCompiler: () => new PostgresQueryCompiler(),
    },
    log: ({ query }) => void asked.push(query),
  });
  const query = { filter, coordinator: BRAM.id, limit: 50, now: '2026-11-27T10:00:00.000Z', overdueAfterHours: 8 };
  await listEscalations(read, query, createVault(keyRing('k1')));
  const [first] = asked;
  if (first === undefined) throw new Error('Expected a query, found none.');
  return first;
}
