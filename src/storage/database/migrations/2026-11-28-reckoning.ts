import { sql } from 'kysely';
import type { Migration } from '../migration';

/** What is counted often is read from an index alone; the rows, which hold whole conversations, stay where they are. */
export const reckoning: Migration = {
  name: '2026-11-28-reckoning',
  async up(transaction) {
    // In place of the index of the list, so that storing a question touches no more indexes than before.
    await transaction.schema
      .createIndex('escalation_by_place_in_list')
      .on('escalation')
      .columns(['rank', 'sort_key', 'number', 'state'])
      .execute();
    await transaction.schema.dropIndex('escalation_by_rank_sort_key_number').execute();
    // Few steps of the trail, which is never emptied, bring back a question that was done with.
    await sql`create index audit_by_return on audit (escalation_id) where ${sql.raw(CAME_BACK)}`.execute(transaction);
  },
};

/** Once released it stays as it is; the query that counts them says the same in the same words. */
const CAME_BACK = `action in ('reopen', 'follow-up') and from_state in ('answered', 'closed')`;
