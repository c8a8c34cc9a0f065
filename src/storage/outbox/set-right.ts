import type { Database } from '../database/open-database';

/** Clocks of instances, and of a machine that was corrected a little, differ less. */
const TOLERANCE_MS = 5 * 60_000;
/** Longer than any lease. */
const LONGEST_LEASE_MS = 2 * 60_000;
/** Longer than any pause: see delivery-policy.ts. */
const LONGEST_WAIT_MS = 8 * 3_600_000;

/**
 * After the clock was put back nothing may wait for a time that comes again: what was written in the future was written now,
 * and no lease or pause is longer than one can be. Gives how many letters were in the way. `now` is an ISO instant.
 */
export async function setRight({ read, transact }: Database, now: string): Promise<number> {
  const later = (ms: number): string => new Date(Date.parse(now) + ms).toISOString();
  const [written, leased, due] = [later(TOLERANCE_MS), later(TOLERANCE_MS + LONGEST_LEASE_MS), later(LONGEST_WAIT_MS)];
  const strange = await read
    .selectFrom('outbox')
    .select('seq')
    .where((is) => is.or([is('created_at', '>', written), is('leased_until', '>', leased), is('due_at', '>', due)]))
    .execute();
  if (strange.length === 0) return 0;
  const seqs = strange.map(({ seq }) => seq);
  await transact(async (transaction) => {
    const those = transaction.updateTable('outbox').where('seq', 'in', seqs);
    await those.set({ leased_until: null }).where('leased_until', '>', leased).execute();
    await those.set({ due_at: now }).where('due_at', '>', due).execute();
    await those.set({ created_at: now, due_at: now, leased_until: null }).where('created_at', '>', written).execute();
  });
  return seqs.length;
}
