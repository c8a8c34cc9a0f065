import { createHmac } from 'node:crypto';
import { exportSPKI, generateKeyPair, SignJWT } from 'jose';
import { botbuilder } from '../../../../src/teams/rim/botbuilder';
import type { TurnHandler } from '../../../../src/teams/rim/turn';
import { turnsOf } from '../../../../src/teams/rim/turns';
import { believeKeys } from '../../../support/believed-keys';
import type { Activity } from '../../../support/chat';
import { closeTestServers, keepingLog, startTestServer } from '../../../web/support/test-server';

/** Real tokens, really signed and checked by the SDK; only its keys come from here instead of from Microsoft. */
const BOT = {
  appId: 'a0000000-0000-4000-8000-000000000001',
  appPassword: 'x',
  appType: 'SingleTenant',
  tenantId: 'b0000000-0000-4000-8000-000000000002',
};
const OTHER = 'c0000000-0000-4000-8000-000000000003';
const SERVICE = 'https://smba.trafficmanager.net/emea/';
const ours = generateKeyPair('RS256');
const strangers = generateKeyPair('RS256');
const seconds = (fromNow: number): number => Math.floor(Date.now() / 1_000) + fromNow;

let areKeysThere = true;
const turns: unknown[] = [];
const handler: TurnHandler = {
  invoke: async ({ activity }) => {
    turns.push(activity);
    return { status: 200, body: { seen: true } };
  },
  message: async () => undefined,
  edited: async () => undefined,
  membersAdded: async () => undefined,
  installed: async () => undefined,
  uninstalled: async () => undefined,
};

const log = keepingLog();
const said = (['error', 'warn'] as const).map((level) =>
  jest.spyOn(console, level).mockImplementation(() => undefined),
);
let url: string;

beforeAll(async () => {
  const key = await exportSPKI((await ours).publicKey);
  believeKeys(
    (kid) => (kid === 'ours' ? key : undefined),
    () => areKeysThere,
  );
  const refused = (reason: string) => void reasons.push(reason);
  const messages = turnsOf(botbuilder(BOT), handler, { bot: BOT, refused, late: () => undefined, log });
  ({ url } = await startTestServer({ messages, log }));
});
afterAll(closeTestServers);

const reasons: string[] = [];
beforeEach(() => {
  reasons.length = 0;
  turns.length = 0;
});

type Claims = Readonly<Record<string, unknown>>;
const VALID: Claims = { iss: 'https://api.botframework.com', aud: BOT.appId, serviceurl: SERVICE };

const token = async (claims: Claims = {}, by = ours, kid = 'ours'): Promise<string> => {
  const all = { ...VALID, nbf: seconds(-60), exp: seconds(600), ...claims };
  const given = Object.entries(all).filter(([, value]) => value !== undefined);
  return new SignJWT(Object.fromEntries(given))
    .setProtectedHeader({ alg: 'RS256', typ: 'JWT', kid })
    .sign((await by).privateKey);
};

const part = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');
const unsigned = (alg: string): string => `${part({ alg, kid: 'ours' })}.${part({ ...VALID, exp: seconds(600) })}`;

const activity = (fields: Activity = {}): Activity => ({
  type: 'invoke',
  name: 'adaptiveCard/action',
  id: '1',
  timestamp: new Date().toISOString(),
  channelId: 'msteams',
  serviceUrl: SERVICE,
  from: { id: '29:x', aadObjectId: OTHER },
  recipient: { id: '28:bot' },
  conversation: { id: 'a:1', conversationType: 'personal' },
  channelData: { tenant: { id: BOT.tenantId } },
  ...fields,
});

const ask = (authorization: string | undefined, fields: Activity = {}) =>
  fetch(`${url}/api/messages`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(authorization === undefined ? {} : { authorization }) },
    body: JSON.stringify(activity(fields)),
  });

it('lets a right token in, whatever else is refused', async () => {
  expect((await ask(`Bearer ${await token()}`)).status).toBe(200);
  expect(turns).toHaveLength(1);
  expect(reasons).toEqual([]);
});

const hmacWithPublicKey = async (): Promise<string> => {
  const signed = unsigned('HS256');
  const secret = await exportSPKI((await ours).publicKey);
  return `${signed}.${createHmac('sha256', secret).update(signed).digest('base64url')}`;
};

