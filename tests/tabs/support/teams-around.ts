import type { BrowserContext, FrameLocator, Page } from 'playwright-core';
import { teamsSignInRoutes } from '../../../src/web/sign-in/demo-sign-in';
import { entraSignIn } from '../../../src/web/sign-in/entra-sign-in';
import { NOW } from '../../web/support/people';
import { APP_ID, signToken, TENANT_ID, testPublicKey } from '../../web/support/test-api';
import { FATMA } from './tab-world';

/** Signed in through Entra with the test's own key, as it is in Teams. */
export const teamsSignIn = () => ({
  signIn: entraSignIn({
    appId: APP_ID,
    tenantIds: [TENANT_ID],
    lists: { coordinators: [], editors: [] },
    keys: testPublicKey,
    now: () => new Date(NOW),
  }),
  signInRoutes: teamsSignInRoutes(APP_ID),
});

/** How the window around the tab behaves; changed while it runs. */
interface Manners {
  /** Whether it answers at all. */
  readonly answers: boolean;
  /** What asking for a token is refused with; undefined: it gives one. */
  readonly refuses?: string;
  readonly subPageId?: string;
}

export interface TeamsAround {
  readonly page: Page;
  readonly tab: FrameLocator;
  readonly behave: (manners: Partial<Manners>) => Promise<void>;
}

/**
 * A window that speaks the protocol of teams-js 2.58 (messages with `id`, `uuidAsString`, `func`, `args`) around the tab.
 * It stands on the tab's own origin, which teams-js trusts as it trusts that of Teams. A question that comes while it does
 * not answer is answered once it does, as by a Teams that is slow to start.
 */
export const openInTeams = async (context: BrowserContext, url: string, manners: Manners): Promise<TeamsAround> => {
  const token = await signToken({ oid: FATMA.id, name: FATMA.name, roles: ['Coordinator'] });
  await context.route(`${url}/teams`, (route) =>
    route.fulfill({ contentType: 'text/html', body: hostPage({ ...manners }, token) }),
  );
  const page = await context.newPage();
  await page.goto(`${url}/teams`);
  return {
    page,
    tab: page.frameLocator('iframe'),
    behave: (changes) =>
      page.evaluate((wanted) => {
        const host = (window as unknown as { behave: (changes: object) => void }).behave;
        host(wanted);
      }, changes),
  };
};

const hostPage = (manners: Manners, token: string): string => `<!doctype html>
<title>Teams</title>
<iframe src="/tabs/coordinator" style="border: 0; width: 100%; height: 95vh"></iframe>
<script>
  let manners = ${JSON.stringify(manners)};
  let waiting = [];
  const runtime = JSON.stringify({ apiVersion: 4, isLegacyTeams: false, supports: { pages: {}, auth: {} } });
  const answerOf = {
    initialize: () => ['content', 'web', runtime, '2.58.0'],
    getContext: () => [{
      app: { theme: 'default', locale: 'nl', sessionId: 's', host: { name: 'Teams', clientType: 'web', sessionId: 's' } },
      page: { id: 'coordinator', frameContext: 'content', subPageId: manners.subPageId },
      user: { id: ${JSON.stringify(FATMA.id)} },
      // Older clients are asked for the flat form.
      entityId: 'coordinator', theme: 'default', locale: 'nl', subEntityId: manners.subPageId, userObjectId: ${JSON.stringify(FATMA.id)},
    }],
    'authentication.getAuthToken': () => manners.refuses ? [false, manners.refuses] : [true, ${JSON.stringify(token)}],
  };
  const answer = ({ source, origin, data }) => {
    const make = answerOf[data.func];
    if (make) source.postMessage({ id: data.id, uuidAsString: data.uuidAsString, args: make() }, origin);
  };
  addEventListener('message', (event) => {
    if (event.data?.func === undefined) return;
    if (manners.answers) answer(event);
    else waiting.push(event);
  });
  window.behave = (changes) => {
    manners = { ...manners, ...changes };
    if (changes.refuses === null) delete manners.refuses;
    if (manners.answers) for (const event of waiting.splice(0)) answer(event);
  };
</script>`;
