import type { ApiRoute } from '../api';
import type { Me } from '../contract';
import { jsonAnswer } from '../server/http';

/** Who the token says you are. */
export const meRoute = (): ApiRoute => ({
  method: 'get',
  path: '/api/v1/me',
  roles: ['Coordinator', 'Editor'],
  handler: async ({ signedIn: { person, roles } }) =>
    jsonAnswer(200, { id: person.id, name: person.name, roles: [...roles] } satisfies Me),
});
