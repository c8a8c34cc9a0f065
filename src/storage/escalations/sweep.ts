import { type SqlBool, sql } from 'kysely';
import { dutchDay } from '../../calendar/dutch-day';
import type { Database } from '../database/open-database';

const DAY_MS = 86_400_000;

/**
 * Removes what nothing needs any more, next to what retention does to escalations (escalations/retention.ts): addresses of
 * people who were not seen for that long and have nothing running, absences that are over, letters nobody came for, and cards of forgotten
 * escalations whose last update went out. `now` is an ISO instant.
 */
export async function sweep({ transact }: Database, now: string, retentionDays: number): Promise<void> {
  const cutoff = new Date(Date.parse(now) - retentionDays * DAY_MS).toISOString();
  await transact(async (transaction) => {
    await transaction
      .deleteFrom('outbox')
      .where('state', 'in', ['waiting', 'dead'])
      .where('created_at', '<', cutoff)
      .execute();
    await transaction
      .deleteFrom('address')
      .where('seen_at', '<', cutoff)
      .where(sql<SqlBool>`not exists (select 1 from escalation where asker_hash = address.person_hash)`)
      .where(sql<SqlBool>`not exists (select 1 from escalation where claimer_hash = address.person_hash)`)
      .execute();
    await transaction.deleteFrom('absence').where('until_day', '<=', dutchDay(now)).execute();
    await transaction
      .deleteFrom('card')
      .where(sql<SqlBool>`exists (
        select 1 from escalation where escalation.id = card.escalation_id and escalation.sealed is null)`)
      .where(sql<SqlBool>`not exists (select 1 from outbox where outbox.escalation_id = card.escalation_id)`)
      .execute();
  });
}