const changed = async (): Promise<string> => {
  const [head = '', , signature = ''] = (await token({ exp: seconds(60) })).split('.');
  return `${head}.${part({ ...VALID, exp: seconds(9_000) })}.${signature}`;
};

const REFUSED: readonly (readonly [string, string, () => Promise<string | undefined>])[] = [
  ['no token', 'no-token', async () => undefined],
  ['an empty one', 'no-token', async () => 'Bearer '],
  ['another scheme', 'no-token', async () => `Basic ${await token()}`],
  ['two tokens', 'no-token', async () => `Bearer ${await token()} ${await token()}`],
  ['no JWT at all', 'bad-token', async () => 'Bearer hallo'],
  ['parts that are no JSON', 'bad-token', async () => 'Bearer %%.%%.%%'],
  ['a list for claims', 'bad-token', async () => `Bearer ${part({ alg: 'RS256' })}.${part([1])}.x`],
  ['somebody else’s signature', 'bad-token', async () => `Bearer ${await token({}, strangers)}`],
  ['a key nobody knows', 'bad-token', async () => `Bearer ${await token({}, strangers, 'theirs')}`],
  ['claims changed after signing', 'bad-token', async () => `Bearer ${await changed()}`],
  ['alg none', 'bad-token', async () => `Bearer ${unsigned('none')}.`],
  ['alg none with a signature', 'bad-token', async () => `Bearer ${unsigned('none')}.x`],
  ['an HMAC with the public key', 'bad-token', async () => `Bearer ${await hmacWithPublicKey()}`],
  ['another audience', 'bad-token', async () => `Bearer ${await token({ aud: OTHER })}`],
  ['a list of audiences', 'bad-token', async () => `Bearer ${await token({ aud: [BOT.appId, OTHER] })}`],
  ['another issuer', 'bad-token', async () => `Bearer ${await token({ iss: `https://sts.windows.net/${OTHER}/` })}`],
  [
    'that of an emulator',
    'bad-token',
    async () =>
      `Bearer ${await token({ iss: 'https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/', ver: '1.0', appid: BOT.appId })}`,
  ],
  ['another service', 'bad-token', async () => `Bearer ${await token({ serviceurl: 'https://x.botframework.com/' })}`],
  ['no service', 'bad-token', async () => `Bearer ${await token({ serviceurl: undefined })}`],
  ['no end', 'bad-token', async () => `Bearer ${await token({ exp: undefined })}`],
  ['a text for an end', 'bad-token', async () => `Bearer ${await token({ exp: '9999999999' })}`],
  ['not valid yet', 'bad-token', async () => `Bearer ${await token({ nbf: seconds(900) })}`],
  ['expired', 'expired-token', async () => `Bearer ${await token({ exp: seconds(-900) })}`],
];

it.each(REFUSED)('refuses %s, as whose fault it is, without a word in the log', async (_, reason, authorization) => {
  for (const fields of [{}, { type: 'message', text: 'zonnebloempit' }]) {
    const answer = await ask(await authorization(), fields);
    expect(answer.status).toBe(401);
    expect(await answer.json()).toEqual({ error: reason });
  }
  expect(turns).toEqual([]);
  expect(reasons).toEqual([reason, reason]);
  expect(log.lines.filter(({ level }) => level !== 'info')).toEqual([]);
  for (const spy of said) expect(spy).not.toHaveBeenCalled();
});

it('says that it is not the token when Microsoft’s keys cannot be had, so that Teams sends it again', async () => {
  areKeysThere = false;
  expect((await ask(`Bearer ${await token()}`)).status).toBe(503);
  areKeysThere = true;
  expect(reasons).toEqual(['keys-away']);
  expect((await ask(`Bearer ${await token()}`)).status).toBe(200);
});

describe('with a right token', () => {
  it.each(['directline', 'webchat', 'emulator', 'email', 'AseChannel', 'MSTeams', 'msteams:COPILOT', ''])(
    'of the channel “%s” nobody comes in, whoever they say they are',
    async (channelId) => {
      const from = { id: OTHER, aadObjectId: OTHER };
      expect((await ask(`Bearer ${await token()}`, { channelId, from })).status).toBe(403);
      expect(reasons).toEqual(['channel-not-allowed']);
      expect(turns).toEqual([]);
    },
  );

  it('of another tenant nobody comes in', async () => {
    expect((await ask(`Bearer ${await token()}`, { channelData: { tenant: { id: OTHER } } })).status).toBe(403);
  });
});
