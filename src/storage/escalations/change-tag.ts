import type { Kysely } from 'kysely';
import type { Tables } from '../database/tables';

/** Steps that are looked at from the last one back; on PostgreSQL one of these may still appear before the last. */
const WINDOW = 200;

/** Every change writes a step in the audit trail, so the trail's end tells whether anything changed. */
export async function readChangeTag(read: Kysely<Tables>): Promise<string> {
  const steps = await read.selectFrom('audit').select('seq').orderBy('seq', 'desc').limit(WINDOW).execute();
  const sum = steps.reduce((total, { seq }) => total + seq, 0);
  return `${steps[0]?.seq ?? 0}-${sum}`;
}
