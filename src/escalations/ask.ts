import { checkDraft } from './check-form';
import type { Draft } from './command';
import type { Escalation, Person } from './escalation';
import type { EscalationStore, NewEscalation } from './keeping/escalation-store';
import { refusedBy, StorageUnavailable } from './keeping/storage-unavailable';
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
  const wrongForm = checkDraft(asking.draft);
  if (wrongForm !== undefined) return { ok: false, escalation: null, ...wrongForm };
  try {
    const { escalation, stored } = await store.insert(newEscalation(asking));
    if (stored) return { ok: true, escalation, changed: true };
    if (escalation.contents !== 'readable') return { ok: false, escalation: null, refusal: escalation.contents };
    if (escalation.asker?.id !== asking.asker.id) return { ok: false, escalation: null, refusal: 'key-reused' };
    if (!isSameQuestion(escalation, asking.draft)) return { ok: false, escalation, refusal: 'key-reused' };
    return { ok: true, escalation, changed: false };
  } catch (error) {
    if (error instanceof StorageUnavailable) return { ok: false, escalation: null, refusal: refusedBy(error) };
    throw error;
  }
}

/** A form sent again, and not the same form filled in otherwise. What was said later on is not looked at. */
function isSameQuestion({ messages, urgency, danger, anonymous, walk }: Escalation, draft: Draft): boolean {
  return (
    messages[0]?.text === draft.text &&
    urgency === draft.urgency &&
    danger === draft.danger &&
    anonymous === draft.anonymous &&
    walk?.token === draft.walk?.token
  );
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
      // Who asks anonymously is reached by id; the name is of no use to anybody.
      asker: draft.anonymous ? { ...asker, name: '' } : asker,
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
