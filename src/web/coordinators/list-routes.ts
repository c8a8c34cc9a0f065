import { MOST_ROWS, MOST_SEARCH_LENGTH, ROWS_PER_PAGE } from '../../escalations/keeping/escalation-list';
import type { ApiRoute } from '../api';
import type { Changes, ListPage } from '../contract';
import { readCount, readOptionalText, readRecord } from '../read-input';
import { jsonAnswer } from '../server/http';
import { readWish } from './list-wish';
import type { CoordinatorPorts } from './ports';
import { presentRow } from './present-escalation';

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
      const after = readOptionalText(wanted, 'after', MOST_CURSOR_LENGTH);
      const asked = {
        coordinator: signedIn.person.id,
        now: ports.now().toISOString(),
        overdueAfterHours: ports.overdueAfterHours,
      };
      const { rows, next, complete, hidden } = await ports.store.list({
        ...asked,
        ...readWish(wanted, asked),
        limit: readCount(wanted.limit, 'limit', ROWS_PER_PAGE, MOST_ROWS),
        ...(search === undefined ? {} : { search }),
        ...(after === undefined ? {} : { after }),
      });
      const shown = rows.map((row) => presentRow(row, ports));
      return jsonAnswer(200, { rows: shown, next, complete, hidden } satisfies ListPage);
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
