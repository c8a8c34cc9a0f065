import { changeDraft, type DraftCommand, type DraftRefusal } from '../../../drafts/change-draft';
import type { Draft } from '../../../drafts/draft';
import type { ApiRequest } from '../../api';
import type { DraftDetail } from '../../editor-contract';
import { type ProblemCode, ProblemError } from '../../problem';
import { compressedAnswer } from '../../server/compressed-answer';
import type { HttpAnswer } from '../../server/http';
import { versionSeen } from '../../version-seen';
import type { EditorPorts } from '../ports';
import { isId, type Viewing } from '../viewing';
import { presentDraft } from './present-draft';

export const findDraft = async ({ drafts }: EditorPorts, { params }: ApiRequest): Promise<Draft> => {
  const id = params.id ?? '';
  const draft = isId(id) ? await drafts.find(id) : undefined;
  if (draft === undefined) throw new ProblemError('not-found');
  return draft;
};

/** The draft of this request as it was seen; with another version the tab gets what it is now, to join both. */
export const seenDraft = async (ports: EditorPorts, request: ApiRequest, viewing: Viewing): Promise<Draft> => {
  const seen = versionSeen(request);
  const draft = await findDraft(ports, request);
  if (draft.version !== seen) throw refusedWith('draft-conflict', draft, viewing);
  return draft;
};

/** What the command makes of it, not stored yet. */
export const changedDraft = (ports: EditorPorts, draft: Draft, command: DraftCommand, viewing: Viewing): Draft => {
  const changed = changeDraft(draft, command, { editor: viewing.editor, now: ports.now().toISOString() });
  if (!changed.ok) throw refusedWith(CODES[changed.refusal], draft, viewing);
  return changed.draft;
};

const CODES: Readonly<Record<DraftRefusal, ProblemCode>> = {
  'not-now': 'draft-not-now',
  'not-yours': 'not-yours',
  'own-draft': 'own-draft',
};

export const storeDraft = async (ports: EditorPorts, draft: Draft, viewing: Viewing): Promise<void> => {
  if (!(await ports.drafts.change(draft))) throw await conflictOf(ports, draft.id, viewing);
};

export const conflictOf = async (ports: EditorPorts, id: string, viewing: Viewing): Promise<ProblemError> => {
  const current = await ports.drafts.find(id);
  return current === undefined ? new ProblemError('not-found') : refusedWith('draft-conflict', current, viewing);
};

/** A refusal that shows how the draft stands now. */
export const refusedWith = (
  code: ProblemCode,
  draft: Draft,
  viewing: Viewing,
  extra: Readonly<Record<string, unknown>> = {},
): ProblemError => new ProblemError(code, { ...extra, current: presentDraft(draft, viewing) satisfies DraftDetail });

export const draftAnswer = (request: ApiRequest, draft: Draft, viewing: Viewing): Promise<HttpAnswer> =>
  compressedAnswer(request, presentDraft(draft, viewing), { ETag: `"${draft.version}"` });
