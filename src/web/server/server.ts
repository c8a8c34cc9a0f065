import { randomUUID } from 'node:crypto';
import { createServer } from 'restify';
import { type Api, apiRoutes } from '../api';
import { boundConnections, PATIENCE, type Patience } from './bounds/connections';
import { mostConnections } from './bounds/open-files';
import { countRefusals, type Refused } from './bounds/refusals';
import { aliveRoute, metricsRoute, readyRoute } from './health-routes';
import { listen } from './listen';
import type { WebLog } from './log';
import { messagesRoute, type TurnHandler } from './messages-route';
import { createWebMetrics, type WebMetrics } from './metrics';
import { answerUnrouted, type Mounted, mount, refuseWhileStopping, type Surroundings } from './mount';
import { onlyLoopback } from './only-loopback';
import { type PrintedPage, printedPageRoute } from './page-routes';
import type { BodyPatience } from './read-json-body';
import { BASE_HEADERS, HSTS_HEADER } from './security-headers';
import { nodeServerOf, stopServer } from './stop-server';
import { tabFilesRoute } from './tab-files';

export interface ServerParts {
  readonly host: string;
  /** 0 takes any free port. */
  readonly port: number;
  /** The address by which Teams and browsers reach this server, when it differs from host and port. */
  readonly publicUrl?: string;
  /** Without an app id: only requests that name this machine's loopback are served. */
  readonly demo: boolean;
  /** Usually `(req, res) => adapter.process(req, res, (context) => bot.run(context))`. */
  readonly messages: TurnHandler;
  /** The names of what is not ready yet; empty when everything is. */
  readonly ready: () => Promise<readonly string[]>;
  readonly log: WebLog;
  readonly metrics?: WebMetrics;
  readonly reportPage?: (token: string) => PrintedPage | Promise<PrintedPage>;
  /** `token`: of the walk that fills in what it tells. */
  readonly documentPage?: (id: string, token?: string) => PrintedPage | Promise<PrintedPage>;
  /** Pages at addresses of their own, by path. */
  readonly site?: Readonly<Record<string, () => PrintedPage>>;
  /** The folder with the pictures of the guides, and the path they are asked by. */
  readonly pictures?: { readonly folder: string; readonly path: string };
  /** For a browser whose address leads nowhere; absent: the same problem answer as for programs. */
  readonly lostPage?: (status: number) => PrintedPage;
  /** What the tabs ask for; absent: no tabs. */
  readonly api?: Api;
  /** The folder with the built tabs (dist/tabs). */
  readonly tabsFolder?: string;
  /** What is turned away is counted here; absent: in the metrics of this server. */
  readonly refused?: Refused;
  /** Absent: as many as descriptors allow. */
  readonly mostConnections?: number;
  readonly patience?: Patience;
  readonly bodyPatience?: BodyPatience;
  /** How long a stop waits for running requests before it cuts them off. */
  readonly stopWithinMilliseconds?: number;
  readonly newRequestId?: () => string;
}

export interface RunningServer {
  readonly url: string;
  /** Where it listens, as an address for this machine. */
  readonly here: string;
  readonly port: number;
  /** Takes no new requests, lets running ones finish, ends streams. Safe to call twice. */
  readonly close: () => Promise<void>;
}

/** Long enough for any report token (2,000 characters) with its characters escaped. */
const MAX_PARAMETER_LENGTH = 6_100;

/** Opens the door. Throws a StartError, with what to do in its message, when the port cannot be had. */
export const startServer = async (parts: ServerParts): Promise<RunningServer> => {
  const server = createServer(restifyOptions());
  let stopping: Promise<void> | undefined;
  const metrics = parts.metrics ?? createWebMetrics();
  const refused = parts.refused ?? countRefusals(metrics.registry, parts.log);
  const surroundings: Surroundings = {
    log: parts.log,
    metrics,
    refused,
    ...(parts.bodyPatience === undefined ? {} : { bodyPatience: parts.bodyPatience }),
    headers: parts.publicUrl?.startsWith('https:') ? { ...BASE_HEADERS, ...HSTS_HEADER } : BASE_HEADERS,
    newRequestId: parts.newRequestId ?? randomUUID,
    isStopping: () => stopping !== undefined,
  };

  boundConnections(nodeServerOf(server), {
    most: parts.mostConnections ?? mostConnections(),
    patience: parts.patience ?? PATIENCE,
    refused,
    registry: metrics.registry,
  });
  server.pre(refuseWhileStopping(surroundings));
  if (parts.demo) server.pre(onlyLoopback(surroundings));
  answerUnrouted(server, surroundings, parts.lostPage);
  for (const mounted of routesOf(parts, metrics)) mount(server, surroundings, mounted);

  const port = await listen(server, parts.host, parts.port);
  const host = parts.host.includes(':') ? `[${parts.host}]` : parts.host;
  const here = `http://${host}:${port}`;
  return {
    url: parts.publicUrl ?? here,
    here,
    port,
    close: () => {
      stopping ??= stopServer(server, parts.stopWithinMilliseconds ?? 10_000);
      return stopping;
    },
  };
};

/** The whole table, for whoever serves it and for tests that leave no route out. */
export const routesOf = (
  parts: Pick<
    ServerParts,
    'messages' | 'log' | 'ready' | 'api' | 'reportPage' | 'documentPage' | 'site' | 'pictures' | 'tabsFolder'
  >,
  metrics: WebMetrics,
): Mounted[] => {
  const routes: Mounted[] = [
    { method: 'post', path: '/api/messages', handler: messagesRoute(parts.messages, parts.log) },
    { method: 'get', path: '/healthz', handler: aliveRoute(), quiet: true },
    { method: 'get', path: '/readyz', handler: readyRoute(parts.ready, parts.log), quiet: true },
    { method: 'get', path: '/metrics', handler: metricsRoute(metrics.registry), quiet: true },
    ...(parts.api ? apiRoutes(parts.api) : []),
  ];
  const { reportPage, documentPage, pictures, tabsFolder } = parts;
  const addPage = (path: string, page: Parameters<typeof printedPageRoute>[0]) =>
    routes.push({ method: 'get', path, handler: printedPageRoute(page) });
  for (const [path, page] of Object.entries(parts.site ?? {})) addPage(path, page);
  if (reportPage) addPage('/r/:token', ({ token = '' }) => reportPage(token));
  if (documentPage) {
    addPage('/d/:id', ({ id = '' }) => documentPage(id));
    addPage('/d/:id/:token', ({ id = '', token = '' }) => documentPage(id, token));
  }
  if (pictures) routes.push({ method: 'get', path: `${pictures.path}/*`, handler: tabFilesRoute(pictures.folder) });
  if (tabsFolder) routes.push({ method: 'get', path: '/tabs/*', handler: tabFilesRoute(tabsFolder) });
  return routes;
};

/** restify's own logging is off: it would write addresses, and those carry report tokens. */
const restifyOptions = (): Parameters<typeof createServer>[0] => {
  const silent = {
    trace: () => false,
    debug: () => false,
    info: () => {},
    warn: () => {},
    error: () => {},
    fatal: () => {},
  };
  const options = { name: '', log: silent, maxParamLength: MAX_PARAMETER_LENGTH };
  return options as unknown as Parameters<typeof createServer>[0];
};
