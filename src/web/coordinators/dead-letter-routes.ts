import type { OutboxFigure, OutboxState } from '../../escalations/delivery/outbox';
import { causeOf } from '../../escalations/delivery/undelivered';
import type { ApiRoute } from '../api';
import type { DeadLetterRow, DeliveryFigures } from '../contract';
import { ProblemError } from '../problem';
import { jsonAnswer } from '../server/http';
import type { CoordinatorPorts } from './ports';

const MOST_SHOWN = 100;

/** Notifications that wait or were given up on, having one tried again, and how much is on its way. */
export const deadLetterRoutes = (ports: CoordinatorPorts): ApiRoute[] => [
  {
    method: 'get',
    path: '/api/v1/dead-letters',
    roles: ['Coordinator'],
    handler: async () => {
      const letters = await ports.outbox.undelivered(MOST_SHOWN);
      const rows = letters.map(
        ({ id, escalationId, kind, state, attempts, reason, createdAt, diedAt }): DeadLetterRow => ({
          id,
          escalationId,
          kind,
          state,
          cause: causeOf(reason),
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
    method: 'get',
    path: '/api/v1/delivery',
    roles: ['Coordinator'],
    handler: async () => jsonAnswer(200, figuresOf(await ports.outbox.figures()) satisfies DeliveryFigures),
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

function figuresOf(figures: readonly OutboxFigure[]): DeliveryFigures {
  const of = (state: OutboxState) => figures.filter((figure) => figure.state === state);
  const count = (state: OutboxState) => of(state).reduce((sum, { letters }) => sum + letters, 0);
  const oldest = of('pending')
    .map((figure) => figure.oldest)
    .toSorted()[0];
  return { pending: count('pending'), waiting: count('waiting'), dead: count('dead'), oldestPending: oldest ?? null };
}
