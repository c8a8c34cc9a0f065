import { fieldsOf } from '../fields';

export type TokenRefusal = 'no-token' | 'bad-token' | 'expired-token';

export interface TokenExpected {
  readonly appId: string;
  readonly serviceUrl: unknown;
  /** Seconds since 1970. */
  readonly now: number;
}

/** https://learn.microsoft.com/azure/bot-service/rest-api/bot-framework-rest-connector-authentication */
const ISSUER = 'https://api.botframework.com';
const ALGORITHM = 'RS256';
/** How far clocks may differ, as that page says. */
const LENIENT_SECONDS = 5 * 60;

/**
 * What can be seen without the key; the SDK checks the signature after it. By itself the SDK lets in a token that never expires, takes
 * the tokens of emulators and of other bots too, and calls every token that is wrong in its form a failure of ours.
 */
export function refuseToken(header: unknown, { appId, serviceUrl, now }: TokenExpected): TokenRefusal | undefined {
  const [scheme, token = '', ...rest] = typeof header === 'string' ? header.trim().split(' ') : [];
  if (scheme !== 'Bearer' || token === '' || rest.length > 0) return 'no-token';
  const [head, claims, signature, ...more] = token.split('.');
  if (head === undefined || claims === undefined || !signature || more.length > 0) return 'bad-token';
  const { alg } = partOf(head);
  const { iss, aud, exp, nbf = 0, serviceurl } = partOf(claims);
  if (alg !== ALGORITHM || iss !== ISSUER || aud !== appId || serviceurl !== serviceUrl) return 'bad-token';
  if (typeof exp !== 'number' || typeof nbf !== 'number' || nbf > now + LENIENT_SECONDS) return 'bad-token';
  return exp < now - LENIENT_SECONDS ? 'expired-token' : undefined;
}

function partOf(part: string): Readonly<Record<string, unknown>> {
  try {
    return fieldsOf(JSON.parse(Buffer.from(part, 'base64url').toString('utf8')));
  } catch {
    return {};
  }
}
