import type { DraftDetail, FileSaved } from '../../../../web/editor-contract';
import { RefusedError, UnreachableError } from '../../../shared/api';
import { SaidError } from '../../../shared/said-error';
import { openDeskDocuments } from './desk-documents';
import type { DeskParts, DeskState, DraftDesk } from './desk-state';
import { openDeskTexts } from './desk-texts';
import { type Decisions, type FileConflict, joinIn } from './join-in';
import { type Kept, keepOnDevice, takeFromDevice } from './kept-on-device';
import { openSaveQueue } from './save-queue';

const UNDECIDED = 'Jij en iemand anders veranderden hetzelfde. Kies eerst wat blijft; daarna kan dit.';
const CALM_MILLISECONDS = 700;
const RETRY_MILLISECONDS = 4_000;

export function openDraftDesk({ api, files, draft: opened, personId, onRebased }: DeskParts): DraftDesk {
  const keptFor = { draftId: opened.id, personId };
  const listeners = new Set<() => void>();
  const texts = openDeskTexts(files, opened.changes);
  const documents = openDeskDocuments(texts.local, (path, text) => typed(path, text));
  let state: DeskState = {
    draft: opened,
    save: 'saved',
    error: undefined,
    conflicts: [],
    changes: texts.changes(),
    paths: texts.paths(),
    isOnlyInMemory: false,
  };

  const conflictIn = (path: string): FileConflict | undefined =>
    state.conflicts.find((conflict) => conflict.path === path);

  const show = (change: Partial<DeskState>): void => {
    state = { ...state, ...change, changes: texts.changes(), paths: texts.paths() };
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
      texts.saved(path, text);
      // Touched just now: no warning stands until the server says otherwise.
      show({ draft: { ...state.draft, ...saved, discardedAfter: null } });
    } catch (error) {
      const current = error instanceof RefusedError ? currentOf(error) : undefined;
      if (current === undefined || tries === 0) throw error;
      if (leaves(current)) throw error;
      takeIn(current);
      if (conflictIn(path) !== undefined) throw error;
      const joined = texts.local(path);
      if (joined !== texts.server(path)) await send(path, joined, tries - 1);
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
    const conflicts: FileConflict[] = [];
    for (const [path, seen] of texts.takeIn(current.changes)) {
      // What waits for a choice still departs from where it did.
      const { base } = conflictIn(path) ?? { base: seen };
      const { text, conflict } = joinIn(path, { base, mine: texts.local(path), theirs: texts.server(path) });
      if (conflict !== undefined) conflicts.push(conflict);
      else setLocal(path, text);
    }
    const others = state.conflicts.filter(({ path }) => conflicts.every((conflict) => conflict.path !== path));
    show({ draft: current, conflicts: [...others, ...conflicts] });
    if (hasEnded(current)) keep();
    // What waits for a choice stays in the queue, so that it is kept on this device as well.
    for (const { path } of conflicts) queue.put(path, texts.local(path));
  }

  /** Without sending it: what differs from the server is put in the queue. */
  function setLocal(path: string, text: string | null): void {
    texts.type(path, text);
    show({});
    documents.replace(path, text);
    // An older text of it that still waits must not be sent after all.
    if (text !== texts.server(path) || queue.waiting().has(path)) queue.put(path, text);
  }

  function typed(path: string, text: string | null): void {
    texts.type(path, text);
    queue.put(path, text);
    keep();
    if (state.save === 'saved') show({ save: 'saving' });
    else show({});
    const conflict = conflictIn(path);
    if (conflict !== undefined) joinAgain(conflict);
  }

  /** Joins with what was typed since: both sides of a choice are what would be kept. */
  function joinAgain({ path, base, theirs }: FileConflict, decisions?: Decisions): void {
    const { text, conflict } = joinIn(path, { base, mine: texts.local(path), theirs }, decisions);
    const others = state.conflicts.filter((each) => each.path !== path);
    show({ conflicts: conflict === undefined ? others : [...others, conflict], save: 'saving' });
    if (conflict === undefined) setLocal(path, text);
  }

  /** Everything not yet on the server is also on this device, for as long as the draft can take it. */
  function keep(): void {
    const waiting = [...(hasEnded(state.draft) ? [] : queue.waiting())].map(([path, text]): [string, Kept] => {
      return [path, { from: (conflictIn(path) ?? { base: texts.server(path) }).base, text }];
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
      const { text, conflict } = joinIn(path, { base: from, mine, theirs: texts.server(path) });
      if (conflict !== undefined) conflicts.push(conflict);
      const kept = conflict === undefined ? text : mine;
      texts.type(path, kept);
      documents.replace(path, kept);
      if (kept !== texts.server(path)) queue.put(path, kept);
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
    text: (path) => texts.local(path) ?? undefined,
    document: documents.of,
    edit: documents.edit,
    write: (path, text) => {
      typed(path, text);
      documents.replace(path, text);
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

const currentOf = (error: RefusedError): DraftDetail | undefined =>
  error.problem.code === 'draft-conflict' ? (error.problem.current as unknown as DraftDetail | undefined) : undefined;
