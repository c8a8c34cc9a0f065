import type { ApiRoute } from '../api';
import type { ReplyTemplate } from '../contract';
import { jsonAnswer } from '../server/http';
import type { CoordinatorPorts } from './ports';

/** What editors wrote to begin an answer with, of the newest edition, in the order they wrote it. */
export const replyRoute = ({ edition }: Pick<CoordinatorPorts, 'edition'>): ApiRoute => ({
  method: 'get',
  path: '/api/v1/reply-templates',
  roles: ['Coordinator'],
  handler: async () => {
    const replies = [...edition().replies.values()];
    return jsonAnswer(
      200,
      replies.map(({ id, title, text }): ReplyTemplate => ({ id, title, text })),
    );
  },
});
