import type { Contents, EscalationState, Person, Urgency } from '../escalation';

/** `new`: nobody claimed it. `mine`: claimed by `coordinator`, not closed. `proposals`: marked "a tree should answer this". */
export type ListFilter = 'new' | 'mine' | 'active' | 'answered' | 'done' | 'all' | 'proposals';

/** Rows of one page, at most and where nobody says otherwise. */
export const MOST_ROWS = 200;
export const ROWS_PER_PAGE = 50;
/** Longest text to search for. */
export const MOST_SEARCH_LENGTH = 100;

export interface ListQuery {
  readonly filter: ListFilter;
  /** Whose `mine` it is: person id. */
  readonly coordinator: string;
  /** Looked for in question, answers, tags, names and number; looks at no more than the newest MOST_SEARCHED. */
  readonly search?: string;
  readonly theme?: string;
  /** From 1 to MOST_ROWS. */
  readonly limit: number;
  /** `next` of the page before. */
  readonly after?: string;
  /** ISO instant; with `overdueAfterHours` it decides what is overdue. */
  readonly now: string;
  readonly overdueAfterHours: number;
}

/** What coordinators see of an escalation in a list. An anonymous asker is not in it. */
export interface EscalationSummary {
  readonly id: string;
  readonly number: number;
  readonly state: EscalationState;
  readonly urgency: Urgency;
  readonly danger: boolean;
  readonly anonymous: boolean;
  readonly contents: Contents;
  readonly overdue: boolean;
  readonly theme: string | null;
  readonly tree: string | null;
  readonly node: string | null;
  /** The question as asked; null when forgotten or unreadable. */
  readonly question: string | null;
  /** Null when anonymous, forgotten or unreadable. */
  readonly asker: Person | null;
  readonly claimedBy: Person | null;
  readonly tags: readonly string[];
  readonly proposesTree: boolean;
  readonly version: number;
  readonly askedAt: string;
  readonly waitingSince: string;
  readonly answeredAt: string | null;
  readonly closedAt: string | null;
}

/** Those in danger first, then urgent ones, then overdue ones, then the longest waiting; what is answered or done comes after, newest first. */
export interface EscalationPage {
  readonly rows: readonly EscalationSummary[];
  /** Give it as `after` for the next page; null at the end. */
  readonly next: string | null;
  /** False when a search stopped before it had looked at everything. */
  readonly complete: boolean;
}

export interface ListCounts {
  readonly new: number;
  readonly mine: number;
  readonly active: number;
  readonly overdue: number;
  readonly proposals: number;
}
