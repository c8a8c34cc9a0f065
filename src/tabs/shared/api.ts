import type { Problem } from '../../web/contract';

/** The server said no, with a reason to show. */
export class RefusedError extends Error {
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.code);
    this.name = 'RefusedError';
    this.problem = problem;
  }
}

/** The server did not answer at all: no network, or it is being restarted. */
export class UnreachableError extends Error {
  constructor() {
    super('unreachable');
    this.name = 'UnreachableError';
  }
}

export interface Api {
  readonly get: <Answer>(path: string, signal?: AbortSignal) => Promise<Answer>;
  /** `version` is the version that was seen; it goes along as If-Match. */
  readonly post: <Answer>(path: string, body: unknown, options?: PostOptions) => Promise<Answer>;
  /** As `post`: the whole of what it names is replaced. */
  readonly put: <Answer>(path: string, body: unknown, options?: PostOptions) => Promise<Answer>;
  readonly download: (path: string) => Promise<Blob>;
}

interface PostOptions {
  readonly version?: number;
  readonly signal?: AbortSignal | undefined;
}

/** Asked before every call, because Teams keeps and renews the token itself. `isStale`: the last one was refused. */
export type TokenSource = (isStale?: boolean) => Promise<string>;

export const createApi = (source: TokenSource): Api => {
  const getToken = sharing(source);
  // Asked for now, so that it is on its way while the page is drawn that calls with it; who calls hears why it did not come.
  getToken().catch(() => undefined);
  const callWith = async (token: string, path: string, init: RequestInit): Promise<Response> => {
    const headers = new Headers(init.headers);
    headers.set('authorization', `Bearer ${token}`);
    return answered(fetch(`/api/v1/${path}`, { ...init, headers }));
  };
  const call = async (path: string, init: RequestInit): Promise<Response> => {
    try {
      return await callWith(await getToken(), path, init);
    } catch (error) {
      // Expired while the computer slept, or the demo server restarted with another key: once more with a new token.
      if (!(error instanceof RefusedError) || error.problem.status !== 401) throw error;
      return callWith(await getToken(true), path, init);
    }
  };
  const send = async (method: string, path: string, body: unknown, { version, signal }: PostOptions = {}) => {
    const headers: Record<string, string> = { 'content-type': 'application/json' };
    if (version !== undefined) headers['if-match'] = `"${version}"`;
    const answer = await call(path, { method, headers, body: JSON.stringify(body), signal: signal ?? null });
    return answer.status === 204 ? undefined : answer.json();
  };
  return {
    get: async (path, signal) => (await call(path, { signal: signal ?? null })).json(),
    post: (path, body, options) => send('POST', path, body, options),
    put: (path, body, options) => send('PUT', path, body, options),
    download: async (path) => (await call(path, {})).blob(),
  };
};

/** What is asked for while an answer is under way gets that answer: a page that opens makes four calls at once. */
const sharing = (source: TokenSource): TokenSource => {
  let asking: Promise<string> | undefined;
  return (isStale = false) => {
    if (isStale) return source(true);
    asking ??= source().finally(() => {
      asking = undefined;
    });
    return asking;
  };
};

/** An answer that is fine, or a RefusedError or UnreachableError. */
export const answered = async (request: Promise<Response>): Promise<Response> => {
  const answer = await request.catch((error: unknown) => {
    if (error instanceof DOMException && error.name === 'AbortError') throw error;
    throw new UnreachableError();
  });
  if (answer.ok) return answer;
  const isProblem = answer.headers.get('content-type')?.includes('problem+json') ?? false;
  if (!isProblem) throw new UnreachableError(); // a proxy in between, not our server
  throw new RefusedError(await answer.json());
};
