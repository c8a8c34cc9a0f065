import { type Kysely, sql } from 'kysely';
import type { ListCounts } from '../../escalations/keeping/escalation-list';
import type { EscalationStore } from '../../escalations/keeping/escalation-store';
import type { Tables } from '../database/tables';
import { overdueBefore } from '../escalations/overdue';
import type { Vault } from '../vault/vault';

/** How many there are under each filter of the list. */
export async function countEscalations(
  read: Kysely<Tables>,
  query: Parameters<EscalationStore['counts']>[0],
  vault: Vault,
): Promise<ListCounts> {
  const active = sql<boolean>`state in ('open', 'claimed')`;
  const mine = sql<boolean>`claimer_hash in (${sql.join([...vault.hashes('person', query.coordinator)])})`;
  const counted = await read
    .selectFrom('escalation')
    .select([
      count(sql`state = 'open'`).as('new'),
      count(sql`${mine} and state in ('claimed', 'answered')`).as('mine'),
      count(active).as('active'),
      count(sql`${active} and waiting_since < ${overdueBefore(query)}`).as('overdue'),
      count(sql`proposes_tree = 1`).as('proposals'),
    ])
    .executeTakeFirstOrThrow();
  return counted;
}

const count = (condition: ReturnType<typeof sql>): ReturnType<typeof sql<number>> =>
  sql<number>`coalesce(sum(case when ${condition} then 1 else 0 end), 0)`;
