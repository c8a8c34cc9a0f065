import type { SignInRoute } from '../api';
import type { DemoToken, SignInWay } from '../contract';
import { ProblemError } from '../problem';
import { readText } from '../read-input';
import { jsonAnswer } from '../server/http';
import { jose, verify } from './entra-sign-in';
import { type SignIn, WEB_ROLES, type WebRole } from './signed-in';

export interface DemoPerson {
  readonly id: string;
  readonly name: string;
  readonly roles: readonly WebRole[];
}

export interface DemoSignInParts {
  readonly people: readonly DemoPerson[];
  /** At least 32 random bytes, fresh for every process: a restart signs everybody out. */
  readonly key: Uint8Array;
  readonly now: () => Date;
}

const ISSUER = 'deelwijzer-demo';
const VALID_SECONDS = 60 * 60;

/** Choosing a sample person instead of signing in. For demo mode only: main.ts must not make one otherwise. */
export const demoSignIn = ({ people, key, now }: DemoSignInParts): { signIn: SignIn; signInRoutes: SignInRoute[] } => ({
  signIn: async (token) => {
    const claims = await verify(token, async () => key, {
      issuer: ISSUER,
      audience: ISSUER,
      algorithms: ['HS256'],
      currentDate: now(),
      requiredClaims: ['exp', 'sub'],
    });
    const person = people.find(({ id }) => id === claims.sub);
    if (person === undefined) throw new ProblemError('bad-token');
    return { person: { id: person.id, name: person.name }, roles: new Set(person.roles) };
  },
  signInRoutes: [
    { method: 'get', path: '/api/v1/sign-in', handler: () => jsonAnswer(200, wayOf(people)) },
    {
      method: 'post',
      path: '/api/v1/sign-in/demo',
      handler: async ({ json }) => {
        const personId = readText(await json(), 'personId', 200);
        if (!people.some(({ id }) => id === personId)) {
          throw new ProblemError('bad-input', {
            detail: 'Expected the id of a sample person; GET /api/v1/sign-in lists them.',
          });
        }
        const expires = Math.floor(now().getTime() / 1000) + VALID_SECONDS;
        const token = await new (jose().SignJWT)()
          .setProtectedHeader({ alg: 'HS256' })
          .setSubject(personId)
          .setIssuer(ISSUER)
          .setAudience(ISSUER)
          .setExpirationTime(expires)
          .sign(key);
        return jsonAnswer(200, { token, expiresAt: new Date(expires * 1000).toISOString() } satisfies DemoToken);
      },
    },
  ],
});

/** The one question Teams' own sign-in leaves open: that it is the way. */
export const teamsSignInRoutes = (appId: string): SignInRoute[] => [
  {
    method: 'get',
    path: '/api/v1/sign-in',
    handler: () => jsonAnswer(200, { kind: 'teams', appId } satisfies SignInWay),
  },
];

const wayOf = (people: readonly DemoPerson[]): SignInWay => ({
  kind: 'demo',
  people: people.map(({ id, name, roles }) => ({ id, name, roles: WEB_ROLES.filter((role) => roles.includes(role)) })),
});
