import type { ApiRoute } from '../api';
import type { DeadLetterRow } from '../contract';
import { ProblemError } from '../problem';
import { jsonAnswer } from '../server/http';
import type { CoordinatorPorts } from './ports';

const MOST_SHOWN = 100;

/** Notifications that were given up on, and having one tried again. */
export const deadLetterRoutes = (ports: CoordinatorPorts): ApiRoute[] => [
  {
    method: 'get',
    path: '/api/v1/dead-letters',
    roles: ['Coordinator'],
    handler: async () => {
      const letters = await ports.outbox.deadLetters(MOST_SHOWN);
      const rows = letters.map(
        ({ id, escalationId, kind, attempts, reason, createdAt, diedAt }): DeadLetterRow => ({
          id,
          escalationId,
          kind,
          attempts,
          reason,
          createdAt,
          diedAt,
        }),
      );
      return jsonAnswer(200, rows);
    },
  },
  {
    method: 'post',
    path: '/api/v1/dead-letters/:id/retry',
    roles: ['Coordinator'],
    handler: async ({ params }) => {
      const retried = await ports.outbox.retryDeadLetter(params.id ?? '', ports.now().toISOString());
      if (!retried) throw new ProblemError('not-found');
      return { status: 204 };
    },
  },
];
