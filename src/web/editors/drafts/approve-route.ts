import type { Draft } from '../../../drafts/draft';
import { SYSTEM } from '../../../escalations/actor';
import { perform } from '../../../escalations/perform';
import type { ApiRoute } from '../../api';
import { readTexts } from '../../read-input';
import type { EditorPorts } from '../ports';
import { takeUpHere } from '../take-up';
import { viewingOf } from '../viewing';
import { checkedDraft } from './check-draft';
import { changedDraft, conflictOf, draftAnswer, refusedWith, seenDraft } from './stored-draft';

const MOST_TICKS = 5_000;
const MOST_TICK_LENGTH = 10_000;
const MOST_BODY = 4 * 1024 * 1024;

/** Publishes a draft that is clean and on the newest edition, once what may mean something else was ticked off. */
export const approveRoute = (ports: EditorPorts): ApiRoute => ({
  method: 'post',
  path: '/api/v1/editor/drafts/:id/approve',
  roles: ['Editor'],
  handler: async (request) => {
    const ticks = new Set(readTexts(await request.json(MOST_BODY), 'ticks', MOST_TICKS, MOST_TICK_LENGTH));
    const viewing = await viewingOf(ports, request);
    const draft = await seenDraft(ports, request, viewing);
    const after = changedDraft(ports, draft, { kind: 'approve' }, viewing);
    const { id, files, compiled, mayMeanOther } = await checkedDraft(ports, draft, viewing);
    const unticked = mayMeanOther.flatMap(({ key }) => (ticks.has(key) ? [] : [key]));
    if (unticked.length > 0) throw refusedWith('not-ticked', draft, viewing, { unticked });
    const outcome = await ports.drafts.publish(after, {
      id,
      files,
      compiled,
      origin: 'editor',
      author: draft.author ?? draft.submittedBy,
      approver: viewing.editor.person,
      note: draft.note,
      after: viewing.newest.number,
      now: after.changedAt,
    });
    if (!outcome.ok) {
      if (outcome.refusal === 'draft-conflict') throw await conflictOf(ports, draft.id, viewing);
      throw refusedWith('overtaken', draft, await viewingOf(ports, request));
    }
    await takeUpHere(ports);
    await closeProposals(ports, draft);
    const published = { ...after, publishedAs: outcome.number };
    return draftAnswer(request, published, await viewingOf(ports, request));
  },
});

/** One that cannot be closed now stays among the proposals, where somebody sees it; the edition is out. */
const closeProposals = async ({ store, now, log }: EditorPorts, { answers }: Draft): Promise<void> => {
  const command = { kind: 'propose-tree', proposes: false } as const;
  for (const id of answers) {
    const outcome = await perform(store, { id, command, actor: SYSTEM, now: now().toISOString() });
    if (!outcome.ok) log.warn({ escalation: id, refusal: outcome.refusal }, 'a proposal stays open');
  }
};
