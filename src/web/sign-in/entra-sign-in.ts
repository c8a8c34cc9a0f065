import type { JWTPayload, JWTVerifyGetKey, JWTVerifyOptions } from 'jose';
import { ProblemError } from '../problem';
import { type RoleLists, rolesFrom, type SignedIn, type SignIn } from './signed-in';

/** Loaded when somebody first signs in to a tab; the bot alone never needs it. */
export const jose = () => require('jose') as typeof import('jose');

export interface EntraSignInParts {
  /** MicrosoftAppId: the audience of a v2 token. */
  readonly appId: string;
  /** The tenants whose people may come in. */
  readonly tenantIds: readonly string[];
  readonly lists: RoleLists;
  /** Entra's public keys; entraKeys() fetches and keeps them. */
  readonly keys: JWTVerifyGetKey;
  readonly now: () => Date;
}

/** The scope that Teams asks for on behalf of its user; learn.microsoft.com, "Enable SSO for tab". */
const SCOPE = 'access_as_user';
/** How far clocks may differ. */
const LENIENT_SECONDS = 60;

/** Verifies the token that Teams gives a tab: signature, issuer, audience, tenant, expiry, scope. */
export const entraSignIn =
  ({ appId, tenantIds, lists, keys, now }: EntraSignInParts): SignIn =>
  async (token) => {
    const claims = await verify(token, keys, {
      issuer: tenantIds.map(issuerOf),
      audience: appId,
      // Only what Entra signs with: no `none`, and no HMAC that a public key could be passed off as the secret of.
      algorithms: ['RS256'],
      clockTolerance: LENIENT_SECONDS,
      currentDate: now(),
      requiredClaims: ['exp', 'iat', 'tid', 'oid', 'scp'],
    });
    return signedInOf(claims, lists);
  };

/** One set for all tenants; fetched when first needed, then kept and refreshed by jose. */
export const entraKeys = (): JWTVerifyGetKey =>
  jose().createRemoteJWKSet(new URL('https://login.microsoftonline.com/common/discovery/v2.0/keys'));

const issuerOf = (tenantId: string): string => `https://login.microsoftonline.com/${tenantId}/v2.0`;

const signedInOf = (claims: JWTPayload, lists: RoleLists): SignedIn => {
  const { tid, oid, scp, iss, name, roles } = claims;
  if (typeof tid !== 'string' || iss !== issuerOf(tid)) throw new ProblemError('bad-token');
  if (typeof oid !== 'string' || oid === '') throw new ProblemError('bad-token');
  if (typeof scp !== 'string' || !scp.split(' ').includes(SCOPE)) throw new ProblemError('bad-token');
  return {
    // As the bot has it: one person has one id, also where a list says it in capitals.
    person: { id: oid.toLowerCase(), name: typeof name === 'string' && name !== '' ? name : 'Onbekend' },
    roles: rolesFrom(oid, roles, lists),
  };
};

/** jose's verdict as ours; keys that cannot be fetched are our trouble, not the token's. */
export const verify = async (token: string, keys: JWTVerifyGetKey, options: JWTVerifyOptions): Promise<JWTPayload> => {
  try {
    return (await jose().jwtVerify(token, keys, options)).payload;
  } catch (error) {
    if (error instanceof jose().errors.JWTExpired) throw new ProblemError('expired-token');
    if (
      error instanceof jose().errors.JWKSTimeout ||
      !(error instanceof jose().errors.JOSEError) ||
      error.code === 'ERR_JOSE_GENERIC'
    ) {
      throw new ProblemError('not-available');
    }
    throw new ProblemError('bad-token');
  }
};
