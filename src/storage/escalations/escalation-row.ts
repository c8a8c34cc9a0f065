import type { Insertable, Selectable } from 'kysely';
import type {
  Escalation,
  EscalationState,
  HandOverNote,
  Message,
  Person,
  Urgency,
  WalkSoFar,
} from '../../escalations/escalation';
import { type GuardedText, reviveGuarded } from '../../privacy/guarded-text';
import type { EscalationTable } from '../database/tables';
import { openJson, sealJson } from '../vault/sealed-json';
import type { Place, Vault } from '../vault/vault';
import { listOrder } from './list-order';

export type EscalationRow = Selectable<EscalationTable>;

/** What is encrypted. Kept as JSON for years: only ever add to it, and read older ones. */
interface SealedContents {
  readonly asker: Person | null;
  readonly claimedBy: Person | null;
  readonly messages: readonly (Omit<Message, 'text'> & { readonly text: string })[];
  /** Absent in what was written before there were any. */
  readonly notes?: readonly (Omit<HandOverNote, 'text'> & { readonly text: string })[];
  readonly tags: readonly string[];
  readonly token: string | null;
}

type WrittenRow = Omit<Insertable<EscalationTable>, 'number' | 'ask_key' | 'id' | 'changed_at'>;

/** The columns of an escalation; text and people encrypted, or absent when forgotten. */
export function toRow(escalation: Omit<Escalation, 'number'>, vault: Vault): WrittenRow {
  const { walk } = escalation;
  return {
    ...(escalation.contents === 'forgotten' ? NOTHING_SEALED : sealContents(escalation, vault)),
    state: escalation.state,
    urgency: escalation.urgency,
    danger: escalation.danger ? 1 : 0,
    anonymous: escalation.anonymous ? 1 : 0,
    edition: walk?.edition ?? null,
    theme: walk?.theme ?? null,
    tree: walk?.tree ?? null,
    node: walk?.node ?? null,
    proposes_tree: escalation.proposesTree ? 1 : 0,
    version: escalation.version,
    asked_at: escalation.askedAt,
    waiting_since: escalation.waitingSince,
    since: escalation.since,
    claimed_at: escalation.claimedAt,
    answered_at: escalation.answeredAt,
    closed_at: escalation.closedAt,
    reminded_at: escalation.remindedAt,
    ...listOrder(escalation),
  };
}

const NOTHING_SEALED = { key_id: null, sealed: null, asker_hash: null, claimer_hash: null };

/** The columns that depend on the key. */
export function sealContents(
  { id, asker, claimedBy, messages, notes, tags, walk }: Omit<Escalation, 'number'>,
  vault: Vault,
): Pick<WrittenRow, keyof typeof NOTHING_SEALED> {
  const contents: SealedContents = { asker, claimedBy, messages, notes, tags, token: walk?.token ?? null };
  return {
    ...sealJson(vault, contents, placeOf(id)),
    asker_hash: asker === null ? null : vault.hash('person', asker.id),
    claimer_hash: claimedBy === null ? null : vault.hash('person', claimedBy.id),
  };
}

/** The escalation of a row; `contents` says whether its text and people could be read. */
export function fromRow(row: EscalationRow, vault: Vault): Escalation {
  const opened = openJson<SealedContents>(vault, row, placeOf(row.id));
  return {
    id: row.id,
    number: row.number,
    // The columns hold what toRow wrote.
    state: row.state as EscalationState,
    urgency: row.urgency as Urgency,
    danger: row.danger === 1,
    anonymous: row.anonymous === 1,
    contents: opened === undefined ? (row.sealed === null ? 'forgotten' : 'unreadable') : 'readable',
    walk: walkOf(row, opened?.token ?? null),
    asker: opened?.asker ?? null,
    claimedBy: opened?.claimedBy ?? null,
    messages: (opened?.messages ?? []).map((message) => ({ ...message, text: reviveGuarded(message.text) })),
    notes: (opened?.notes ?? []).map((note) => ({ ...note, text: reviveGuarded(note.text) })),
    tags: (opened?.tags ?? []).map((tag): GuardedText => reviveGuarded(tag)),
    proposesTree: row.proposes_tree === 1,
    version: row.version,
    askedAt: row.asked_at,
    waitingSince: row.waiting_since,
    since: row.since,
    claimedAt: row.claimed_at,
    answeredAt: row.answered_at,
    closedAt: row.closed_at,
    remindedAt: row.reminded_at,
  };
}

function walkOf({ edition, theme, tree, node }: EscalationRow, token: string | null): WalkSoFar | null {
  if (edition === null || theme === null || tree === null || node === null) return null;
  return { edition, theme, tree, node, token };
}

export const placeOf = (id: string): Place => ({ column: 'escalation.sealed', record: id });
