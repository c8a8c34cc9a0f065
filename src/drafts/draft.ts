import type { EditionOrigin, Publisher } from '../model/publications';

/** `open`: being written; `submitted`: waiting for another editor; the last two are ends. */
export const DRAFT_STATES = ['open', 'submitted', 'published', 'discarded'] as const;
export type DraftState = (typeof DRAFT_STATES)[number];

/** Characters of what editors say about a draft. */
export const LONGEST_TITLE = 120;
/** Of a note and of a remark. */
export const LONGEST_NOTE = 2_000;

/** Path in the content folder → the whole new text, or null for a file that goes. */
export type DraftChanges = Readonly<Record<string, string | null>>;

/** An editor's change on top of an edition. A release that differs from what editors published waits as one too. */
export interface Draft {
  readonly id: string;
  /** What it is about, in the editor's words. */
  readonly title: string;
  readonly state: DraftState;
  readonly origin: EditionOrigin;
  /** The edition it departs from, and the number that had when it was taken up. */
  readonly base: { readonly id: string; readonly number: number };
  readonly changes: DraftChanges;
  /** Counts up with every change to anything in it; who changes it says which one was seen. */
  readonly version: number;
  /** Null for a release, and once retention took the name. */
  readonly author: Publisher | null;
  readonly submittedBy: Publisher | null;
  /** What changed and why: asked for when it is submitted, kept with the edition. */
  readonly note: string | null;
  /** Why it came back, from whoever looked at it. */
  readonly remark: string | null;
  /** Escalations that ask for this ("hier hoort een antwoord voor"); publishing closes their proposals. */
  readonly answers: readonly string[];
  /** ISO instants. */
  readonly createdAt: string;
  readonly changedAt: string;
  readonly submittedAt: string | null;
  readonly publishedAs: number | null;
}
