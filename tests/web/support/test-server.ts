import { request as httpRequest } from 'node:http';
import { type RunningServer, type ServerParts, startServer } from '../../../src/web/server/server';

export interface LogLine {
  readonly level: 'info' | 'warn' | 'error';
  readonly fields: Readonly<Record<string, unknown>>;
  readonly message: string;
}

/** A logger that keeps its lines, so that tests can say what is not in them. */
export const keepingLog = () => {
  const lines: LogLine[] = [];
  const at = (level: LogLine['level']) => (fields: Readonly<Record<string, unknown>>, message: string) => {
    lines.push({ level, fields, message });
  };
  return { lines, info: at('info'), warn: at('warn'), error: at('error') };
};

const running: RunningServer[] = [];

/** A real server on a free port of this machine, closed after the test. */
export const startTestServer = async (parts: Partial<ServerParts> = {}): Promise<RunningServer> => {
  const server = await startServer({
    host: '127.0.0.1',
    port: 0,
    demo: false,
    messages: async () => ({ status: 200 }),
    ready: async () => [],
    log: keepingLog(),
    ...parts,
  });
  running.push(server);
  return server;
};

export const closeTestServers = async (): Promise<void> => {
  await Promise.all(running.splice(0).map((server) => server.close()));
};

export interface RawAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly text: string;
}

/** A request as fetch would never send it: odd paths, other Host headers, half-written bodies. */
export const rawRequest = (
  url: string,
  options: {
    readonly method?: string;
    readonly path: string;
    readonly headers?: Record<string, string>;
    readonly body?: Buffer | string;
  },
): Promise<RawAnswer> =>
  new Promise((resolve, reject) => {
    const { hostname, port } = new URL(url);
    const request = httpRequest(
      { hostname, port, path: options.path, method: options.method ?? 'GET', headers: options.headers ?? {} },
      (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () =>
          resolve({
            status: response.statusCode ?? 0,
            headers: response.headers,
            text: Buffer.concat(chunks).toString('utf8'),
          }),
        );
      },
    );
    request.on('error', reject);
    request.end(options.body);
  });

export const postJson = (url: string, body: unknown, headers: Record<string, string> = {}): Promise<Response> =>
  fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : body instanceof Buffer ? new Uint8Array(body) : JSON.stringify(body),
  });
