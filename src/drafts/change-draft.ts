import type { Draft, DraftChanges } from './draft';
import { type Editor, mayDo, rolesIn } from './permissions';
import { DRAFT_TRANSITIONS, type DraftAction } from './transitions';

/** What an editor wants to happen to a draft that exists. Texts are checked by who reads them from outside. */
export type DraftCommand =
  /** Null: the file goes. Undefined: as in the base, no change any more. */
  | { readonly kind: 'write-file'; readonly path: string; readonly text: string | null | undefined }
  | { readonly kind: 'title'; readonly title: string }
  /** The whole new list of escalations it answers. */
  | { readonly kind: 'answers'; readonly answers: readonly string[] }
  | { readonly kind: 'rebase'; readonly base: Draft['base']; readonly changes: DraftChanges }
  | { readonly kind: 'submit'; readonly note: string }
  | { readonly kind: 'take-back' }
  | { readonly kind: 'return'; readonly remark: string }
  | { readonly kind: 'discard' }
  | { readonly kind: 'approve' };

/**
 * Why it does not happen.
 *
 * - `not-now`: not in this state; what is published or discarded never changes.
 * - `not-yours`: only its author may.
 * - `own-draft`: four eyes, and this editor wrote or submitted it, or nobody knows any more who did.
 */
export type DraftRefusal = 'not-now' | 'not-yours' | 'own-draft';

export type DraftChanged =
  | { readonly ok: true; readonly draft: Draft }
  | { readonly ok: false; readonly refusal: DraftRefusal };

export interface Changing {
  readonly editor: Editor;
  /** ISO instant. */
  readonly now: string;
}

/** What a command makes of a draft: pure. An approved one gets its number from who publishes it. */
export function changeDraft(draft: Draft, command: DraftCommand, { editor, now }: Changing): DraftChanged {
  const action = ACTION_OF[command.kind];
  const refusal = whyNot(draft, action, editor);
  if (refusal !== undefined) return { ok: false, refusal };
  const after = { ...draft, state: DRAFT_TRANSITIONS[action].to, version: draft.version + 1, changedAt: now };
  return { ok: true, draft: { ...after, ...effectOf(draft, command, { editor, now }) } };
}

const ACTION_OF: Readonly<Record<DraftCommand['kind'], DraftAction>> = {
  'write-file': 'write',
  title: 'write',
  answers: 'write',
  rebase: 'rebase',
  submit: 'submit',
  'take-back': 'take-back',
  return: 'return',
  discard: 'discard',
  approve: 'approve',
};

function whyNot(draft: Draft, action: DraftAction, editor: Editor): DraftRefusal | undefined {
  if (mayDo(draft, action, editor)) return undefined;
  const { from, who } = DRAFT_TRANSITIONS[action];
  if (!from.includes(draft.state)) return 'not-now';
  const roles = rolesIn(draft, editor);
  return action === 'approve' || (who.includes('other') && !roles.includes('other')) ? 'own-draft' : 'not-yours';
}

function effectOf(draft: Draft, command: DraftCommand, { editor, now }: Changing): Partial<Draft> {
  // Whoever writes in a release's draft takes it up, so that somebody else must approve it.
  const author = draft.author ?? editor.person;
  switch (command.kind) {
    case 'write-file':
      return { author, changes: withFile(draft.changes, command.path, command.text) };
    case 'title':
      return { author, title: command.title };
    case 'answers':
      return { author, answers: command.answers };
    case 'rebase':
      return { author, base: command.base, changes: command.changes };
    case 'submit':
      return { note: command.note, remark: null, submittedBy: editor.person, submittedAt: now };
    case 'take-back':
      return { submittedBy: null, submittedAt: null };
    case 'return':
      return { remark: command.remark, submittedBy: null, submittedAt: null };
    case 'discard':
    case 'approve':
      return {};
  }
}

function withFile(changes: DraftChanges, path: string, text: string | null | undefined): DraftChanges {
  const others = Object.entries(changes).filter(([other]) => other !== path);
  const all = text === undefined ? others : [...others, [path, text] as const];
  return Object.fromEntries(all.toSorted(([one], [other]) => (one < other ? -1 : 1)));
}
