import { generateKeyPair, type JWTPayload, SignJWT } from 'jose';
import { checkContent, reviveContent } from '../../../src/start/checking/check-content';
import { openEditors } from '../../../src/start/open-editors';
import type { Storage } from '../../../src/storage/open-storage';
import type { Api } from '../../../src/web/api';
import { coordinatorRoutes } from '../../../src/web/coordinators/coordinator-routes';
import type { CoordinatorPorts } from '../../../src/web/coordinators/ports';
import { editorRoutes } from '../../../src/web/editors/editor-routes';
import type { EditorPorts } from '../../../src/web/editors/ports';
import { teamsSignInRoutes } from '../../../src/web/sign-in/demo-sign-in';
import { entraSignIn } from '../../../src/web/sign-in/entra-sign-in';
import { meRoute } from '../../../src/web/sign-in/me-route';
import { openOn } from '../../support/databases';
import { FATMA, MARK, NOW } from './people';
import { SAMPLE_EDITION } from './sample-edition';

export const APP_ID = 'a0000000-0000-4000-8000-000000000001';
export const TENANT_ID = 'b0000000-0000-4000-8000-000000000002';

const keyPair = generateKeyPair('RS256');
const strangersKeyPair = generateKeyPair('RS256');

export const VALID_CLAIMS: JWTPayload = {
  iss: `https://login.microsoftonline.com/${TENANT_ID}/v2.0`,
  aud: APP_ID,
  tid: TENANT_ID,
  oid: FATMA.id,
  name: FATMA.name,
  scp: 'access_as_user',
  roles: ['Coordinator'],
};

const NOW_SECONDS = Date.parse(NOW) / 1000;

/** A token really signed with the test key, or with a stranger's. */
export const signToken = async (
  claims: JWTPayload = {},
  { by = keyPair, expiresInSeconds = 600 }: { readonly by?: typeof keyPair; readonly expiresInSeconds?: number } = {},
): Promise<string> => {
  const all = Object.entries({ ...VALID_CLAIMS, ...claims }).filter(([, value]) => value !== undefined);
  return new SignJWT(Object.fromEntries(all))
    .setProtectedHeader({ alg: 'RS256', typ: 'JWT' })
    .setIssuedAt(NOW_SECONDS - 60)
    .setExpirationTime(NOW_SECONDS + expiresInSeconds)
    .sign((await by).privateKey);
};

export const signedByStranger = (): Promise<string> => signToken({}, { by: strangersKeyPair });
export const testPublicKey = async () => (await keyPair).publicKey;

const portsOf = (storage: Storage): CoordinatorPorts => ({
  store: storage.escalations,
  audit: storage.audit,
  outbox: storage.outbox,
  colleagues: async () => [FATMA, MARK],
  absences: storage.absences,
  edition: () => SAMPLE_EDITION,
  describeWalk: () => [{ question: 'Gaf de inwoner toestemming?', answer: 'Nee' }],
  counts: storage.counts,
  overdueAfterHours: 24,
  now: () => new Date(NOW),
});

const quiet = { warn: () => undefined, info: () => undefined };

/** Checked where the test runs; the thread of its own has tests of its own. */
const checkedHere: EditorPorts['checking'] = {
  check: async (task) => checkContent(task),
  revive: async (task) => reviveContent(task),
};

/** The editors' part, on a folder that publishes nothing by itself. */
const editorsOf = (storage: Storage, changes: Partial<EditorPorts>): EditorPorts => ({
  ...openEditors({
    config: { fourEyes: true, retentionDays: 90 },
    storage,
    editions: {
      newest: () => SAMPLE_EDITION,
      find: async () => undefined,
      refresh: async () => undefined,
    },
    checking: checkedHere,
    now: () => new Date(NOW),
    log: quiet,
  }),
  ...changes,
});

/** The whole API with Entra sign-in against the test key. */
export const buildApi = (storage: Storage, editors: Partial<EditorPorts> = {}): Api => ({
  signIn: entraSignIn({
    appId: APP_ID,
    tenantIds: [TENANT_ID],
    lists: { coordinators: [], editors: [] },
    keys: testPublicKey,
    now: () => new Date(NOW),
  }),
  signInRoutes: teamsSignInRoutes(APP_ID),
  routes: [meRoute(), ...coordinatorRoutes(portsOf(storage)), ...editorRoutes(editorsOf(storage, editors))],
});

/** The same, for its table of routes and its sign-in alone: a database is opened when it is first used, and this one never is. */
export const buildApiWithoutData = (): Api => buildApi(openOn('file:never-opened.db'));
