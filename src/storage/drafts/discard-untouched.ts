import type { Database } from '../database/open-database';

const DAY_MS = 86_400_000;

/**
 * Drafts that nobody touched for as long as anything of people is kept are discarded; what is in them is forgotten with
 * the other discarded ones. A release's draft waits until somebody decides: it holds no person. `now` is an ISO instant.
 */
export async function discardUntouched({ write }: Database, now: string, retentionDays: number): Promise<void> {
  const cutoff = new Date(Date.parse(now) - retentionDays * DAY_MS).toISOString();
  await write((db) =>
    db
      .updateTable('draft')
      .set((is) => ({ state: 'discarded', ended_at: now, version: is('version', '+', 1) }))
      .where('origin', '=', 'editor')
      .where('ended_at', 'is', null)
      .where('changed_at', '<', cutoff)
      .execute(),
  );
}
