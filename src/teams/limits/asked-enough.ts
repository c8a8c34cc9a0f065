import { StorageUnavailable } from '../../escalations/keeping/storage-unavailable';
import type { Desk, Visitor } from '../desk';
import { LIMITS } from './limits';

/**
 * By what is stored, which every instance sees and no restart forgets: the instant from which this person may ask again, or undefined.
 * A form that was stored is no new question, whatever its answer did on the way.
 */
export async function askedEnough(
  desk: Pick<Desk, 'store' | 'now'>,
  { person }: Pick<Visitor, 'person'>,
  formKey: string,
): Promise<string | undefined> {
  const { most, minutes } = LIMITS.question;
  const asked = await desk.store.ofAsker(person.id).catch(nothingWhileAway);
  if (asked.some(({ messages }) => messages[0]?.key === formKey)) return undefined;
  const hour = minutes * 60_000;
  const since = new Date(Date.parse(desk.now()) - hour).toISOString();
  const recent = asked.map(({ askedAt }) => askedAt).filter((at) => at > since);
  const oldest = recent.toSorted()[0];
  return oldest === undefined || recent.length < most ? undefined : new Date(Date.parse(oldest) + hour).toISOString();
}

/** Sending finds the same trouble, and says it with the text in the form. */
function nothingWhileAway(error: unknown): readonly [] {
  if (error instanceof StorageUnavailable) return [];
  throw error;
}
