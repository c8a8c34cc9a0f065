import { type Kysely, sql } from 'kysely';
import type { Tables } from '../database/tables';

/** Steps that are looked at from the last one back; on PostgreSQL one of these may still appear before the last. */
const WINDOW = 200;

/**
 * Every change writes a step in the audit trail, so the trail's end tells whether anything changed. Added up where the trail is: every
 * open tab asks every few seconds, and two hundred rows cost more to bring here than to add.
 */
export async function readChangeTag(read: Kysely<Tables>): Promise<string> {
  const { last, sum } = await read
    .selectFrom((from) => from.selectFrom('audit').select('seq').orderBy('seq', 'desc').limit(WINDOW).as('latest'))
    .select([sql<number>`coalesce(max(seq), 0)`.as('last'), sql<number>`coalesce(sum(seq), 0)`.as('sum')])
    .executeTakeFirstOrThrow();
  return `${last}-${sum}`;
}
