import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Seen } from './seen';
import { RELOAD_SCRIPT, STYLE, watchPage } from './watch-page';

const HEADERS = {
  'Content-Security-Policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Cache-Control': 'no-store',
};

interface Said {
  readonly status: number;
  readonly type: string;
  readonly text: string;
}

const plain = (status: number, text: string): Said => ({ status, type: 'text/plain', text });

/** Serves the page on this machine only, on a port that is free. `changed` makes every open page load again. */
export async function servePage(now: () => Seen, first: string | undefined) {
  const open = new Set<ServerResponse>();
  const hosts = new Set<string>();
  const said = (request: IncomingMessage): Said => {
    // A page elsewhere can make its own name point at this machine (DNS rebinding); it cannot make the browser say our name.
    if (!hosts.has(request.headers.host ?? '')) return plain(403, 'Alleen op deze computer.');
    if (request.method !== 'GET') return plain(405, 'Hier valt alleen te lezen.');
    const address = URL.parse(request.url ?? '/', 'http://127.0.0.1');
    if (address === null) return plain(400, 'Dit adres is niet te lezen.');
    const { pathname, searchParams } = address;
    switch (pathname) {
      case '/':
        return { status: 200, type: 'text/html', text: watchPage(now(), searchParams.get('boom') ?? first) };
      case '/stijl.css':
        return { status: 200, type: 'text/css', text: STYLE };
      case '/herladen.js':
        return { status: 200, type: 'text/javascript', text: RELOAD_SCRIPT };
      case '/veranderd':
        return { status: 200, type: 'text/event-stream', text: '\n' };
      default:
        return plain(404, 'Deze pagina bestaat niet.');
    }
  };
  const server = createServer((request, response) => {
    const { status, type, text } = said(request);
    response.writeHead(status, { ...HEADERS, 'Content-Type': `${type}; charset=utf-8` });
    if (type !== 'text/event-stream') {
      response.end(text);
      return;
    }
    response.write(text);
    open.add(response);
    response.on('close', () => open.delete(response));
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  hosts.add(`127.0.0.1:${port}`).add(`localhost:${port}`);
  return {
    address: `http://127.0.0.1:${port}/`,
    changed: (): void => {
      for (const response of open) response.write('data: nu\n\n');
    },
    close: async (): Promise<void> => {
      for (const response of open) response.end();
      server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}
