import type { DraftCommand } from '../../../drafts/change-draft';
import type { ApiRequest, ApiRoute } from '../../api';
import type { EditorPorts } from '../ports';
import { readNote } from '../read-note';
import { viewingOf } from '../viewing';
import { checkedDraft } from './check-draft';
import { changedDraft, draftAnswer, seenDraft, storeDraft } from './stored-draft';

type Order = (request: ApiRequest) => Promise<DraftCommand>;

/** What an editor decides about a draft as a whole, by the last part of the address; publishing it is a route of its own. */
const ORDERS: Readonly<Record<string, Order>> = {
  submit: async ({ json }) => ({ kind: 'submit', note: readNote(await json(), 'note') }),
  'take-back': async () => ({ kind: 'take-back' }),
  return: async ({ json }) => ({ kind: 'return', remark: readNote(await json(), 'remark') }),
  discard: async () => ({ kind: 'discard' }),
};

export const decideRoutes = (ports: EditorPorts): ApiRoute[] =>
  Object.entries(ORDERS).map(([name, order]) => ({
    method: 'post',
    path: `/api/v1/editor/drafts/:id/${name}`,
    roles: ['Editor'],
    handler: async (request) => {
      const viewing = await viewingOf(ports, request);
      const draft = await seenDraft(ports, request, viewing);
      const command = await order(request);
      const after = changedDraft(ports, draft, command, viewing);
      if (command.kind === 'submit') await checkedDraft(ports, draft, viewing);
      await storeDraft(ports, after, viewing);
      return draftAnswer(request, after, viewing);
    },
  }));
