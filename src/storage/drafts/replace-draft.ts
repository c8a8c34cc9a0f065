import type { Kysely } from 'kysely';
import type { Tables } from '../database/tables';
import type { toDraftRow } from './draft-row';

/** Compare-and-set in the one statement that writes; what came to an end is never written again. */
export async function replaceDraft(
  db: Kysely<Tables>,
  { id, ...columns }: Awaited<ReturnType<typeof toDraftRow>>,
): Promise<boolean> {
  const updated = await db
    .updateTable('draft')
    .set(columns)
    .where('id', '=', id)
    .where('version', '=', columns.version - 1)
    .where('ended_at', 'is', null)
    .executeTakeFirst();
  return updated.numUpdatedRows > 0n;
}
