import { createHmac } from 'node:crypto';
import { exportSPKI } from 'jose';
import type { Draft } from '../../src/drafts/draft';
import type { Escalation } from '../../src/escalations/escalation';
import type { ApiRoute } from '../../src/web/api';
import { buildEditorsDraft, publishing } from '../support/drafts';
import { closeDesks, Desk } from './support/desk';
import { FATMA, MARK } from './support/people';
import {
  APP_ID,
  buildApiWithoutData,
  signedByStranger,
  signToken,
  TENANT_ID,
  testPublicKey,
  VALID_CLAIMS,
} from './support/test-api';

/** Every route there is, from the same table that the server mounts: a new one cannot escape these tests. */
const ROUTES = buildApiWithoutData().routes;
const METHODS = { get: 'GET', post: 'POST', put: 'PUT', patch: 'PATCH', del: 'DELETE' } as const;

const base64 = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');
const exp = Math.floor(Date.parse('2026-11-21T10:10:00Z') / 1000);

/** The classic confusion: our public key used as the secret of an HMAC. */
const hmacWithPublicKey = async (): Promise<string> => {
  const signed = `${base64({ alg: 'HS256', typ: 'JWT' })}.${base64({ ...VALID_CLAIMS, iat: exp - 900, exp })}`;
  return `${signed}.${createHmac('sha256', await exportSPKI(await testPublicKey()))
    .update(signed)
    .digest('base64url')}`;
};

const changedAfterSigning = async (): Promise<string> => {
  const [header = '', , signature = ''] = (await signToken({ roles: [] })).split('.');
  return `${header}.${base64({ ...VALID_CLAIMS, iat: exp - 900, exp })}.${signature}`;
};

