import { changeDraft, type DraftCommand } from '../../src/drafts/change-draft';
import type { Draft } from '../../src/drafts/draft';
import type { Editor } from '../../src/drafts/permissions';
import type { Publisher, Publishing } from '../../src/model/publications';
import { ANNA, freshId, NOON } from './escalations';

export const publishing = (changes: Partial<Publishing> = {}): Publishing => ({
  id: 'hash-1',
  files: { 'trees/delen.yaml': 'id: delen\ntitle: Delen? “Één” 🙂' },
  compiled: '{"trees":[]}',
  origin: 'release',
  author: null,
  approver: null,
  note: null,
  after: null,
  now: NOON,
  ...changes,
});

/** A draft of Anna on top of edition 1, in which nothing was written yet. */
export const buildEditorsDraft = (changes: Partial<Draft> = {}): Draft => ({
  id: freshId(),
  title: 'Vraag over toestemming',
  state: 'open',
  origin: 'editor',
  base: { id: 'hash-1', number: 1 },
  changes: {},
  version: 1,
  author: ANNA,
  submittedBy: null,
  note: null,
  remark: null,
  answers: [],
  createdAt: NOON,
  changedAt: NOON,
  submittedAt: null,
  publishedAs: null,
  ...changes,
});

export const editor = (person: Publisher, fourEyes = true): Editor => ({ person, fourEyes });

/** The draft after a command that must succeed. */
export function changedBy(draft: Draft, command: DraftCommand, by: Editor, now = NOON): Draft {
  const changed = changeDraft(draft, command, { editor: by, now });
  if (!changed.ok) throw new Error(`Expected ${command.kind} to be possible, found ${changed.refusal}.`);
  return changed.draft;
}
