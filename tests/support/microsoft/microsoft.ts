import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import type { FakeConnector } from '../fake-connector';

const APP_ID = 'a0000000-0000-4000-8000-000000000001';
const TENANT_ID = 'b0000000-0000-4000-8000-000000000002';
const KEY_ID = 'ours';
/** Where Teams says that its connector is; here.cjs brings it to the one that plays it. */
const SERVICE = 'https://smba.trafficmanager.net/';
const LONG_SECONDS = 12 * 3_600;

/** Plays what the program in production asks of Microsoft: keys to check tokens with, and a token to send with. */
export class Microsoft {
  readonly tenantId = TENANT_ID;
  readonly serviceUrl = SERVICE;
  private readonly keys = generateKeyPair('RS256', { extractable: true });
  private readonly server = createServer(async (request, response) => {
    const answer = request.url?.includes('openidconfiguration')
      ? { issuer: 'https://api.botframework.com', jwks_uri: 'https://login.botframework.com/v1/keys' }
      : request.url?.endsWith('/keys')
        ? { keys: [await this.publicKey()] }
        : { token_type: 'Bearer', expires_in: LONG_SECONDS, access_token: 'to-send-with' };
    request.resume();
    response.writeHead(200, { 'Content-Type': 'application/json' });
    response.end(JSON.stringify(answer));
  });

  async start(): Promise<this> {
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', resolve));
    return this;
  }

  /** With these the program runs as in production, against this one. */
  environment(connector: FakeConnector): NodeJS.ProcessEnv {
    const login = `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
    return {
      MicrosoftAppId: APP_ID,
      MicrosoftAppPassword: 'x',
      MicrosoftAppType: 'SingleTenant',
      MicrosoftAppTenantId: TENANT_ID,
      DATA_KEYS: `k1:${Buffer.alloc(32, 'k1').toString('base64')}`,
      NODE_OPTIONS: `--require ${join(__dirname, 'here.cjs')}`,
      MICROSOFT_HERE: JSON.stringify({ login, connector: connector.url }),
    };
  }

  /** As Entra gives it to a tab. */
  personToken = (oid: string, roles: readonly string[]): Promise<string> =>
    this.sign({
      iss: `https://login.microsoftonline.com/${TENANT_ID}/v2.0`,
      ...{ aud: APP_ID, tid: TENANT_ID, scp: 'access_as_user', oid, roles },
    });

  /** As Teams sends it along with what it posts. */
  teamsToken = (): Promise<string> =>
    this.sign({ iss: 'https://api.botframework.com', aud: APP_ID, serviceurl: SERVICE });

  async stop(): Promise<void> {
    const closed = new Promise((resolve) => this.server.close(resolve));
    this.server.closeAllConnections();
    await closed;
  }

  private async publicKey(): Promise<object> {
    const { publicKey } = await this.keys;
    return { ...(await exportJWK(publicKey)), kid: KEY_ID, use: 'sig', alg: 'RS256', endorsements: ['msteams'] };
  }

  private async sign(claims: Record<string, unknown>): Promise<string> {
    const now = Math.floor(Date.now() / 1_000);
    return new SignJWT({ ...claims, nbf: now - 60, iat: now - 60, exp: now + LONG_SECONDS })
      .setProtectedHeader({ alg: 'RS256', typ: 'JWT', kid: KEY_ID })
      .sign((await this.keys).privateKey);
  }
}
