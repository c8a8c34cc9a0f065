import { isAllStorable } from '../escalations/keeping/storable';
import { StorageUnavailable } from '../escalations/keeping/storage-unavailable';
import { ProblemError } from './problem';
import type { HttpAnswer, HttpHandler, HttpRequest } from './server/http';
import { headerOf } from './server/http';
import type { HttpMethod, Mounted } from './server/mount';
import type { SignedIn, SignIn, WebRole } from './sign-in/signed-in';

export interface ApiRequest extends HttpRequest {
  readonly signedIn: SignedIn;
}

/** A route cannot be written down without saying who may use it: `roles` has at least one, and one of them is enough. */
export interface ApiRoute {
  readonly method: HttpMethod;
  readonly path: `/api/v1/${string}`;
  readonly roles: readonly [WebRole, ...WebRole[]];
  readonly handler: (request: ApiRequest) => Promise<HttpAnswer>;
  readonly quiet?: boolean;
}

/** What somebody must be able to ask before signing in: how to sign in. Nothing else belongs here. */
export interface SignInRoute {
  readonly method: HttpMethod;
  readonly path: `/api/v1/sign-in${string}`;
  readonly handler: HttpHandler;
}

export interface Api {
  readonly signIn: SignIn;
  readonly signInRoutes: readonly SignInRoute[];
  readonly routes: readonly ApiRoute[];
}

export const apiRoutes = ({ signIn, signInRoutes, routes }: Api): Mounted[] => [
  ...signInRoutes.map((route) => ({ ...route, handler: unkept((request) => route.handler(storable(request))) })),
  ...routes.map((route) => ({ ...route, handler: unkept(guarded(route, signIn)) })),
];

const guarded =
  (route: ApiRoute, signIn: SignIn): HttpHandler =>
  async (request) => {
    const signedIn = await signIn(bearerOf(request));
    if (!route.roles.some((role) => signedIn.roles.has(role))) throw new ProblemError('no-role');
    return answered(() => route.handler({ ...storable(request), signedIn }));
  };

/** The one place where text that no database keeps is refused, whatever a route does with it. */
const storable = (request: HttpRequest): HttpRequest => {
  if (!isAllStorable(request.params)) throw new ProblemError('not-found');
  if (!isAllStorable(Object.fromEntries(request.query))) throw new ProblemError('bad-input', { detail: STORABLE });
  return {
    ...request,
    json: async (mostBytes) => {
      const value = await request.json(mostBytes);
      if (isAllStorable(value)) return value;
      throw new ProblemError('bad-input', { detail: STORABLE });
    },
  };
};

const STORABLE = 'Expected text without zero bytes (U+0000) and without half characters (lone surrogates).';

/** A database that is away is said as such: the tab then keeps what was typed and tries again. */
const answered = async (handle: () => Promise<HttpAnswer>): Promise<HttpAnswer> => {
  try {
    return await handle();
  } catch (error) {
    if (error instanceof StorageUnavailable) throw new ProblemError('not-available');
    throw error;
  }
};

const bearerOf = (request: HttpRequest): string => {
  const [scheme = '', token = '', ...rest] = (headerOf(request, 'authorization') ?? '').split(' ');
  if (scheme.toLowerCase() !== 'bearer' || token === '' || rest.length > 0) throw new ProblemError('no-token');
  return token;
};

/** Answers hold what people asked: no browser or proxy keeps them. */
const unkept =
  (handler: HttpHandler): HttpHandler =>
  async (request) => {
    const answer = await handler(request);
    return { ...answer, headers: { 'Cache-Control': 'no-store', ...answer.headers } };
  };
