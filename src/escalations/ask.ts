import { checkForm } from './check-form';
import type { Draft } from './command';
import type { Person } from './escalation';
import type { EscalationStore, NewEscalation } from './keeping/escalation-store';
import { StorageUnavailable } from './keeping/storage-unavailable';
import type { Outcome } from './refusal';

export interface Asking {
  readonly draft: Draft;
  readonly asker: Person;
  /** A fresh UUID. */
  readonly id: string;
  /** ISO instant. */
  readonly now: string;
}

/** Stores a question once, however often its form is sent, together with the notification of the channel. */
export async function ask(store: EscalationStore, asking: Asking): Promise<Outcome> {
  const wrongForm = checkForm(asking.draft);
  if (wrongForm !== undefined) return { ok: false, escalation: null, ...wrongForm };
  try {
    const { escalation, stored } = await store.insert(newEscalation(asking));
    if (stored) return { ok: true, escalation, changed: true };
    if (escalation.contents !== 'readable') return { ok: false, escalation: null, refusal: escalation.contents };
    if (escalation.asker?.id !== asking.asker.id) return { ok: false, escalation: null, refusal: 'key-reused' };
    return { ok: true, escalation, changed: false };
  } catch (error) {
    if (error instanceof StorageUnavailable) return { ok: false, escalation: null, refusal: 'storage-unavailable' };
    throw error;
  }
}

function newEscalation({ draft, asker, id, now }: Asking): NewEscalation {
  return {
    key: draft.key,
    escalation: {
      id,
      state: 'open',
      urgency: draft.urgency,
      danger: draft.danger,
      anonymous: draft.anonymous,
      contents: 'readable',
      walk: draft.walk,
      asker,
      claimedBy: null,
      messages: [{ key: draft.key, kind: 'question', side: 'asker', by: null, text: draft.text, at: now }],
      notes: [],
      tags: [],
      proposesTree: false,
      version: 1,
      askedAt: now,
      waitingSince: now,
      since: now,
      claimedAt: null,
      answeredAt: null,
      closedAt: null,
      remindedAt: null,
    },
    notifications: [{ kind: 'channel-new', to: { kind: 'channel' } }],
    audit: { action: 'ask', role: 'asker', actorId: asker.id, from: null, to: 'open', at: now },
  };
}
