import { generateKeyPairSync, sign } from 'node:crypto';
import { botbuilder } from '../../../src/teams/rim/botbuilder';
import type { TurnHandler } from '../../../src/teams/rim/turn';
import { turnsOf } from '../../../src/teams/rim/turns';
import { believeKeys } from '../../support/believed-keys';
import { median } from '../present-rows';

const BOT = {
  appId: 'a0000000-0000-4000-8000-000000000001',
  appPassword: 'x',
  appType: 'SingleTenant',
  tenantId: 'b0000000-0000-4000-8000-000000000002',
};
const SERVICE = 'https://smba.trafficmanager.net/emea/';
const ROUNDS = 5;
const TURNS = 300;

/**
 * Milliseconds of the processor that a turn costs more when Teams' token is checked: the programs that are measured run as the demo,
 * which has none. The token is really signed and checked by the SDK; only its key comes from here instead of from Microsoft.
 */
export async function tokenCheckCost(): Promise<number> {
  const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2_048 });
  const pem = publicKey.export({ type: 'spki', format: 'pem' }) as string;
  believeKeys(
    (kid) => (kid === 'ours' ? pem : undefined),
    () => true,
  );
  const now = Math.floor(Date.now() / 1_000);
  const claims = {
    iss: 'https://api.botframework.com',
    aud: BOT.appId,
    serviceurl: SERVICE,
    nbf: now - 60,
    exp: now + 3_600,
  };
  const signed = [{ alg: 'RS256', typ: 'JWT', kid: 'ours' }, claims]
    .map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'))
    .join('.');
  const token = `${signed}.${sign('RSA-SHA256', Buffer.from(signed), privateKey).toString('base64url')}`;
  const checked = turnsWith(BOT, { authorization: `Bearer ${token}` });
  const unchecked = turnsWith(undefined, {});
  const costs: number[] = [];
  for (let round = 0; round <= ROUNDS; round++) {
    const cost = (await cpuOf(checked)) - (await cpuOf(unchecked));
    // The first round warms up.
    if (round > 0) costs.push(cost / TURNS);
  }
  return median(costs);
}

async function cpuOf(turn: () => Promise<unknown>): Promise<number> {
  const before = process.cpuUsage();
  for (let n = 0; n < TURNS; n++) await turn();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000;
}

function turnsWith(bot: typeof BOT | undefined, headers: Readonly<Record<string, string>>): () => Promise<unknown> {
  const nothing = () => undefined;
  const later = async () => undefined;
  const handler: TurnHandler = {
    invoke: async () => ({ status: 200, body: {} }),
    message: later,
    edited: later,
    membersAdded: later,
    installed: later,
    uninstalled: later,
  };
  const log = { info: nothing, warn: nothing, error: nothing };
  const turn = turnsOf(botbuilder(bot), handler, { bot, refused: nothing, late: nothing, log });
  const body = {
    type: 'invoke',
    name: 'adaptiveCard/action',
    id: '1',
    timestamp: new Date().toISOString(),
    channelId: 'msteams',
    // The demo talks to this machine alone.
    serviceUrl: bot === undefined ? 'http://127.0.0.1/' : SERVICE,
    from: { id: '29:x', aadObjectId: 'c0000000-0000-4000-8000-000000000003' },
    recipient: { id: '28:bot' },
    conversation: { id: 'a:1', conversationType: 'personal' },
    channelData: { tenant: { id: BOT.tenantId } },
  };
  return async () => {
    const { status } = await turn({ headers, body });
    if (status !== 200) throw new Error(`Expected 200 on every turn, found ${status}.`);
  };
}
