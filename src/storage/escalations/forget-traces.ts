import type { Transaction } from 'kysely';
import type { Tables } from '../database/tables';

/**
 * Removes what else points at the people of an escalation that is being forgotten. The channel's card address stays until
 * that card, which shows the question, has been replaced: see sql-outbox.ts and sweep.ts.
 */
export async function forgetTraces(transaction: Transaction<Tables>, escalationId: string): Promise<void> {
  await transaction
    .deleteFrom('outbox')
    .where('escalation_id', '=', escalationId)
    .where('recipient', '!=', 'channel')
    .execute();
  await transaction
    .updateTable('audit')
    .set({ actor_hash: null })
    .where('escalation_id', '=', escalationId)
    .where('role', '=', 'asker')
    .where('actor_hash', 'is not', null)
    .execute();
}
