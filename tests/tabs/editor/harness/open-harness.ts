import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { TAB_HEADERS } from '../../../../src/web/server/security-headers';
import { builtOnce } from '../../../support/built-once';
import type { HarnessData } from './harness-data';

const PROJECT = join(__dirname, '../../../..');
const run = promisify(execFile);

export interface Harness {
  readonly url: string;
  /** What pages opened from now on get. */
  readonly give: (data: HarnessData) => void;
  readonly close: () => Promise<void>;
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
};

const buildForm = (folder: string) => {
  const vite = join(PROJECT, 'node_modules/vite/bin/vite.js');
  const config = join(__dirname, 'vite.config.mts');
  return run(process.execPath, [vite, 'build', '--config', config, '--outDir', folder, '--logLevel', 'error'], {
    env: { ...process.env, NODE_ENV: 'development' },
  });
};

/** Builds the page and serves it under the same policy as the tabs: a script or style that it forbids fails here too. */
export const openHarness = async (): Promise<Harness> => {
  const folder = await builtOnce(
    { name: 'form', sources: ['src', 'tests/tabs/editor/harness', 'package-lock.json'] },
    buildForm,
  );
  let given: HarnessData = { files: {}, problems: [], choices: undefined };
  const server = createServer(async (request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    if (path === '/data.json') {
      response.writeHead(200, { ...TAB_HEADERS, 'content-type': 'application/json' }).end(JSON.stringify(given));
      return;
    }
    const file = path === '/' ? '/index.html' : path;
    const body = await readFile(join(folder, file)).catch(() => undefined);
    response.writeHead(body === undefined ? 404 : 200, { ...TAB_HEADERS, 'content-type': TYPES[extname(file)] ?? '' });
    response.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}`,
    give: (data) => {
      given = data;
    },
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
};
