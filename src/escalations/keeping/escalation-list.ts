import type { Contents, EscalationState, Person, Urgency } from '../escalation';

/** `new`: nobody claimed it. `mine`: claimed by `coordinator`, not closed. `proposals`: marked "a tree should answer this". */
export const LIST_FILTERS = ['new', 'mine', 'active', 'answered', 'done', 'all', 'proposals'] as const;
export type ListFilter = (typeof LIST_FILTERS)[number];

/** `waiting`: as EscalationPage says; `newest`: asked last first; `changed`: what somebody did something with last first. */
export const LIST_SORTS = ['waiting', 'newest', 'changed'] as const;
export type ListSort = (typeof LIST_SORTS)[number];

/** How long something waits on the coordinators. `overdue`: past what was agreed; otherwise at least so many working days. */
export const LIST_AGES = ['overdue', '1', '3', '5'] as const;
export type ListAge = (typeof LIST_AGES)[number];

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
  /** Null: asked without a walk. */
  readonly theme?: string | null;
  /** Claimed by this person id; null: by nobody. */
  readonly holder?: string | null;
  /** Only those whose route ended in danger. */
  readonly danger?: boolean;
  /** Only what waits on the coordinators since before this ISO instant. */
  readonly waitsSinceBefore?: string;
  /** `waiting` where nothing is said. */
  readonly sort?: ListSort;
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
  /** Of `filter`, how many the narrower wishes leave out (theme, holder, danger, waiting); a search is not counted. */
  readonly hidden: number;
}

export interface ListCounts {
  readonly new: number;
  readonly mine: number;
  readonly active: number;
  readonly overdue: number;
  readonly proposals: number;
}
