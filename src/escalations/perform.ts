import { type Actor, rolesOf } from './actor';
import { apply } from './apply';
import type { Command } from './command';
import type { EscalationStore } from './keeping/escalation-store';
import { refusedBy, StorageUnavailable } from './keeping/storage-unavailable';
import type { Outcome } from './refusal';

/** Times it starts again after somebody else changed the same escalation in between. */
const MOST_TRIES = 10;

export interface Performing {
  /** Escalation id. */
  readonly id: string;
  readonly command: Command;
  readonly actor: Actor;
  /** ISO instant. */
  readonly now: string;
}

/** Does a command to a stored escalation: read, apply, compare-and-set, and from the start again if somebody was first. */
export async function perform(store: EscalationStore, performing: Performing): Promise<Outcome> {
  try {
    for (let tries = 0; tries < MOST_TRIES; tries++) {
      const outcome = await tryOnce(store, performing);
      if (outcome !== 'overtaken') return outcome;
    }
    return { ok: false, escalation: null, refusal: 'busy' };
  } catch (error) {
    if (error instanceof StorageUnavailable) return { ok: false, escalation: null, refusal: refusedBy(error) };
    throw error;
  }
}

async function tryOnce(store: EscalationStore, performing: Performing): Promise<Outcome | 'overtaken'> {
  const { id, command, actor, now } = performing;
  const escalation = await store.find(id);
  if (escalation === undefined) return { ok: false, escalation: null, refusal: 'not-found' };
  const applied = apply(escalation, command, actor, now);
  if (applied.kind === 'unchanged') return { ok: true, escalation, changed: false };
  if (applied.kind === 'refused') {
    const theirs = rolesOf(actor, escalation).length > 0;
    return { ok: false, escalation: theirs ? escalation : null, ...applied.refusal };
  }
  return (await store.replace(applied)) ? { ok: true, escalation: applied.escalation, changed: true } : 'overtaken';
}
