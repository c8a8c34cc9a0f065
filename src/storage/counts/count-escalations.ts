import { type Kysely, sql } from 'kysely';
import type { ListCounts } from '../../escalations/keeping/escalation-list';
import type { EscalationStore } from '../../escalations/keeping/escalation-store';
import type { Tables } from '../database/tables';
import { ANSWERED_RANK } from '../escalations/list-order';
import { overdueBefore } from '../escalations/overdue';
import type { Vault } from '../vault/vault';

/**
 * How many there are under each filter of the list. Every open tab asks every few seconds, so each part is counted along an index: what
 * was answered or closed, which is nearly everything that is stored, is not looked at, and of what waits nothing but the index, where
 * `sort_key` says since when (list-order.ts). Looking up the rows beside it took seven times as long.
 */
export async function countEscalations(
  read: Kysely<Tables>,
  query: Parameters<EscalationStore['counts']>[0],
  vault: Vault,
): Promise<ListCounts> {
  const hashes = sql.join([...vault.hashes('person', query.coordinator)]);
  const overdue = Date.parse(overdueBefore(query));
  // Values stand in the text where an index is partial: a database that is given them later cannot know that it fits.
  const counted = await sql<ListCounts>`
    select waiting."new", waiting.active, waiting.overdue, held.mine, marked.proposals
    from (
      select
        ${count(sql`state = 'open'`)} as "new",
        count(*) as active,
        ${count(sql`sort_key < ${overdue}`)} as overdue
      from escalation where rank < ${sql.lit(ANSWERED_RANK)}
    ) as waiting, (
      select count(*) as mine from escalation
      where claimer_hash in (${hashes}) and rank <= ${sql.lit(ANSWERED_RANK)} and state in ('claimed', 'answered')
    ) as held, (
      select count(*) as proposals from escalation where proposes_tree = 1
    ) as marked`.execute(read);
  const [counts] = counted.rows;
  if (counts === undefined) throw new Error('Expected one row of counts, found none.');
  return counts;
}

const count = (condition: ReturnType<typeof sql>): ReturnType<typeof sql<number>> =>
  sql<number>`coalesce(sum(case when ${condition} then 1 else 0 end), 0)`;
