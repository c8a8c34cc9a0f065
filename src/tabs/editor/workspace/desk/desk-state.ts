import type { Edit, Edited } from '../../../../content/edit/edits';
import type { DraftChanges, DraftDetail, EditionFiles } from '../../../../web/editor-contract';
import type { Api } from '../../../shared/api';
import type { YamlDocument } from '../../yaml/yaml-document';
import type { Decisions, FileConflict } from './join-in';
import type { SaveState } from './save-queue';

/** A draft while somebody writes in it: the texts, their history, and how far they are saved. */
export interface DraftDesk {
  readonly state: () => DeskState;
  readonly subscribe: (listener: () => void) => () => void;
  /** Undefined when there is no such file, or the draft removes it. */
  readonly text: (path: string) => string | undefined;
  readonly document: (path: string) => YamlDocument;
  readonly edit: (path: string, edit: Edit) => Edited;
  /** A new file, or with null: the file goes. */
  readonly write: (path: string, text: string | null) => void;
  /** What came back from the server after something was done to the draft, or because somebody else did. */
  readonly adopt: (detail: DraftDetail) => void;
  readonly decide: (conflict: FileConflict, decisions: Decisions) => void;
  /** Resolves when everything typed is saved; rejects when that cannot be now. */
  readonly settled: () => Promise<void>;
  readonly end: () => void;
}

export interface DeskState {
  readonly draft: DraftDetail;
  readonly save: SaveState;
  readonly error: unknown;
  readonly conflicts: readonly FileConflict[];
  /** Of every file that differs from the edition, as typed now. */
  readonly changes: DraftChanges;
  readonly paths: readonly string[];
  /** The browser keeps nothing: what is not saved would be lost with the window. */
  readonly isOnlyInMemory: boolean;
}

export interface DeskParts {
  readonly api: Api;
  readonly files: EditionFiles;
  readonly draft: DraftDetail;
  readonly personId: string;
  /** Another window took over a newer edition: this desk ends, and one on that edition must be opened. */
  readonly onRebased: () => void;
}
