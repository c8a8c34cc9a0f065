import { dutchDay } from '../../calendar/dutch-day';
import type { ApiRoute } from '../api';
import type { EditorNow } from '../editor-contract';
import { jsonAnswer } from '../server/http';
import type { EditorPorts } from './ports';
import { viewingOf } from './viewing';

/** Asked every few seconds by every open page, as `changes` is by the coordinators'. */
export const nowRoute = (ports: EditorPorts): ApiRoute => ({
  method: 'get',
  path: '/api/v1/editor/now',
  roles: ['Editor'],
  quiet: true,
  handler: async (request) => {
    const [{ newest }, drafts, questions] = await Promise.all([
      viewingOf(ports, request),
      ports.drafts.changeTag(),
      ports.store.changeTag(),
    ]);
    return jsonAnswer(200, {
      edition: newest,
      today: dutchDay(ports.now().toISOString()),
      fourEyes: ports.fourEyes,
      retentionDays: ports.retentionDays,
      tag: `${newest.number}-${drafts}-${questions}`,
    } satisfies EditorNow);
  },
});
