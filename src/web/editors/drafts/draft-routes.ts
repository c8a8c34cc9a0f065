import type { Draft } from '../../../drafts/draft';
import type { ApiRoute } from '../../api';
import { ProblemError } from '../../problem';
import { jsonAnswer } from '../../server/http';
import type { EditorPorts } from '../ports';
import { readNote } from '../read-note';
import { viewingOf } from '../viewing';
import { presentDraftRow } from './present-draft';
import { draftAnswer, findDraft } from './stored-draft';

const MOST_DRAFTS = 200;
const MOST_OF_ONE = 20;
const OPEN: readonly Draft['state'][] = ['open', 'submitted'];

/** Reading drafts and beginning one. */
export const draftRoutes = (ports: EditorPorts): ApiRoute[] => [
  {
    method: 'get',
    path: '/api/v1/editor/drafts',
    roles: ['Editor'],
    handler: async (request) => {
      const [viewing, drafts] = await Promise.all([viewingOf(ports, request), ports.drafts.list(MOST_DRAFTS)]);
      return jsonAnswer(
        200,
        drafts.map((draft) => presentDraftRow(draft, viewing)),
      );
    },
  },
  {
    method: 'get',
    path: '/api/v1/editor/drafts/:id',
    roles: ['Editor'],
    handler: async (request) => {
      const [viewing, draft] = await Promise.all([viewingOf(ports, request), findDraft(ports, request)]);
      return draftAnswer(request, draft, viewing);
    },
  },
  {
    method: 'post',
    path: '/api/v1/editor/drafts',
    roles: ['Editor'],
    handler: async (request) => {
      const title = readNote(await request.json(), 'title');
      const [viewing, drafts] = await Promise.all([viewingOf(ports, request), ports.drafts.list(MOST_DRAFTS)]);
      // Each may hold megabytes. Those that are not at an end come first in the list.
      const theirs = drafts.filter(
        ({ state, author }) => OPEN.includes(state) && author?.id === viewing.editor.person.id,
      );
      if (theirs.length >= MOST_OF_ONE) throw new ProblemError('too-many-drafts');
      const now = ports.now().toISOString();
      const draft: Draft = {
        id: ports.newId(),
        title,
        state: 'open',
        origin: 'editor',
        base: viewing.newest,
        changes: {},
        version: 1,
        author: viewing.editor.person,
        submittedBy: null,
        note: null,
        remark: null,
        answers: [],
        createdAt: now,
        changedAt: now,
        submittedAt: null,
        publishedAs: null,
      };
      await ports.drafts.create(draft);
      return draftAnswer(request, draft, viewing);
    },
  },
];
