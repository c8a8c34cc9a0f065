import { randomBytes } from 'node:crypto';
import type { Config } from '../config/config';
import { SAMPLE_PEOPLE } from '../demo/sample-people';
import type { Storage } from '../storage/open-storage';
import type { Desk } from '../teams/desk';
import { describeWalk } from '../teams/handlers/describe-walk';
import { cardLink } from '../teams/messages/card-link';
import type { Api } from '../web/api';
import { coordinatorRoutes } from '../web/coordinators/coordinator-routes';
import { editorRoutes } from '../web/editors/editor-routes';
import type { EditorPorts } from '../web/editors/ports';
import { demoSignIn, teamsSignInRoutes } from '../web/sign-in/demo-sign-in';
import { entraKeys, entraSignIn } from '../web/sign-in/entra-sign-in';
import { meRoute } from '../web/sign-in/me-route';
import { colleaguesOf } from './open-desk';

/** What the tabs ask for: signed in through Entra, or in demo mode by choosing a sample person. */
export function openApi(config: Config, storage: Storage, desk: Desk, editors: EditorPorts): Api {
  const now = () => new Date();
  const { editions } = desk.walks;
  const way =
    config.bot === undefined
      ? demoSignIn({ people: SAMPLE_PEOPLE, key: randomBytes(32), now })
      : {
          signIn: entraSignIn({
            appId: config.bot.appId,
            tenantIds: [config.bot.tenantId],
            lists: { coordinators: config.coordinators, editors: config.editors },
            keys: entraKeys(),
            now,
          }),
          signInRoutes: teamsSignInRoutes(config.bot.teamsAppId),
        };
  return {
    ...way,
    routes: [
      meRoute(),
      ...coordinatorRoutes({
        store: storage.escalations,
        audit: storage.audit,
        outbox: storage.outbox,
        // Who is away is named here, and not offered by the bot.
        colleagues: () => colleaguesOf(config, storage),
        absences: storage.absences,
        edition: () => editions.newest(),
        describeWalk: async (token) =>
          (await describeWalk(desk.walks, { token, edition: '', theme: '', tree: '', node: '' })).route,
        cardLink: (id) => cardLink(desk, id),
        counts: storage.counts,
        overdueAfterHours: config.remindAfterHours,
        now,
      }),
      ...editorRoutes(editors),
    ],
  };
}
