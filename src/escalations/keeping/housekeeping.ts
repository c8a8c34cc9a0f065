import { workingHoursBefore } from '../../calendar/working-time';
import { guard } from '../../privacy/guarded-text';
import { SYSTEM } from '../actor';
import type { Command } from '../command';
import { perform } from '../perform';
import type { EscalationStore } from './escalation-store';

const DAY_MS = 86_400_000;
const AT_ONCE = 100;

/**
 * What happens to escalations without anybody doing it. Any number of instances may run these at once: each escalation
 * changes once. They return how many changed and throw StorageUnavailable; `now` is an ISO instant.
 */

/** Reminds whoever's turn it is and did nothing for `afterHours`, of working days: nobody is reminded of a weekend. */
export async function remind(store: EscalationStore, now: string, afterHours: number): Promise<number> {
  const quietSince = workingHoursBefore(now, afterHours);
  const due = await store.dueForReminder(quietSince, AT_ONCE);
  return performAll(store, { ids: idsOf(due), command: { kind: 'remind', quietSince }, now });
}

/** Closes what was answered `afterDays` ago and nobody came back to. Without this it would never be forgotten. */
export async function expireAnswered(store: EscalationStore, now: string, afterDays: number): Promise<number> {
  const answeredBefore = earlier(now, afterDays * DAY_MS);
  const due = await store.answeredBefore(answeredBefore, AT_ONCE);
  return performAll(store, { ids: idsOf(due), command: { kind: 'expire', answeredBefore }, now });
}

/**
 * Closes what nobody answered, though somebody was reminded, for `afterDays`, and tells the asker why: a question that stays
 * open for ever is never forgotten either.
 */
export async function closeQuiet(store: EscalationStore, now: string, afterDays: number): Promise<number> {
  const quietSince = earlier(now, afterDays * DAY_MS);
  const ids = await store.quietBefore(quietSince, AT_ONCE);
  // The first text that is guarded loads the guard's words, and a start must not wait for that.
  if (ids.length === 0) return 0;
  const command = { kind: 'lapse', quietSince, key: `lapse ${quietSince}`, text: guard(whyLapsed(afterDays)) } as const;
  return performAll(store, { ids, command, now });
}

const whyLapsed = (days: number): string =>
  `Deze vraag is vanzelf gesloten, omdat er ${days} dagen niets mee gebeurde. Wil je nog een antwoord? Stel dan een vervolgvraag: dan gaat je vraag weer open.`;

/** Removes text and people of what ended `retentionDays` ago; state, times, theme and place stay, for the counts. */
export async function forgetOldEscalations(
  store: EscalationStore,
  now: string,
  retentionDays: number,
): Promise<number> {
  const endedBefore = earlier(now, retentionDays * DAY_MS);
  let forgotten = 0;
  for (;;) {
    const ids = await store.endedBefore(endedBefore, AT_ONCE);
    const changed = await performAll(store, { ids, command: { kind: 'retire', endedBefore }, now });
    forgotten += changed;
    if (changed === 0 || ids.length < AT_ONCE) return forgotten;
  }
}

interface Round {
  readonly ids: readonly string[];
  readonly command: Command;
  readonly now: string;
}

async function performAll(store: EscalationStore, { ids, command, now }: Round): Promise<number> {
  let changed = 0;
  for (const id of ids) {
    const outcome = await perform(store, { id, command, actor: SYSTEM, now });
    if (outcome.ok && outcome.changed) changed += 1;
  }
  return changed;
}

const idsOf = (escalations: readonly { readonly id: string }[]): readonly string[] => escalations.map(({ id }) => id);
const earlier = (now: string, ms: number): string => new Date(Date.parse(now) - ms).toISOString();
