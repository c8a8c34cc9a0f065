import { randomBytes } from 'node:crypto';
import { demoSignIn } from '../../../src/web/sign-in/demo-sign-in';
import { meRoute } from '../../../src/web/sign-in/me-route';
import { FATMA, MARK } from '../support/people';
import { buildApiWithoutData, signToken } from '../support/test-api';
import { closeTestServers, postJson, startTestServer } from '../support/test-server';

afterEach(closeTestServers);

const PEOPLE = [
  { ...FATMA, roles: ['Coordinator'] as const },
  { ...MARK, roles: [] as const },
];
let clock: Date;
beforeEach(() => {
  clock = new Date('2026-11-21T10:00:00Z');
});
const demo = (key = randomBytes(32)) => ({
  ...demoSignIn({ people: PEOPLE, key, now: () => clock }),
  routes: [meRoute()],
});

const tokenFor = async (url: string, personId: string): Promise<string> => {
  const answer = await postJson(`${url}/api/v1/sign-in/demo`, { personId });
  return (await answer.json()).token;
};
const statusOfMe = async (url: string, token: string): Promise<number> =>
  (await fetch(`${url}/api/v1/me`, { headers: { authorization: `Bearer ${token}` } })).status;

it('offers sample people and signs in as one of them for an hour', async () => {
  const { url } = await startTestServer({ api: demo(), demo: true });
  expect(await (await fetch(`${url}/api/v1/sign-in`)).json()).toMatchObject({
    kind: 'demo',
    people: [{ name: FATMA.name, roles: ['Coordinator'] }, { name: MARK.name }],
  });
  const token = await tokenFor(url, FATMA.id);
  expect(await statusOfMe(url, token)).toBe(200);
  clock = new Date('2026-11-21T11:00:01Z');
  expect(await statusOfMe(url, token)).toBe(401);
});

it('gives no role to a sample person without one, and no token to anybody else', async () => {
  const { url } = await startTestServer({ api: demo() });
  expect(await statusOfMe(url, await tokenFor(url, MARK.id))).toBe(403);
  expect((await postJson(`${url}/api/v1/sign-in/demo`, { personId: 'somebody' })).status).toBe(400);
  expect((await postJson(`${url}/api/v1/sign-in/demo`, {})).status).toBe(400);
});

it('refuses a token of another process, and a real one', async () => {
  const { url } = await startTestServer({ api: demo() });
  const other = await startTestServer({ api: demo() });
  expect(await statusOfMe(url, await tokenFor(other.url, FATMA.id))).toBe(401);
  expect(await statusOfMe(url, await signToken())).toBe(401);
});

it('does not exist where Teams signs people in', async () => {
  const { url } = await startTestServer({ api: buildApiWithoutData() });
  expect(await (await fetch(`${url}/api/v1/sign-in`)).json()).toMatchObject({ kind: 'teams' });
  expect((await postJson(`${url}/api/v1/sign-in/demo`, { personId: FATMA.id })).status).toBe(404);
});
