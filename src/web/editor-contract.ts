/** What the editors' tab and the API say to each other: `/api/v1/editor/…`, role Editor. Types only. Instants are ISO texts. */
import type { DraftChanges, DraftState } from '../drafts/draft';
import type { DraftAction } from '../drafts/transitions';
import type { EditionFiles, EditionOrigin } from '../model/publications';
import type { JudgedCounts, NamedPerson, Problem } from './contract';

export type { DraftAction, DraftChanges, DraftState, EditionFiles, EditionOrigin };

/** GET editor/now: asked when the tab opens, and every few seconds (quiet). */
export interface EditorNow {
  readonly edition: { readonly id: string; readonly number: number };
  /** A date in the Netherlands; review dates are held against it. */
  readonly today: string;
  /** Another editor must approve; false for a team of one (FOUR_EYES=off), and then the page says so. */
  readonly fourEyes: boolean;
  /** Days after which a draft that nobody touched is discarded, and what came to an end loses its names. */
  readonly retentionDays: number;
  /** Differs when any draft, publication or proposal changed. */
  readonly tag: string;
}

/** GET editor/editions/:id: files never change for an id, so a browser may keep them. */
export interface EditionAnswer {
  readonly id: string;
  readonly files: EditionFiles;
}

/** GET editor/editions: newest first. */
export interface EditionRow {
  readonly number: number;
  readonly id: string;
  readonly publishedAt: string;
  readonly origin: EditionOrigin;
  readonly author: NamedPerson | null;
  readonly approver: NamedPerson | null;
  readonly note: string | null;
  readonly isCurrent: boolean;
}

/** POST editor/editions/:number/again `{ note }`: an old edition published again, with a new number; answers EditionRow. */

/** GET editor/drafts: those that are not at an end first, newest change first. */
export interface DraftRow {
  readonly id: string;
  readonly title: string;
  readonly state: DraftState;
  readonly origin: EditionOrigin;
  readonly author: NamedPerson | null;
  readonly submittedBy: NamedPerson | null;
  readonly changedFiles: readonly string[];
  /** Title of the first of them, when that is a tree or document of the newest edition. */
  readonly firstChanged: string | null;
  readonly changedAt: string;
  /** The newest edition is another one than it departs from. */
  readonly isBehind: boolean;
  readonly version: number;
  /** When it is discarded if nobody touches it before; null: it is not. */
  readonly discardedAfter: string | null;
}

/** POST editor/drafts `{ title }`, GET editor/drafts/:id, and the answer to every change of a draft. */
export interface DraftDetail extends DraftRow {
  readonly base: { readonly id: string; readonly number: number };
  readonly changes: DraftChanges;
  readonly note: string | null;
  readonly remark: string | null;
  readonly answers: readonly string[];
  readonly createdAt: string;
  readonly submittedAt: string | null;
  readonly publishedAs: number | null;
  /** What this editor may do with it now. */
  readonly mayDo: readonly DraftAction[];
  /** Why `approve` is not among them, in one sentence; null when it is, or when there is nothing to approve. */
  readonly whyNotApprove: string | null;
}

/**
 * Changes of a draft. All need If-Match with the version that was seen; another version gives 409 `draft-conflict` with
 * `current: DraftDetail`, so that the tab can join both and send it again.
 *
 * PUT  editor/drafts/:id/files   `{ path, text }`        text null: the file goes; the text of the base: no change any more → FileSaved
 * POST editor/drafts/:id/title   `{ title }`
 * POST editor/drafts/:id/rebase  `{ base, changes }`     base: id of the newest edition; else 409 `overtaken`
 * POST editor/drafts/:id/answers `{ escalationIds }`
 * POST editor/drafts/:id/submit  `{ note }`              422 `not-clean` with `problems` when the check finds anything that blocks
 * POST editor/drafts/:id/take-back, /discard             `{}`
 * POST editor/drafts/:id/return  `{ remark }`
 * POST editor/drafts/:id/approve `{ ticks }`             keys of the changes that may mean something else; 422 `not-ticked` names what lacks;
 *                                                        409 `overtaken` when the newest edition is not its base → DraftDetail
 */
export interface FileSaved {
  readonly version: number;
  readonly changedAt: string;
}

/** Every refusal of these routes: what Problem has, and how the draft stands now with every refusal that depends on it. */
export interface EditorProblem extends Omit<Problem, 'current'> {
  readonly current?: DraftDetail;
  /** With `not-clean`. */
  readonly problems?: readonly BlockingProblem[];
  /** With `not-ticked`: keys of the changes of words that nobody ticked off. */
  readonly unticked?: readonly string[];
}

/** With `not-clean`: as many as fit, the first ones in the order of the files. */
export interface BlockingProblem {
  readonly code: string;
  readonly file: string;
  readonly line: number;
  readonly message: string;
}

/** GET editor/proposals: questions for which coordinators said "hier hoort een antwoord voor". */
export interface ProposalRow {
  readonly escalationId: string;
  readonly number: number;
  readonly treeId: string | null;
  readonly nodeId: string | null;
  /** Guarded text; null when forgotten. */
  readonly question: string | null;
  readonly askedAt: string;
}

/** GET editor/stuck: per node of every tree, over the last 90 days; counts from 1 to 4 are null. */
export interface StuckRow {
  readonly treeId: string;
  readonly nodeId: string;
  readonly unsure: number | null;
  readonly asked: number | null;
  readonly noRule: number | null;
  /** How often people said that this advice holds, that it does not, and why not. */
  readonly judged: JudgedCounts;
}
