import type { Actor } from '../../src/escalations/actor';
import { type Asking, ask } from '../../src/escalations/ask';
import type { Command, Draft } from '../../src/escalations/command';
import type { Escalation, Person } from '../../src/escalations/escalation';
import type { EscalationStore } from '../../src/escalations/keeping/escalation-store';
import { type Performing, perform } from '../../src/escalations/perform';
import type { Outcome } from '../../src/escalations/refusal';
import { type GuardedText, reviveGuarded } from '../../src/privacy/guarded-text';

/** Builders for escalations and the people around them; all of it invented. */

export const ANNA: Person = { id: 'aad-anna', name: 'Anna Voorbeeld' };
export const BRAM: Person = { id: 'aad-bram', name: 'Bram Verzonnen' };
export const CARLA: Person = { id: 'aad-carla', name: 'Carla Bedacht' };
export const OUTSIDER: Person = { id: 'aad-olga', name: 'Olga Elders' };

export const NOON = '2026-11-17T12:00:00.000Z';

/** An ISO instant some minutes after NOON, or before. */
export const minutesLater = (minutes: number): string => new Date(Date.parse(NOON) + minutes * 60_000).toISOString();
export const daysLater = (days: number): string => minutesLater(days * 24 * 60);

export const guarded = (text: string): GuardedText => reviveGuarded(text);
export const member = (person: Person): Actor => ({ kind: 'person', person, coordinator: false });
export const coordinator = (person: Person): Actor => ({ kind: 'person', person, coordinator: true });

let counter = 0;
/** A UUID that no other test has. */
export function freshId(): string {
  counter += 1;
  return `00000000-0000-4000-8000-${String(process.pid).padStart(6, '0')}${String(counter).padStart(6, '0')}`;
}

export function buildDraft(changes: Partial<Draft> = {}): Draft {
  return {
    key: freshId(),
    text: guarded('Mag ik dit bespreken met de wijkagent?'),
    urgency: 'normal',
    danger: false,
    anonymous: false,
    walk: { edition: 'e1', theme: 'consent', tree: 'delen', node: 'geen-regel', token: 'walk-token-abc' },
    ...changes,
  };
}

export function buildAsking(changes: Partial<Asking> = {}): Asking {
  return { draft: buildDraft(), asker: ANNA, id: freshId(), now: NOON, ...changes };
}

/** An open question of Anna that is not in any store. */
export function buildEscalation(changes: Partial<Escalation> = {}): Escalation {
  const { key, text, walk } = buildDraft();
  return {
    id: freshId(),
    number: 1042,
    state: 'open',
    urgency: 'normal',
    danger: false,
    anonymous: false,
    contents: 'readable',
    walk,
    asker: ANNA,
    claimedBy: null,
    messages: [{ key, kind: 'question', side: 'asker', by: null, text, at: NOON }],
    notes: [],
    tags: [],
    proposesTree: false,
    version: 1,
    askedAt: NOON,
    waitingSince: NOON,
    since: NOON,
    claimedAt: null,
    answeredAt: null,
    closedAt: null,
    remindedAt: null,
    ...changes,
  };
}

/** Asks, and throws when that is refused. */
export async function asked(store: EscalationStore, changes: Partial<Asking> = {}): Promise<Escalation> {
  return done(await ask(store, buildAsking(changes)));
}

export function act(
  store: EscalationStore,
  id: string,
  { now = NOON, ...performing }: Omit<Performing, 'id' | 'now'> & { readonly now?: string },
): Promise<Outcome> {
  return perform(store, { id, now, ...performing });
}

/** The escalation of an outcome that must be a success. */
export function done(outcome: Outcome): Escalation {
  if (outcome.ok) return outcome.escalation;
  throw new Error(`Expected the command to be done, found it refused: ${outcome.refusal}.`);
}

export const answer = (text: string, key = freshId()): Command => ({ kind: 'answer', key, text: guarded(text) });
export const followUp = (text: string, key = freshId()): Command => ({ kind: 'follow-up', key, text: guarded(text) });
