import type { Insertable, Selectable } from 'kysely';
import type { Notification, NotificationKind, Recipient } from '../../escalations/delivery/notification';
import type { Delivery } from '../../escalations/delivery/notifier';
import type { Person } from '../../escalations/escalation';
import type { OutboxTable } from '../database/tables';
import { openJson, sealJson } from '../vault/sealed-json';
import type { Place, Vault } from '../vault/vault';

export type OutboxRow = Selectable<OutboxTable>;

/** A notification as it is written with the change that causes it; due at once. */
export function toOutboxRow(
  { kind, to }: Notification,
  { escalationId, at, vault }: { readonly escalationId: string; readonly at: string; readonly vault: Vault },
): Insertable<OutboxTable> {
  const person = to.kind === 'channel' ? undefined : to.person;
  const hash = person === undefined ? undefined : vault.hash('person', person.id);
  const sealed = person === undefined ? NOTHING_SEALED : sealJson(vault, person, outboxPlace(escalationId));
  return {
    escalation_id: escalationId,
    lane: `${escalationId} ${hash ?? to.kind}`,
    kind,
    recipient: to.kind,
    person_hash: hash ?? null,
    ...sealed,
    state: 'pending',
    attempts: 0,
    due_at: at,
    leased_until: null,
    reason: null,
    created_at: at,
    died_at: null,
  };
}

/** Undefined when the recipient was encrypted with a key that is gone. */
export function toDelivery(row: OutboxRow, vault: Vault): Delivery | undefined {
  const to = recipientOf(row, vault);
  if (to === undefined) return undefined;
  return {
    id: String(row.seq),
    escalationId: row.escalation_id,
    kind: row.kind as NotificationKind,
    to,
    attempt: row.attempts,
    createdAt: row.created_at,
  };
}

function recipientOf(row: OutboxRow, vault: Vault): Recipient | undefined {
  if (row.recipient === 'channel') return { kind: 'channel' };
  const person = openJson<Person>(vault, row, outboxPlace(row.escalation_id));
  return person && { kind: row.recipient as 'asker' | 'coordinator', person };
}

const NOTHING_SEALED = { key_id: null, sealed: null };

export const outboxPlace = (escalationId: string): Place => ({ column: 'outbox.sealed', record: escalationId });
