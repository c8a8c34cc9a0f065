import type { Database } from '../database/open-database';

const DAY_MS = 86_400_000;

/**
 * Removes who wrote, submitted and approved, and what they typed about it, from publications and drafts that came to an
 * end so many days ago. What changed stays: that is content, not people. `now` is an ISO instant.
 */
export async function forgetEditors({ transact }: Database, now: string, retentionDays: number): Promise<void> {
  const cutoff = new Date(Date.parse(now) - retentionDays * DAY_MS).toISOString();
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
  });
}
