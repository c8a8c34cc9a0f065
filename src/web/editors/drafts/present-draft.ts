import type { Draft } from '../../../drafts/draft';
import type { DraftSummary } from '../../../drafts/drafts';
import { allowedActions, whyNotApprove } from '../../../drafts/permissions';
import { discardedAfter } from '../../../drafts/untouched';
import { named } from '../../coordinators/present-escalation';
import type { DraftDetail, DraftRow } from '../../editor-contract';
import type { Viewing } from '../viewing';

/** Every field is named, so that a new one leaves the server only when somebody adds it here. */
export const presentDraftRow = (
  draft: DraftSummary,
  { newest, retentionDays, edition }: Pick<Viewing, 'newest' | 'retentionDays' | 'edition'>,
): DraftRow => ({
  id: draft.id,
  title: draft.title === '' ? FORGOTTEN_TITLE : draft.title,
  state: draft.state,
  origin: draft.origin,
  author: named(draft.author),
  submittedBy: named(draft.submittedBy),
  changedFiles: draft.changedFiles,
  firstChanged: titleOf(draft.changedFiles[0], edition),
  changedAt: draft.changedAt,
  isBehind: isBehind(draft, newest),
  version: draft.version,
  discardedAfter: discardedAfter(draft, retentionDays),
});

export const presentDraft = (draft: Draft, viewing: Viewing): DraftDetail => {
  const behind = isBehind(draft, viewing.newest);
  return {
    ...presentDraftRow({ ...draft, changedFiles: Object.keys(draft.changes) }, viewing),
    base: draft.base,
    changes: draft.changes,
    note: draft.note,
    remark: draft.remark,
    answers: draft.answers,
    createdAt: draft.createdAt,
    submittedAt: draft.submittedAt,
    publishedAs: draft.publishedAs,
    mayDo: allowedActions(draft, viewing.editor, behind),
    whyNotApprove: whyNotApprove(draft, viewing.editor, behind),
  };
};

function titleOf(path: string | undefined, { trees, documents }: Viewing['edition']): string | null {
  const [, folder, id = ''] = /^(trees|documents)\/(.+)\.(?:yaml|md)$/.exec(path ?? '') ?? [];
  return (folder === 'trees' ? trees.get(id)?.title : documents.get(id)?.title) ?? null;
}

/** What came to an end is not behind anything. */
export const isBehind = ({ base, state }: Pick<Draft, 'base' | 'state'>, newest: Viewing['newest']): boolean =>
  base.id !== newest.id && (state === 'open' || state === 'submitted');

/** After the retention period, or without the key. */
const FORGOTTEN_TITLE = 'Titel niet meer bekend';
