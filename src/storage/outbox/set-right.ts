import { LEASE_SECONDS } from '../../escalations/delivery/deliver-outbox';
import { LONGEST_WAIT_SECONDS } from '../../escalations/delivery/delivery-policy';
import type { Database } from '../database/open-database';

/** Clocks of instances, and of a machine that was corrected a little, differ less. */
const TOLERANCE_MS = 5 * 60_000;

/**
 * After the clock was put back nothing may wait for a time that comes again: what was written in the future was written now,
 * and no lease or pause is longer than one can be. Gives how many letters were in the way. `now` is an ISO instant.
 */
export async function setRight({ read, transact }: Database, now: string): Promise<number> {
  const after = (seconds: number): string => new Date(Date.parse(now) + TOLERANCE_MS + seconds * 1_000).toISOString();
  const [written, leased, due] = [after(0), after(LEASE_SECONDS), after(LONGEST_WAIT_SECONDS)];
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
