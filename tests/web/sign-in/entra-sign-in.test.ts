import { createServer } from 'node:http';
import { createRemoteJWKSet, exportJWK } from 'jose';
import { entraSignIn } from '../../../src/web/sign-in/entra-sign-in';
import { FATMA, NOW } from '../support/people';
import { APP_ID, signToken, TENANT_ID, testPublicKey } from '../support/test-api';

const signIn = (overrides: Partial<Parameters<typeof entraSignIn>[0]> = {}) =>
  entraSignIn({
    appId: APP_ID,
    tenantIds: [TENANT_ID],
    lists: { coordinators: [], editors: [] },
    keys: testPublicKey,
    now: () => new Date(NOW),
    ...overrides,
  });

it('gives roles from app roles', async () => {
  const { person, roles } = await signIn()(await signToken({ roles: ['Coordinator', 'Editor', 'Other'] }));
  expect(person).toEqual(FATMA);
  expect([...roles]).toEqual(['Coordinator', 'Editor']);
});

it('gives roles from the configuration by object id, whatever its letters', async () => {
  const lists = { coordinators: [], editors: [FATMA.id.toUpperCase()] };
  const { roles } = await signIn({ lists })(await signToken({ roles: undefined }));
  expect([...roles]).toEqual(['Editor']);
});

it('gives nothing by name or mail address', async () => {
  const lists = { coordinators: [FATMA.name, 'fatma@gemeente.example'], editors: [] };
  const { roles } = await signIn({ lists })(
    await signToken({ roles: undefined, preferred_username: 'fatma@gemeente.example' }),
  );
  expect(roles.size).toBe(0);
});

it('reads Entra’s keys over HTTP, and says "later" instead of "no" when they cannot be had', async () => {
  let up = true;
  const jwk = { ...(await exportJWK(await testPublicKey())), alg: 'RS256', use: 'sig' };
  const server = createServer((_req, res) => {
    res.statusCode = up ? 200 : 503;
    res.setHeader('content-type', 'application/json');
    res.end(JSON.stringify({ keys: [jwk] }));
  }).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as { port: number };
  const address = new URL(`http://127.0.0.1:${port}/keys`);
  expect((await signIn({ keys: createRemoteJWKSet(address) })(await signToken())).person).toEqual(FATMA);
  up = false;
  await expect(signIn({ keys: createRemoteJWKSet(address) })(await signToken())).rejects.toMatchObject({
    code: 'not-available',
  });
  await new Promise((resolve) => server.close(resolve));
  await expect(signIn({ keys: createRemoteJWKSet(address) })(await signToken())).rejects.toMatchObject({
    code: 'not-available',
  });
});
