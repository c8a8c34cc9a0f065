import { applyEdit } from '../../../../content/edit/apply-edit';
import type { Edit, Edited } from '../../../../content/edit/edits';
import type { DraftChanges, DraftDetail, EditionFiles, FileSaved } from '../../../../web/editor-contract';
import { type Api, RefusedError, UnreachableError } from '../../../shared/api';
import { SaidError } from '../../../shared/said-error';
import { openYaml, type YamlDocument } from '../../yaml/yaml-document';
import { type Decisions, type FileConflict, joinIn } from './join-in';
import { type Kept, keepOnDevice, takeFromDevice } from './kept-on-device';
import { openSaveQueue, type SaveState } from './save-queue';

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

const UNDECIDED = 'Jij en iemand anders veranderden hetzelfde. Kies eerst wat blijft; daarna kan dit.';
const CALM_MILLISECONDS = 700;
const RETRY_MILLISECONDS = 4_000;

export function openDraftDesk({ api, files, draft: opened, personId, onRebased }: DeskParts): DraftDesk {
  const keptFor = { draftId: opened.id, personId };
  const listeners = new Set<() => void>();
  const documents = new Map<string, YamlDocument>();
  /** Each changed file as the server has it. */
  let synced: Readonly<Record<string, string | null>> = opened.changes;
  const local = new Map<string, string | null>(Object.entries(opened.changes));
  let state: DeskState = {
    draft: opened,
    save: 'saved',
    error: undefined,
    conflicts: [],
    changes: opened.changes,
    paths: [],
    isOnlyInMemory: false,
  };

  const baseOf = (path: string): string | null => (Object.hasOwn(files, path) ? (files[path] ?? null) : null);
  const serverText = (path: string): string | null =>
    Object.hasOwn(synced, path) ? (synced[path] ?? null) : baseOf(path);
  const localText = (path: string): string | null => {
    const text = local.get(path);
    return text === undefined ? baseOf(path) : text;
  };

  const conflictIn = (path: string): FileConflict | undefined =>
    state.conflicts.find((conflict) => conflict.path === path);

  const show = (change: Partial<DeskState>): void => {
    const changes = Object.fromEntries([...local].filter(([path, text]) => text !== baseOf(path)));
    const paths = [...new Set([...Object.keys(files), ...local.keys()])].filter((path) => localText(path) !== null);
    state = {
      ...state,
      ...change,
      changes: isSame(changes, state.changes) ? state.changes : changes,
      paths: paths.sort(),
    };
    // As long as somebody must choose, nothing is said to be saved.
    if (state.conflicts.length > 0) state = { ...state, save: 'conflict' };
    for (const listener of listeners) listener();
  };

  const queue = openSaveQueue({
    calmMilliseconds: CALM_MILLISECONDS,
    retryMilliseconds: RETRY_MILLISECONDS,
    // Signed out, no sign-in from Teams, or a moment away: it stays on this device and is tried again.
    isPassing: (error) =>
      !(error instanceof RefusedError) || error.problem.status === 401 || error.problem.status >= 500,
    isHeld: (path) => conflictIn(path) !== undefined,
    onState: (save, error) => {
      keep();
      show({ save, error });
    },
    send: (path, text) => send(path, text),
  });

  async function send(path: string, text: string | null, tries = 5): Promise<void> {
    const address = `editor/drafts/${encodeURIComponent(state.draft.id)}/files`;
    try {
      const saved = await api.put<FileSaved>(address, { path, text }, { version: state.draft.version });
      synced = { ...synced, [path]: text };
      // Touched just now: no warning stands until the server says otherwise.
      show({ draft: { ...state.draft, ...saved, discardedAfter: null } });
    } catch (error) {
      const current = error instanceof RefusedError ? currentOf(error) : undefined;
      if (current === undefined || tries === 0) throw error;
      if (leaves(current)) throw error;
      takeIn(current);
      if (conflictIn(path) !== undefined) throw error;
      const joined = localText(path);
      if (joined !== serverText(path)) await send(path, joined, tries - 1);
    }
  }

  /** On another edition what was typed here is joined by the desk that opens next: it is kept on this device until then. */
  function leaves(current: DraftDetail): boolean {
    if (current.base.id === state.draft.base.id) return false;
    keep();
    queue.end();
    onRebased();
    return true;
  }

  /** Takes in what somebody else saved: files only they changed come as they are, the others are joined. */
  function takeIn(current: DraftDetail): void {
    const before = synced;
    const conflicts: FileConflict[] = [];
    synced = current.changes;
    for (const path of new Set([...Object.keys(before), ...Object.keys(current.changes)])) {
      const seen = Object.hasOwn(before, path) ? (before[path] ?? null) : baseOf(path);
      const theirs = serverText(path);
      if (theirs === seen) continue;
      // What waits for a choice still departs from where it did.
      const { base } = conflictIn(path) ?? { base: seen };
      const { text, conflict } = joinIn(path, { base, mine: localText(path), theirs });
      if (conflict !== undefined) conflicts.push(conflict);
      else setLocal(path, text);
    }
    const others = state.conflicts.filter(({ path }) => conflicts.every((conflict) => conflict.path !== path));
    show({ draft: current, conflicts: [...others, ...conflicts] });
    if (hasEnded(current)) keep();
    // What waits for a choice stays in the queue, so that it is kept on this device as well.
    for (const { path } of conflicts) queue.put(path, localText(path));
  }

  /** Without sending it: what differs from the server is put in the queue. */
  function setLocal(path: string, text: string | null): void {
    local.set(path, text);
    show({});
    if (text !== null) documents.get(path)?.replaceBy(text);
    // An older text of it that still waits must not be sent after all.
    if (text !== serverText(path) || queue.waiting().has(path)) queue.put(path, text);
  }

  function typed(path: string, text: string | null): void {
    local.set(path, text);
    queue.put(path, text);
    keep();
    if (state.save === 'saved') show({ save: 'saving' });
    else show({});
    const conflict = conflictIn(path);
    if (conflict !== undefined) joinAgain(conflict);
  }

  /** Joins with what was typed since: both sides of a choice are what would be kept. */
  function joinAgain({ path, base, theirs }: FileConflict, decisions?: Decisions): void {
    const { text, conflict } = joinIn(path, { base, mine: localText(path), theirs }, decisions);
    const others = state.conflicts.filter((each) => each.path !== path);
    show({ conflicts: conflict === undefined ? others : [...others, conflict], save: 'saving' });
    if (conflict === undefined) setLocal(path, text);
  }

  /** Everything not yet on the server is also on this device, for as long as the draft can take it. */
  function keep(): void {
    const waiting = [...(hasEnded(state.draft) ? [] : queue.waiting())].map(([path, text]): [string, Kept] => {
      return [path, { from: (conflictIn(path) ?? { base: serverText(path) }).base, text }];
    });
    const isKept = keepOnDevice(keptFor, Object.fromEntries(waiting));
    if (isKept === state.isOnlyInMemory) show({ isOnlyInMemory: !isKept });
  }

  function takeUpKept(): void {
    // What nobody can save any more is not kept either.
    if (hasEnded(state.draft)) takeFromDevice(keptFor);
    if (!state.draft.mayDo.includes('write')) return;
    const conflicts: FileConflict[] = [];
    for (const [path, { from, text: mine }] of takeFromDevice(keptFor)) {
      const { text, conflict } = joinIn(path, { base: from, mine, theirs: serverText(path) });
      if (conflict !== undefined) conflicts.push(conflict);
      const kept = conflict === undefined ? text : mine;
      local.set(path, kept);
      if (kept !== null) documents.get(path)?.replaceBy(kept);
      if (kept !== serverText(path)) queue.put(path, kept);
    }
    show({ conflicts });
    keep();
  }

  const desk: DraftDesk = {
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    text: (path) => localText(path) ?? undefined,
    document: (path) => {
      const known = documents.get(path);
      if (known !== undefined) return known;
      const document = openYaml(localText(path) ?? '');
      document.subscribe(() => {
        if (document.text() !== localText(path)) typed(path, document.text());
      });
      documents.set(path, document);
      return document;
    },
    edit: (path, edit) => {
      const document = desk.document(path);
      // A document is one text: there is nothing in it to splice at.
      if (edit.kind === 'set' && edit.path.length === 0 && typeof edit.value === 'string') {
        document.replaceBy(edit.value);
        return { ok: true, text: document.text(), splices: [] };
      }
      const edited = applyEdit(document.text(), edit);
      if (edited.ok) document.apply(edited.splices, 'form');
      return edited;
    },
    write: (path, text) => {
      typed(path, text);
      if (text !== null) documents.get(path)?.replaceBy(text);
    },
    adopt: (detail) => {
      // An answer that was on its way while something newer was saved says what the server had before.
      if (detail.version < state.draft.version || leaves(detail)) return;
      takeIn(detail);
    },
    decide: (conflict, decisions) => {
      joinAgain(conflict, decisions);
      queue.resume();
    },
    settled: async () => {
      await queue.flush();
      if (queue.waiting().size === 0) return;
      throw state.conflicts.length > 0 ? new SaidError(UNDECIDED) : (state.error ?? new UnreachableError());
    },
    end: () => {
      keep();
      queue.end();
      listeners.clear();
    },
  };
  show({});
  takeUpKept();
  return desk;
}

const hasEnded = ({ state }: DraftDetail): boolean => state === 'published' || state === 'discarded';

/** The same texts: whoever checks them need not do so again. */
const isSame = (one: DraftChanges, other: DraftChanges): boolean => {
  const paths = Object.keys(one);
  return paths.length === Object.keys(other).length && paths.every((path) => one[path] === other[path]);
};

const currentOf = (error: RefusedError): DraftDetail | undefined =>
  error.problem.code === 'draft-conflict' ? (error.problem.current as unknown as DraftDetail | undefined) : undefined;
