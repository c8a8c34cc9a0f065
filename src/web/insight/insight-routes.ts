import type { ApiRoute } from '../api';
import type { CoordinatorPorts } from '../coordinators/ports';
import { ProblemError } from '../problem';
import { readCount } from '../read-input';
import { jsonAnswer } from '../server/http';
import { periodOf } from './period';
import { presentInsight } from './present-insight';
import { presentTree } from './present-tree';
import { readUsage } from './usage';

const WEEKS = 12;
const MOST_WEEKS = 53;

/** What can be learned from all escalations and walks together; small numbers are hidden here, not in the browser. */
export const insightRoutes = (ports: CoordinatorPorts): ApiRoute[] => [
  {
    method: 'get',
    path: '/api/v1/insight',
    roles: ['Coordinator', 'Editor'],
    handler: async ({ query }) => {
      const period = periodOf(ports.now(), readCount(query.get('weeks'), 'weeks', WEEKS, MOST_WEEKS));
      const { overdueAfterHours } = ports;
      const [statistics, usage, { overdue }] = await Promise.all([
        ports.store.statistics(period),
        readUsage(ports, period),
        ports.store.counts({ coordinator: '', now: ports.now().toISOString(), overdueAfterHours }),
      ]);
      const about = { edition: ports.edition(), agreedHours: overdueAfterHours, overdue };
      return jsonAnswer(200, presentInsight(period, statistics, usage, about));
    },
  },
  {
    method: 'get',
    path: '/api/v1/trees/:id',
    roles: ['Coordinator', 'Editor'],
    handler: async ({ params, query }) => {
      const edition = ports.edition();
      const tree = edition.trees.get(params.id ?? '');
      if (tree === undefined) throw new ProblemError('not-found');
      const period = periodOf(ports.now(), readCount(query.get('weeks'), 'weeks', WEEKS, MOST_WEEKS));
      const [{ places }, usage] = await Promise.all([ports.store.statistics(period), readUsage(ports, period)]);
      return jsonAnswer(200, presentTree(edition, tree, places, usage));
    },
  },
];
