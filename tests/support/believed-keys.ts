import { JwtTokenExtractor } from 'botframework-connector/lib/auth/jwtTokenExtractor';

const MICROSOFT = 'https://login.botframework.com/v1/.well-known/openidconfiguration';

/**
 * Lets the SDK of this process believe these keys (SPKI, by their id) where it would load Microsoft's. Tokens are checked by the SDK
 * itself. The only test support that knows the SDK: it has no setting for it (deploy/leaving-botbuilder.md).
 */
export function believeKeys(keyNamed: (kid: string) => string | undefined, areThere: () => boolean): void {
  const cache = (JwtTokenExtractor as unknown as { openIdMetadataCache: Map<string, unknown> }).openIdMetadataCache;
  cache.set(MICROSOFT, {
    getKey: async (kid: string) => {
      if (!areThere()) throw Object.assign(new Error('connect ECONNREFUSED'), { name: 'FetchError' });
      const key = keyNamed(kid);
      return key === undefined ? null : { key, endorsements: ['msteams'] };
    },
  });
}
