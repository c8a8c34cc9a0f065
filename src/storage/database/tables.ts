import type { Generated } from 'kysely';

/**
 * The tables as the migrations leave them. Instants are ISO text and flags 0 or 1, because both databases keep those
 * alike. `sealed` is encrypted (vault.ts) with the key named in `key_id`; a `…_hash` is a keyed hash.
 */
export interface Tables {
  readonly escalation: EscalationTable;
  readonly outbox: OutboxTable;
  readonly audit: AuditTable;
  readonly address: AddressTable;
  readonly absence: AbsenceTable;
  readonly channel: ChannelTable;
  readonly card: CardTable;
  readonly edition: EditionTable;
  readonly publication: PublicationTable;
  readonly draft: DraftTable;
  readonly daily_count: DailyCountTable;
  readonly last_token: LastTokenTable;
  readonly taken_turn: TakenTurnTable;
}

export type Flag = 0 | 1;

export interface EscalationTable {
  readonly number: Generated<number>;
  readonly id: string;
  readonly ask_key: string;
  readonly state: string;
  readonly urgency: string;
  readonly danger: Flag;
  readonly anonymous: Flag;
  readonly edition: string | null;
  readonly theme: string | null;
  readonly tree: string | null;
  readonly node: string | null;
  /** Null together with `sealed` when text and people were forgotten. */
  readonly key_id: string | null;
  /** JSON of asker, claimer, messages, notes, tags and walk token. */
  readonly sealed: Buffer | null;
  readonly asker_hash: string | null;
  readonly claimer_hash: string | null;
  readonly proposes_tree: Flag;
  readonly version: number;
  readonly asked_at: string;
  readonly waiting_since: string;
  readonly since: string;
  readonly claimed_at: string | null;
  readonly first_answered_at: string | null;
  readonly answered_at: string | null;
  readonly closed_at: string | null;
  readonly reminded_at: string | null;
  /** When somebody last did something with it; a reminder is nothing done. */
  readonly changed_at: string;
  /** Place in the coordinators' list; see list-order.ts. */
  readonly rank: number;
  readonly sort_key: number;
}

export interface OutboxTable {
  readonly seq: Generated<number>;
  readonly escalation_id: string;
  /** Escalation and recipient: within a lane things are delivered in order. */
  readonly lane: string;
  readonly kind: string;
  readonly recipient: string;
  readonly person_hash: string | null;
  readonly key_id: string | null;
  /** JSON of the person; null for the channel. */
  readonly sealed: Buffer | null;
  readonly state: string;
  readonly attempts: number;
  readonly due_at: string;
  readonly leased_until: string | null;
  readonly reason: string | null;
  readonly created_at: string;
  readonly died_at: string | null;
}

export interface AuditTable {
  readonly seq: Generated<number>;
  readonly escalation_id: string;
  readonly version: number;
  readonly action: string;
  readonly role: string;
  readonly actor_hash: string | null;
  readonly from_state: string | null;
  readonly to_state: string;
  readonly at: string;
}

export interface AddressTable {
  readonly person_hash: string;
  readonly key_id: string;
  /** JSON of person and address. */
  readonly sealed: Buffer;
  readonly coordinator: Flag;
  readonly seen_at: string;
}

export interface AbsenceTable {
  readonly person_hash: string;
  /** The first day they are back. */
  readonly until_day: string;
  readonly key_id: string;
  /** JSON of the person. */
  readonly sealed: Buffer;
}

export interface ChannelTable {
  /** Always 1: there is one channel. */
  readonly id: number;
  readonly key_id: string;
  readonly sealed: Buffer;
}

export interface CardTable {
  readonly escalation_id: string;
  readonly place: string;
  readonly key_id: string;
  readonly sealed: Buffer;
}

export interface EditionTable {
  /** Hash of the files. */
  readonly id: string;
  /** Brotli of the JSON of path → text. */
  readonly files: Buffer;
  /** Brotli of the compiled edition, opaque here. */
  readonly compiled: Buffer;
}

export interface PublicationTable {
  readonly number: Generated<number>;
  readonly edition_id: string;
  readonly published_at: string;
  readonly origin: string;
  readonly key_id: string | null;
  /** JSON of author, approver and note. Null together with `key_id` once retention took them. */
  readonly sealed: Buffer | null;
}

export interface DraftTable {
  readonly id: string;
  readonly state: string;
  readonly origin: string;
  readonly base_id: string;
  readonly base_number: number;
  /** Brotli of the JSON of path → text or null. */
  readonly changes: Buffer;
  /** JSON list of the paths in `changes`, so that a list need not unpack those. */
  readonly changed_files: string;
  /** JSON list of ids of escalations. */
  readonly answers: string;
  /** Null together with `sealed` once retention took them. */
  readonly key_id: string | null;
  /** JSON of title, author, sender, note and remark. */
  readonly sealed: Buffer | null;
  readonly version: number;
  readonly created_at: string;
  readonly changed_at: string;
  readonly submitted_at: string | null;
  /** When it was published or discarded. */
  readonly ended_at: string | null;
  readonly published_as: number | null;
  /** Hash of the release that waits in it; one draft per release. Null for what an editor began. */
  readonly release_id: string | null;
  /** Brotli of the JSON of all files of that release. */
  readonly release_files: Buffer | null;
}

export interface DailyCountTable {
  /** A day of the Netherlands, yyyy-mm-dd. Since the first release: no row means a day of UTC, so nothing had to be moved. */
  readonly day: string;
  readonly what: string;
  readonly tree: string;
  readonly node: string;
  readonly n: number;
}

export interface LastTokenTable {
  readonly conversation_hash: string;
  readonly key_id: string;
  readonly sealed: Buffer;
  readonly expires_at: string;
}

/** What came in within ten minutes, so that it is answered once. */
export interface TakenTurnTable {
  readonly activity_hash: string;
  readonly expires_at: string;
}
