import type { Next, Request, Response, Server } from 'restify';
import type { HttpAnswer, HttpHandler, HttpStream } from './http';
import { isStream } from './http';
import { errorNameOf, type WebLog } from './log';
import type { WebMetrics } from './metrics';
import { type ProblemCode, ProblemError, problemAnswer } from './problem';
import { readJsonBody } from './read-json-body';

export type HttpMethod = 'get' | 'post' | 'put' | 'patch' | 'del';

export interface Surroundings {
  readonly log: WebLog;
  readonly metrics: WebMetrics;
  /** On every answer, unless the handler set the same header. */
  readonly headers: Readonly<Record<string, string>>;
  readonly newRequestId: () => string;
  readonly isStopping: () => boolean;
  /** Streams that are open now, to be ended when the server stops. */
  readonly openStreams: Set<() => void>;
}

/** Puts a handler on a restify route; what it throws becomes a problem answer, and its pattern is what gets logged. */
export const mount = (
  server: Server,
  surroundings: Surroundings,
  method: HttpMethod,
  path: string,
  handler: HttpHandler,
): void => {
  const hasBody = method !== 'get';
  const serve = async (req: Request, res: Response): Promise<void> => {
    const started = performance.now();
    const requestId = surroundings.newRequestId();
    const answer = await answerOf(req, requestId, hasBody, handler, surroundings.log);
    send(res, answer, requestId, surroundings);
    const milliseconds = performance.now() - started;
    const status = isStream(answer) ? 200 : answer.status;
    const labels = { method: req.method ?? '', route: path, status };
    surroundings.metrics.observeRequest(labels, milliseconds / 1000);
    surroundings.log.info({ requestId, ...labels, milliseconds: Math.round(milliseconds) }, 'request');
  };
  server[method](path, serve);
  if (method === 'get') server.head(path, serve);
};

/** What restify itself refuses (unknown path, wrong method, broken address) gets the same form as our own refusals. */
export const answerUnrouted = (server: Server, surroundings: Surroundings): void => {
  server.on('restifyError', (_req: Request, res: Response, error: { statusCode?: number }, done: () => void) => {
    const requestId = surroundings.newRequestId();
    const status = error.statusCode ?? 500;
    if (status >= 500) surroundings.log.error({ requestId, error: errorNameOf(error) }, 'request failed in the router');
    const code = status === 404 ? 'not-found' : status === 405 ? 'not-allowed' : status < 500 ? 'bad-input' : 'failed';
    if (!res.headersSent) send(res, problemAnswer(code, { requestId }), requestId, surroundings);
    Object.assign(res, { _sent: true }); // restify's own mark; without it restify would answer again
    done();
  });
};

/** The first thing a request meets: a server that stops takes no new ones. */
export const refuseWhileStopping =
  (surroundings: Surroundings) =>
  (_req: Request, res: Response, next: Next): void => {
    if (!surroundings.isStopping()) {
      next();
      return;
    }
    refuse(res, 'stopping', surroundings);
    next(false);
  };

/** Says no before any route is chosen. */
export const refuse = (res: Response, code: ProblemCode, surroundings: Surroundings): void => {
  const requestId = surroundings.newRequestId();
  send(res, problemAnswer(code, { requestId }), requestId, surroundings);
};

const answerOf = async (
  req: Request,
  requestId: string,
  hasBody: boolean,
  handler: HttpHandler,
  log: WebLog,
): Promise<HttpAnswer | HttpStream> => {
  try {
    const body = hasBody ? await readJsonBody(req) : { value: undefined };
    if ('problem' in body) return problemAnswer(body.problem, { requestId });
    return await handler({
      method: req.method ?? '',
      params: req.params as Readonly<Record<string, string>>,
      query: new URLSearchParams(req.getQuery()),
      headers: req.headers,
      body: body.value,
      requestId,
    });
  } catch (error) {
    if (error instanceof ProblemError) return problemAnswer(error.code, { ...error.extra, requestId });
    log.error({ requestId, error: errorNameOf(error) }, 'request failed');
    return problemAnswer('failed', { requestId });
  }
};

const send = (res: Response, answer: HttpAnswer | HttpStream, requestId: string, around: Surroundings): void => {
  const status = isStream(answer) ? 200 : answer.status;
  // After 413 the rest of the body may still be on its way, and a server that stops keeps no connections.
  const closing = status === 413 || around.isStopping() ? { Connection: 'close' } : {};
  res.writeHead(status, { ...around.headers, 'X-Request-Id': requestId, ...closing, ...answer.headers });
  if (!isStream(answer)) {
    res.end(answer.body);
    return;
  }
  const stop = answer.start({ write: (text) => res.write(text), end: () => res.end() });
  const end = (): void => {
    res.end();
  };
  around.openStreams.add(end);
  res.once('close', () => {
    around.openStreams.delete(end);
    stop();
  });
};
