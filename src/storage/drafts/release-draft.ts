import type { Insertable, Transaction } from 'kysely';
import type { DraftTable, Tables } from '../database/tables';

/** The unique `release_id` decides between instances that start at once. */
export async function insertForRelease(
  transaction: Transaction<Tables>,
  row: Insertable<DraftTable>,
): Promise<boolean> {
  const inserted = await transaction
    .insertInto('draft')
    .values(row)
    .onConflict((conflict) => conflict.column('release_id').doNothing())
    .executeTakeFirst();
  if ((inserted.numInsertedOrUpdatedRows ?? 0n) === 0n) return false;
  await transaction
    .updateTable('draft')
    .set({ state: 'discarded', ended_at: row.changed_at })
    .where('origin', '=', 'release')
    .where('state', '=', 'open')
    // Nobody did anything with it yet.
    .where('version', '=', 1)
    .where('id', '!=', row.id)
    .execute();
  return true;
}
