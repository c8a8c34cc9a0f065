import { type Actor, rolesOf } from './actor';
import { apply } from './apply';
import type { Command } from './command';
import type { Escalation } from './escalation';
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
  /** What they looked at: the change is made to that, or not at all. Absent: to whatever is there. */
  readonly seen?: Seen;
}

/** Of an escalation as somebody saw it: all of it, or whose turn it was. */
export type Seen = Partial<Pick<Escalation, 'version' | 'since'>>;

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
  const { id, command, actor, now, seen } = performing;
  const escalation = await store.find(id);
  if (escalation === undefined) return { ok: false, escalation: null, refusal: 'not-found' };
  const applied = apply(escalation, command, actor, now);
  // An order that comes late, or twice, is made to what was seen or to nothing: replace() compares with the version read here.
  if (applied.kind === 'changed' && !isAsSeen(escalation, seen)) return { ok: false, escalation, refusal: 'overtaken' };
  if (applied.kind === 'unchanged') return { ok: true, escalation, changed: false };
  if (applied.kind === 'refused') {
    const theirs = rolesOf(actor, escalation).length > 0;
    return { ok: false, escalation: theirs ? escalation : null, ...applied.refusal };
  }
  return (await store.replace(applied)) ? { ok: true, escalation: applied.escalation, changed: true } : 'overtaken';
}

const isAsSeen = (escalation: Escalation, { version, since }: Seen = {}): boolean =>
  (version === undefined || version === escalation.version) && (since === undefined || since === escalation.since);
