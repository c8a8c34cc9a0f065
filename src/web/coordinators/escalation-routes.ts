import type { Person } from '../../escalations/escalation';
import { type CoordinatorView, namedFor, seenByCoordinator } from '../../escalations/seen-by';
import type { ApiRoute } from '../api';
import type { AuditLine } from '../contract';
import { ProblemError } from '../problem';
import { type HttpAnswer, jsonAnswer } from '../server/http';
import type { CoordinatorPorts } from './ports';
import { named, presentDetail } from './present-escalation';

/** Reading one escalation and its trail. */
export const escalationRoutes = (ports: CoordinatorPorts): ApiRoute[] => [
  {
    method: 'get',
    path: '/api/v1/escalations/:id',
    roles: ['Coordinator'],
    handler: async ({ params, signedIn }) =>
      detailAnswer(await findView(ports, params.id ?? ''), signedIn.person, ports),
  },
  {
    method: 'get',
    path: '/api/v1/escalations/:id/audit',
    roles: ['Coordinator'],
    handler: async ({ params }) => {
      const view = await findView(ports, params.id ?? '');
      const entries = await ports.audit.ofEscalation(view.id, [...namedFor(view), ...(await ports.colleagues())]);
      const lines = entries.map(
        ({ action, role, actor, from, to, at, version }): AuditLine => ({
          action,
          role,
          // Among the colleagues may be the one who asked anonymously.
          name: named(role === 'asker' ? view.asker : actor)?.name ?? null,
          from,
          to,
          at,
          version,
        }),
      );
      return jsonAnswer(200, lines);
    },
  },
];

/** As a coordinator may see it; every route starts from this, so an anonymous asker cannot slip out. */
export const findView = async (ports: CoordinatorPorts, id: string): Promise<CoordinatorView> => {
  const escalation = await ports.store.find(id);
  if (escalation === undefined) throw new ProblemError('not-found');
  return seenByCoordinator(escalation);
};

export const detailAnswer = async (view: CoordinatorView, me: Person, ports: CoordinatorPorts): Promise<HttpAnswer> =>
  jsonAnswer(200, await presentDetail(view, me, ports), { ETag: `"${view.version}"` });