const other = 'c0000000-0000-4000-8000-000000000003';
const REFUSED: readonly (readonly [string, number, string, () => Promise<string | undefined>])[] = [
  ['no token', 401, 'no-token', async () => undefined],
  ['an empty bearer', 401, 'no-token', async () => 'Bearer '],
  ['another scheme', 401, 'no-token', async () => `Basic ${await signToken()}`],
  ['two tokens', 401, 'no-token', async () => `Bearer ${await signToken()} ${await signToken()}`],
  ['no JWT at all', 401, 'bad-token', async () => 'Bearer hallo'],
  ['somebody else’s signature', 401, 'bad-token', async () => `Bearer ${await signedByStranger()}`],
  ['claims changed after signing', 401, 'bad-token', async () => `Bearer ${await changedAfterSigning()}`],
  [
    'alg none',
    401,
    'bad-token',
    async () => `Bearer ${base64({ alg: 'none' })}.${base64({ ...VALID_CLAIMS, iat: 1, exp })}.`,
  ],
  ['an HMAC with the public key', 401, 'bad-token', async () => `Bearer ${await hmacWithPublicKey()}`],
  ['an expired token', 401, 'expired-token', async () => `Bearer ${await signToken({}, { expiresInSeconds: -120 })}`],
  ['a token that is not valid yet', 401, 'bad-token', async () => `Bearer ${await signToken({ nbf: exp })}`],
  ['another audience', 401, 'bad-token', async () => `Bearer ${await signToken({ aud: other })}`],
  ['a v1 audience', 401, 'bad-token', async () => `Bearer ${await signToken({ aud: `api://${APP_ID}` })}`],
  [
    'another tenant',
    401,
    'bad-token',
    async () => `Bearer ${await signToken({ tid: other, iss: `https://login.microsoftonline.com/${other}/v2.0` })}`,
  ],
  ['a tenant that differs from the issuer', 401, 'bad-token', async () => `Bearer ${await signToken({ tid: other })}`],
  [
    'a v1 issuer',
    401,
    'bad-token',
    async () => `Bearer ${await signToken({ iss: `https://sts.windows.net/${TENANT_ID}/` })}`,
  ],
  ['no scope (an app, not a person)', 401, 'bad-token', async () => `Bearer ${await signToken({ scp: undefined })}`],
  ['another scope', 401, 'bad-token', async () => `Bearer ${await signToken({ scp: 'access_as_user_x User.Read' })}`],
  ['no object id', 401, 'bad-token', async () => `Bearer ${await signToken({ oid: undefined })}`],
  ['no role', 403, 'no-role', async () => `Bearer ${await signToken({ roles: undefined })}`],
  ['an unknown role', 403, 'no-role', async () => `Bearer ${await signToken({ roles: ['coordinator', 'Admin'] })}`],
  ['a role that is not a list', 403, 'no-role', async () => `Bearer ${await signToken({ roles: 'Coordinator' })}`],
];

interface World {
  readonly desk: Desk;
  readonly question: Escalation;
  readonly draft: Draft;
}

async function openWorld(): Promise<World> {
  const desk = await Desk.open();
  await desk.storage.editions.publishEdition(publishing());
  const draft = buildEditorsDraft({ author: FATMA });
  await desk.storage.drafts.create(draft);
  return { desk, question: await desk.ask(), draft };
}
const pathIn = ({ question, draft }: World, { path }: ApiRoute): string =>
  path.replace(':id', path.includes('/drafts/') ? draft.id : question.id).replace(':number', '1');

const call = (world: World, route: ApiRoute, headers: Record<string, string>, body?: string): Promise<Response> =>
  fetch(`${world.desk.url}${pathIn(world, route)}`, {
    method: METHODS[route.method],
    headers: { 'content-type': 'application/json', 'if-match': '"1"', ...headers },
    ...(route.method === 'get' ? {} : { body: body ?? '{}' }),
  });

it('is a table with a role on every route, each written once', () => {
  expect(ROUTES.length).toBeGreaterThan(15);
  for (const route of ROUTES) expect(route.roles.length).toBeGreaterThan(0);
  const names = ROUTES.map(({ method, path }) => `${method} ${path}`);
  expect(new Set(names).size).toBe(names.length);
});

describe.each(ROUTES.map((route) => [`${METHODS[route.method]} ${route.path}`, route] as const))(
  '%s',
  (_name, route) => {
    describe('for who may not come in', () => {
      // One for all: whoever is refused changes nothing, and each of these tests looks whether that is so.
      let world: World;
      beforeAll(async () => {
        world = await openWorld();
      });
      afterAll(closeDesks);

      it.each(REFUSED)('refuses %s', async (_case, status, code, authorization) => {
        const value = await authorization();
        const answer = await call(world, route, value === undefined ? {} : { authorization: value });
        expect(answer.status).toBe(status);
        expect(answer.headers.get('content-type')).toContain('application/problem+json');
        expect(await answer.json()).toMatchObject({ code, status });
        expect(await world.desk.find(world.question)).toEqual(world.question);
        expect(await world.desk.storage.drafts.list(9)).toHaveLength(1);
        expect(await world.desk.storage.drafts.find(world.draft.id)).toEqual(world.draft);
        expect(await world.desk.storage.editions.latestPublication()).toMatchObject({ number: 1 });
      });
    });

    describe('for who comes in', () => {
      let world: World;
      beforeEach(async () => {
        world = await openWorld();
      });
      afterEach(closeDesks);

      it('lets somebody in who has one of its roles, and keeps no answer', async () => {
        const answer = await call(world, route, {
          authorization: `Bearer ${await signToken({ roles: [...route.roles] })}`,
        });
        expect([401, 403]).not.toContain(answer.status);
        expect(answer.status).toBeLessThan(500);
        expect(answer.headers.get('cache-control')).toBe('no-store');
      });

      it('refuses the other role when it does not name it', async () => {
        const others = ['Coordinator', 'Editor'].filter((role) => !route.roles.some((one) => one === role));
        for (const role of others) {
          const answer = await call(world, route, {
            authorization: `Bearer ${await signToken({ roles: [role], oid: MARK.id })}`,
          });
          expect(answer.status).toBe(403);
        }
      });

      it('answers bad input with a problem, never with a failure', async () => {
        const authorization = `Bearer ${await signToken({ roles: [...route.roles] })}`;
        const deep = `${'['.repeat(5_000)}${']'.repeat(5_000)}`;
        const bodies = [
          '{',
          'null',
          '[]',
          '3',
          '"x"',
          deep,
          '{"text":5,"key":{},"to":[],"tags":"x","keep":7,"filter":"x"}',
          '{"path":5,"text":{},"title":[],"note":7,"remark":{},"ticks":"x","escalationIds":5,"base":[],"changes":[]}',
          '{"path":"trees/../../x.yaml","text":"a","title":" ","note":"","remark":"","ticks":[1],"changes":{"x":1}}',
          '{"path":"sources.yaml","text":"\\ud800","base":"hash-1","changes":{"sources.yaml":"\\udc00"}}',
        ];
        for (const body of bodies) {
          const answer = await call(world, route, { authorization }, body);
          expect(answer.status).toBeLessThan(500);
        }
        for (const unstorable of ['a\u0000b', 'a\ud800']) {
          const typed = {
            [unstorable]: unstorable,
            text: unstorable,
            to: unstorable,
            title: unstorable,
            theme: unstorable,
          };
          const answer = await call(world, route, { authorization }, JSON.stringify(typed));
          expect(answer.status).toBeLessThan(500);
          expect(await world.desk.storage.drafts.list(9)).toHaveLength(1);
        }
        if (route.path.includes(':')) {
          const nowhere = { ...route, path: route.path.replace(/:\w+/, 'a%00b') as ApiRoute['path'] };
          expect((await call(world, nowhere, { authorization })).status).toBe(404);
        }
        const odd = await fetch(`${world.desk.url}${route.path.replace(':id', '%27%20or%201=1')}?weeks=-1&after=x`, {
          method: METHODS[route.method],
          headers: { authorization, 'content-type': 'application/json', 'if-match': 'W/"x"' },
          ...(route.method === 'get' ? {} : { body: '{}' }),
        });
        expect(odd.status).toBeLessThan(500);
      });
    });
  },
);

it('has no other open door than how to sign in', () => {
  const open = buildApiWithoutData().signInRoutes.map(({ path }) => path);
  expect(open).toEqual(['/api/v1/sign-in']);
});
