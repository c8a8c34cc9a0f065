import type { Next, Request, Response, Server } from 'restify';
import { type ProblemCode, ProblemError, problemAnswer } from '../problem';
import type { Refused } from './bounds/refusals';
import type { HttpAnswer, HttpHandler } from './http';
import { errorNameOf, type WebLog } from './log';
import type { WebMetrics } from './metrics';
import { type PrintedPage, pageAnswer } from './page-routes';
import { type BodyPatience, readJsonBody } from './read-json-body';

export type HttpMethod = 'get' | 'post' | 'put' | 'patch' | 'del';

export interface Surroundings {
  readonly log: WebLog;
  readonly metrics: WebMetrics;
  /** On every answer, unless the handler set the same header. */
  readonly headers: Readonly<Record<string, string>>;
  readonly newRequestId: () => string;
  readonly isStopping: () => boolean;
  readonly refused: Refused;
  /** Absent: as long as people may take. */
  readonly bodyPatience?: BodyPatience;
}

export interface Mounted {
  readonly method: HttpMethod;
  readonly path: string;
  readonly handler: HttpHandler;
  /** True for what is asked every few seconds: counted, but not written into the log unless it fails. */
  readonly quiet?: boolean;
}

/** Puts a handler on a restify route; what it throws becomes a problem answer, and its pattern is what gets logged. */
export const mount = (server: Server, surroundings: Surroundings, mounted: Mounted): void => {
  const { method, path, handler, quiet = false } = mounted;
  const serve = async (req: Request, res: Response): Promise<void> => {
    const started = performance.now();
    const requestId = surroundings.newRequestId();
    const answer = await answerOf(req, requestId, handler, surroundings);
    send(res, answer, requestId, surroundings);
    const milliseconds = performance.now() - started;
    const labels = { method: req.method ?? '', route: path, status: answer.status };
    surroundings.metrics.observeRequest(labels, milliseconds / 1000);
    if (quiet && answer.status < 500) return;
    surroundings.log.info({ requestId, ...labels, milliseconds: Math.round(milliseconds) }, 'request');
  };
  server[method](path, serve);
  if (method === 'get') server.head(path, serve);
};

/**
 * What restify itself refuses (unknown path, wrong method, broken address) gets the same form as our own refusals; somebody who
 * followed a link in a browser gets a page instead.
 */
export const answerUnrouted = (
  server: Server,
  surroundings: Surroundings,
  lostPage?: (status: number) => PrintedPage,
): void => {
  server.on('restifyError', (req: Request, res: Response, error: { statusCode?: number }, done: () => void) => {
    const requestId = surroundings.newRequestId();
    const status = error.statusCode ?? 500;
    if (status >= 500) surroundings.log.error({ requestId, error: errorNameOf(error) }, 'request failed in the router');
    const code = status === 404 ? 'not-found' : status === 405 ? 'not-allowed' : status < 500 ? 'bad-input' : 'failed';
    const isLost = lostPage !== undefined && status === 404 && isForReading(req);
    const answer = isLost ? pageAnswer(lostPage(status)) : problemAnswer(code, { requestId });
    if (!res.headersSent) send(res, answer, requestId, surroundings);
    Object.assign(res, { _sent: true }); // restify's own mark; without it restify would answer again
    done();
  });
};

/** One of the pages that people open, or whatever a browser asks for to show it. */
const isForReading = ({ method, url = '', headers }: Request): boolean =>
  (method === 'GET' || method === 'HEAD') &&
  (/^\/[rd]\//.test(url) || (!url.startsWith('/api/') && (headers.accept ?? '').includes('text/html')));

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
  if (COUNTED.has(code)) surroundings.refused(code);
  send(res, problemAnswer(code, { requestId }), requestId, surroundings);
};

const answerOf = async (
  req: Request,
  requestId: string,
  handler: HttpHandler,
  { log, refused, bodyPatience }: Surroundings,
): Promise<HttpAnswer> => {
  try {
    return await handler({
      method: req.method ?? '',
      params: req.params as Readonly<Record<string, string>>,
      query: new URLSearchParams(req.getQuery()),
      headers: req.headers,
      json: (mostBytes) => bodyOf(req, mostBytes, bodyPatience),
      requestId,
    });
  } catch (error) {
    if (error instanceof ProblemError) {
      if (COUNTED.has(error.code)) refused(error.code);
      return problemAnswer(error.code, { ...error.extra, requestId });
    }
    log.error({ requestId, error: errorNameOf(error) }, 'request failed');
    return problemAnswer('failed', { requestId });
  }
};

/** What says something of who comes to the door; that a version was overtaken or a text is missing says nothing. */
const COUNTED: ReadonlySet<ProblemCode> = new Set<ProblemCode>([
  'bad-json',
  'bad-input',
  'no-token',
  'bad-token',
  'expired-token',
  'no-role',
  'wrong-host',
  'too-slow',
  'too-large',
  'not-utf8',
  'not-json',
]);

const bodyOf = async (req: Request, mostBytes?: number, patience?: BodyPatience): Promise<unknown> => {
  const body = await readJsonBody(req, mostBytes, patience);
  if ('problem' in body) throw new ProblemError(body.problem);
  return body.value;
};

const send = (res: Response, answer: HttpAnswer, requestId: string, around: Surroundings): void => {
  // After 408 and 413 the rest of the body may still be on its way, and a server that stops keeps no connections.
  const closing = answer.status === 408 || answer.status === 413 || around.isStopping() ? { Connection: 'close' } : {};
  // With its length known, head and body leave in one write instead of in chunks.
  const length = answer.body === undefined ? {} : { 'Content-Length': Buffer.byteLength(answer.body) };
  const ours = { ...around.headers, 'X-Request-Id': requestId };
  res.writeHead(answer.status, { ...ours, ...closing, ...length, ...answer.headers });
  res.end(answer.body);
};
