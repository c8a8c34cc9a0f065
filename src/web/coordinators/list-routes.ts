import {
  type ListFilter,
  MOST_ROWS,
  MOST_SEARCH_LENGTH,
  ROWS_PER_PAGE,
} from '../../escalations/keeping/escalation-list';
import type { ApiRoute } from '../api';
import type { Changes, ListPage } from '../contract';
import { readChoice, readCount, readOptionalText, readRecord } from '../read-input';
import { jsonAnswer } from '../server/http';
import type { CoordinatorPorts } from './ports';
import { presentRow } from './present-escalation';

const FILTERS: readonly ListFilter[] = ['new', 'mine', 'active', 'answered', 'done', 'all', 'proposals'];
const MOST_CURSOR_LENGTH = 500;

export const listRoutes = (ports: CoordinatorPorts): ApiRoute[] => [
  {
    method: 'post',
    // Posted, because what somebody searches for must not end up in addresses and the access logs of proxies.
    path: '/api/v1/escalations/search',
    roles: ['Coordinator'],
    handler: async ({ json, signedIn }) => {
      const wanted = readRecord(await json());
      const search = readOptionalText(wanted, 'search', MOST_SEARCH_LENGTH);
      const theme = readOptionalText(wanted, 'theme', 100);
      const after = readOptionalText(wanted, 'after', MOST_CURSOR_LENGTH);
      const { rows, next, complete } = await ports.store.list({
        filter: readChoice(wanted.filter, 'filter', FILTERS, 'active'),
        coordinator: signedIn.person.id,
        limit: readCount(wanted.limit, 'limit', ROWS_PER_PAGE, MOST_ROWS),
        ...(search === undefined ? {} : { search }),
        ...(theme === undefined ? {} : { theme }),
        ...(after === undefined ? {} : { after }),
        now: ports.now().toISOString(),
        overdueAfterHours: ports.overdueAfterHours,
      });
      return jsonAnswer(200, { rows: rows.map((row) => presentRow(row, ports)), next, complete } satisfies ListPage);
    },
  },
  {
    method: 'get',
    // Asked every few seconds by every open page: a page that slept simply asks again, where a stream would be dead.
    path: '/api/v1/changes',
    roles: ['Coordinator'],
    quiet: true,
    handler: async ({ signedIn }) => {
      const [tag, counts] = await Promise.all([
        ports.store.changeTag(),
        ports.store.counts({
          coordinator: signedIn.person.id,
          now: ports.now().toISOString(),
          overdueAfterHours: ports.overdueAfterHours,
        }),
      ]);
      return jsonAnswer(200, { tag, counts } satisfies Changes);
    },
  },
];
