import { type EscalationSummary, MOST_ROWS } from '../../escalations/keeping/escalation-list';
import type { ApiRoute } from '../api';
import type { ProposalRow } from '../editor-contract';
import { jsonAnswer } from '../server/http';
import type { EditorPorts } from './ports';

/** Questions that coordinators want a tree to answer: the guarded text and where the walk stopped, never who asked. */
export const proposalRoute = ({ store, drafts, now }: EditorPorts): ApiRoute => ({
  method: 'get',
  path: '/api/v1/editor/proposals',
  roles: ['Editor'],
  handler: async ({ signedIn }) => {
    const { rows } = await store.list({
      filter: 'proposals',
      coordinator: signedIn.person.id,
      limit: MOST_ROWS,
      now: now().toISOString(),
      overdueAfterHours: 1,
    });
    // What was forgotten takes no commands any more, so nothing could close it.
    const forgotten = rows.filter(({ contents }) => contents === 'forgotten').map(({ id }) => id);
    const answered = forgotten.length === 0 ? new Set<string>() : await drafts.answeredBy(forgotten);
    return jsonAnswer(200, rows.filter(({ id }) => !answered.has(id)).map(presentProposal));
  },
});

const presentProposal = ({ id, number, tree, node, question, askedAt }: EscalationSummary): ProposalRow => ({
  escalationId: id,
  number,
  treeId: tree,
  nodeId: node,
  question,
  askedAt,
});
