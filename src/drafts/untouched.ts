import type { Draft } from './draft';

const DAY_MS = 86_400_000;

/** The instant at which a draft that nobody touches any more is discarded; null when it is not: at an end, or a release's. */
export function discardedAfter(
  { state, origin, changedAt }: Pick<Draft, 'state' | 'origin' | 'changedAt'>,
  retentionDays: number,
): string | null {
  if (origin === 'release' || state === 'published' || state === 'discarded') return null;
  return new Date(Date.parse(changedAt) + retentionDays * DAY_MS).toISOString();
}
