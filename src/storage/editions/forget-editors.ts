import type { Database } from '../database/open-database';
import { packText } from '../database/packed-text';

const DAY_MS = 86_400_000;

/**
 * Removes who wrote, submitted and approved, and what they typed about it, from publications and drafts that came to an
 * end so many days ago. What was published stays: that is content, not people; what was discarded nobody approved, so
 * nobody said that there is no person in it. `now` is an ISO instant.
 */
export async function forgetEditors({ transact }: Database, now: string, retentionDays: number): Promise<void> {
  const cutoff = new Date(Date.parse(now) - retentionDays * DAY_MS).toISOString();
  const nothing = await packText('{}');
  const forgotten = { key_id: null, sealed: null };
  await transact(async (transaction) => {
    await transaction
      .updateTable('publication')
      .set(forgotten)
      .where('published_at', '<', cutoff)
      .where('sealed', 'is not', null)
      .execute();
    await transaction
      .updateTable('draft')
      .set((is) => ({ ...forgotten, version: is('version', '+', 1) }))
      .where('ended_at', '<', cutoff)
      .where('sealed', 'is not', null)
      .execute();
    await transaction
      .updateTable('draft')
      .set((is) => ({ changes: nothing, changed_files: '[]', version: is('version', '+', 1) }))
      .where('state', '=', 'discarded')
      .where('ended_at', '<', cutoff)
      .where('changed_files', '!=', '[]')
      .execute();
  });
}
