import type { WordChange } from '../../content/compare/word-change';
import type { Drafts } from '../../drafts/drafts';
import type { EscalationStore } from '../../escalations/keeping/escalation-store';
import type { Edition } from '../../model/edition';
import type { EditionFiles, Publications, StoredEdition } from '../../model/publications';
import type { DailyCounts } from '../../walk/counts';
import type { BlockingProblem } from '../editor-contract';

/** Everything the editors' part of the API needs from outside; main.ts brings it. */
export interface EditorPorts {
  readonly drafts: Drafts;
  readonly publications: Publications;
  /** The files of an edition that was published, kept in memory for a while: an autosave asks for them every time. */
  readonly filesOf: (editionId: string) => Promise<EditionFiles | undefined>;
  readonly checking: ContentChecking;
  /** This instance takes up what was just published, without waiting for its next round. */
  readonly takeUp: () => Promise<void>;
  /** The newest edition here. */
  readonly edition: () => Edition;
  readonly store: EscalationStore;
  readonly counts: Pick<DailyCounts, 'nodeCounts' | 'missedSearches'>;
  readonly fourEyes: boolean;
  readonly retentionDays: number;
  readonly newId: () => string;
  readonly now: () => Date;
  readonly log: { warn(fields: object, message: string): void };
}

/** Checks whole contents, which takes seconds, somewhere else than where the bot's turns run. */
export interface ContentChecking {
  check(task: CheckTask): Promise<CheckedContent>;
  /** For publishing an old edition again: rules that came since are no reason to refuse it, as long as it can be walked. */
  revive(task: ReviveTask): Promise<RevivedContent>;
}

export interface CheckTask {
  readonly base: Pick<StoredEdition, 'id' | 'files' | 'compiled'>;
  readonly files: EditionFiles;
  /** A date in the Netherlands. */
  readonly today: string;
}

export interface CheckedContent {
  /** Hash of the files. */
  readonly id: string;
  /** The packed edition; null when something blocks. */
  readonly compiled: string | null;
  readonly blocking: readonly BlockingProblem[];
  /** Answers may mean something else now: whoever approves ticks these off. */
  readonly mayMeanOther: readonly WordChange[];
}

export interface ReviveTask extends Pick<StoredEdition, 'id' | 'files' | 'compiled'> {
  readonly today: string;
}

export type RevivedContent = Pick<CheckedContent, 'compiled' | 'blocking'>;
