import type { EditionFiles, Publishing, PublishOutcome } from '../model/publications';
import type { Draft } from './draft';

/** A row of the list: without the texts. */
export interface DraftSummary extends Omit<Draft, 'changes'> {
  readonly changedFiles: readonly string[];
}

/** A release that differs from what editors published, with all its files, to tell later what the one after it changed. */
export interface ReleaseDraft {
  /** Hash of the files. */
  readonly release: string;
  readonly files: EditionFiles;
  readonly draft: Draft;
}

export type DraftPublished =
  | Extract<PublishOutcome, { readonly ok: true }>
  | Extract<PublishOutcome, { readonly ok: false }>
  /** Somebody changed the draft meanwhile. */
  | { readonly ok: false; readonly refusal: 'draft-conflict' };

/** Keeps drafts. Every method throws StorageUnavailable when the database cannot answer. */
export interface Drafts {
  create(draft: Draft): Promise<void>;
  /**
   * Once per release, however many instances start at once: false, and nothing happens, when it is there already. Drafts of
   * earlier releases that nobody took up are discarded: this one has what was in them.
   */
  createForRelease(waiting: ReleaseDraft): Promise<boolean>;
  /** The newest release that came as a draft which editors published or discarded, so that it is settled. */
  lastSettledRelease(): Promise<{ readonly files: EditionFiles; readonly createdAt: string } | undefined>;
  find(id: string): Promise<Draft | undefined>;
  /** Those that are not at an end first, newest change first. */
  list(limit: number): Promise<readonly DraftSummary[]>;
  /** Compare-and-set on `draft.version - 1`: false, and nothing happens, when somebody was first. */
  change(draft: Draft): Promise<boolean>;
  /** Publishes and marks the draft published, both or neither; `draft` is as it is to be, but for its number. */
  publish(draft: Draft, publishing: Publishing): Promise<DraftPublished>;
  /** Of these escalations, the ones that a published draft answered. */
  answeredBy(escalationIds: readonly string[]): Promise<ReadonlySet<string>>;
  /** Differs from the value before when any draft changed, on any instance. */
  changeTag(): Promise<string>;
}
