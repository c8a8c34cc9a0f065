import { type Kysely, sql } from 'kysely';
import type { EscalationStatistics, Period } from '../../escalations/keeping/statistics';
import type { Tables } from '../database/tables';
import { addUpAsked } from './add-up-asked';

/**
 * Counts and medians of what was asked in a period. No text and no person is read for them. Weeks are those of the Dutch
 * calendar and so not worked out in SQL, which knows no Dutch days on SQLite.
 */
export async function escalationStatistics(read: Kysely<Tables>, period: Period): Promise<EscalationStatistics> {
  const [rows, reopened] = await Promise.all([readAsked(read, period), countReopened(read, period)]);
  return { ...addUpAsked(rows), reopened };
}

const readAsked = (read: Kysely<Tables>, { from, until }: Period) =>
  read
    .selectFrom('escalation')
    .select([
      'state',
      'urgency',
      'theme',
      'tree',
      'node',
      'proposes_tree',
      'asked_at',
      'claimed_at',
      'first_answered_at',
    ])
    .where('asked_at', '>=', from)
    .where('asked_at', '<', until)
    .execute();

/**
 * The trail says it, without who: asked on after an answer, or opened again. In the words of the index that holds these steps alone
 * (2026-11-28-reckoning.ts): a database that is given values later cannot know that it fits.
 */
async function countReopened(read: Kysely<Tables>, { from, until }: Period): Promise<number> {
  const { n } = await read
    .selectFrom('audit')
    .innerJoin('escalation', 'escalation.id', 'audit.escalation_id')
    .select(({ fn }) => fn.count<number>('audit.escalation_id').distinct().as('n'))
    .where(sql<boolean>`audit.action in ('reopen', 'follow-up') and audit.from_state in ('answered', 'closed')`)
    .where('escalation.asked_at', '>=', from)
    .where('escalation.asked_at', '<', until)
    .executeTakeFirstOrThrow();
  return Number(n);
}
