import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { request } from 'node:https';
import { type AddressInfo, createServer as createTcpServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { makeCertificate } from '../support/certificates';

jest.setTimeout(60_000);

const PROXY = join(__dirname, '../../deploy/proxy');
const HOST = 'deelwijzer.example.nl';
/** Stands for a walk; it must never be in a log. */
const WALK = 'geheime-wandeling';
const PATHS = [
  `/r/${WALK}`,
  `/d/brief/${WALK}`,
  `/r/x?${WALK}`,
  `/?${WALK}`,
  `/tabs/coordinator?${WALK}`,
  `//r/${WALK}`,
  `/R/${WALK}`,
  `/r/%E0%A4%A${WALK}`,
  `/x/../r/${WALK}`,
  `/elders/${WALK}`,
  `/metrics?${WALK}`,
  `/r/${WALK}${'x'.repeat(40_000)}`,
];
const OPEN = [
  '/',
  '/privacy',
  '/voorwaarden',
  '/hulp',
  '/hulp/team',
  '/api/v1/me',
  '/tabs/coordinator',
  '/r/abc',
  '/d/brief',
  '/d/brief/abc',
];
const CLOSED = ['/metrics', '/healthz', '/readyz', '/metrics/', '//metrics', '/%6detrics', '/Metrics', '/elders'];

const has = (program: string): boolean => spawnSync('sh', ['-c', `command -v ${program}`]).status === 0;
/** Said loudly: what is not there was not tried. */
const tryWith = (program: string) => {
  if (has(program)) return describe;
  process.stderr.write(`SKIPPED: ${program} is not here (apt-get install ${program}); its example was not tried.\n`);
  return describe.skip;
};

const folder = mkdtempSync(join(tmpdir(), 'deelwijzer-proxy-'));
const certificate = makeCertificate(folder, HOST, 30);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function freePort(): Promise<number> {
  const server = createTcpServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** The status, or undefined when nobody answered in HTTP. */
const ask = (port: number, path: string, method = 'GET'): Promise<number | undefined> =>
  new Promise((resolve) => {
    const asking = request(
      {
        host: '127.0.0.1',
        port,
        path,
        method,
        servername: HOST,
        ca: certificate.cert,
        agent: false,
        headers: { Host: HOST, Referer: `https://${HOST}/r/${WALK}`, 'User-Agent': WALK, Cookie: WALK },
      },
      (answer) => {
        answer.resume();
        answer.on('end', () => resolve(answer.statusCode));
      },
    );
    asking.on('error', () => resolve(undefined));
    asking.end();
  });

interface Proxy {
  readonly name: string;
  /** Starts it before `upstream`, listening on `port`, with its logs in a folder. */
  readonly start: (port: number, upstream: number, home: string) => Promise<ChildProcess>;
}

const NGINX: Proxy = {
  name: 'nginx',
  start: async (port, upstream, home) => {
    writeFileSync(join(home, 'key.pem'), certificate.key);
    writeFileSync(join(home, 'cert.pem'), certificate.cert);
    const plain = await freePort();
    const site = readFileSync(join(PROXY, 'nginx.conf'), 'utf8')
      .replace(/^ *listen \[::\].*\n/gm, '')
      .replace('listen 80;', `listen 127.0.0.1:${plain};`)
      .replace('listen 443 ', `listen 127.0.0.1:${port} `)
      .replace('127.0.0.1:3978', `127.0.0.1:${upstream}`)
      .replaceAll('/var/log/nginx/', `${home}/log/`)
      .replace(/ssl_certificate \S+;/, `ssl_certificate ${home}/cert.pem;`)
      .replace(/ssl_certificate_key \S+;/, `ssl_certificate_key ${home}/key.pem;`);
    const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
      .map((kind) => `${kind}_temp_path ${home}/${kind};`)
      .join('\n');
    const whole = `daemon off; worker_processes 1; pid ${home}/pid; error_log ${home}/log/main.log;
      events {} http { ${temporary}\n${site} }`;
    writeFileSync(join(home, 'nginx.conf'), whole);
    return spawn('nginx', ['-p', home, '-c', join(home, 'nginx.conf')], { stdio: 'ignore' });
  },
};

const CADDY: Proxy = {
  name: 'caddy',
  start: async (port, upstream, home) => {
    writeFileSync(join(home, 'key.pem'), certificate.key);
    writeFileSync(join(home, 'cert.pem'), certificate.cert);
    const site = readFileSync(join(PROXY, 'Caddyfile'), 'utf8')
      .replace(/^\{\n/m, '{\n\tauto_https disable_redirects\n')
      .replace(/^(\{\$DEELWIJZER_SITE.*)$/m, `$1\n\ttls ${home}/cert.pem ${home}/key.pem`);
    writeFileSync(join(home, 'Caddyfile'), site);
    const caddy = spawn('caddy', ['run', '--config', join(home, 'Caddyfile'), '--adapter', 'caddyfile'], {
      env: {
        PATH: process.env.PATH,
        HOME: home,
        CADDY_ADMIN: `localhost:${await freePort()}`,
        DEELWIJZER_SITE: `https://${HOST}:${port}`,
        DEELWIJZER_UPSTREAM: `127.0.0.1:${upstream}`,
        DEELWIJZER_LOG: `file ${join(home, 'log', 'deelwijzer.log')}`,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const lines: Buffer[] = [];
    for (const stream of [caddy.stdout, caddy.stderr]) stream.on('data', (chunk: Buffer) => lines.push(chunk));
    caddy.once('exit', () => writeFileSync(join(home, 'log', 'own.log'), Buffer.concat(lines)));
    return caddy;
  },
};

for (const proxy of [NGINX, CADDY])
  tryWith(proxy.name)(`${proxy.name} as in deploy/proxy`, () => {
    const home = join(folder, proxy.name);
    const passedOn: string[] = [];
    let upstream: Server;
    let running: ChildProcess;
    let port: number;

    beforeAll(async () => {
      mkdirSync(join(home, 'log'), { recursive: true });
      upstream = createServer((req, res) => {
        passedOn.push(
          `${req.method} ${req.url} ${req.headers.host} ${req.headers['x-forwarded-for'] ?? 'from nobody'}`,
        );
        res.end('ok');
      });
      await new Promise<void>((resolve) => upstream.listen(0, '127.0.0.1', resolve));
      port = await freePort();
      running = await proxy.start(port, (upstream.address() as AddressInfo).port, home);
      for (const end = Date.now() + 20_000; (await ask(port, '/')) === undefined; await sleep(30))
        if (Date.now() > end) throw new Error(`Expected ${proxy.name} to answer within 20 s; it did not.`);
    });

    test('passes on what the world may reach, as it is, and nothing else; no log has a walk or a person in it', async () => {
      passedOn.length = 0;
      for (const path of OPEN) expect([path, await ask(port, path)]).toEqual([path, 200]);
      expect(await ask(port, '/api/messages', 'POST')).toBe(200);
      expect(passedOn).toEqual(
        [...OPEN.map((path) => `GET ${path}`), 'POST /api/messages'].map((line) => `${line} ${HOST} from nobody`),
      );
      for (const path of CLOSED) expect([path, await ask(port, path)]).toEqual([path, 404]);
      expect(passedOn).toHaveLength(OPEN.length + 1);

      for (const path of PATHS) await ask(port, path);
      upstream.closeAllConnections();
      await new Promise((resolve) => upstream.close(resolve));
      // The program is away: proxies write more into their logs then.
      expect(await ask(port, `/r/${WALK}`)).toBe(502);
      for (const path of PATHS) await ask(port, path);
      const ended = new Promise((resolve) => running.once('exit', resolve));
      running.kill('SIGTERM');
      await ended;

      const logs = readdirSync(join(home, 'log')).map((file) => readFileSync(join(home, 'log', file), 'utf8'));
      const log = logs.join('\n');
      expect(log).toMatch(/\/privacy/);
      expect(log).toMatch(/\b502\b/);
      expect(log.split('\n').filter((line) => line.includes(WALK))).toEqual([]);
      expect(log).not.toMatch(/remote_ip|client_ip|"headers"|from 127|client: 127|\b127\.0\.0\.1 -/);
    });

    test('knows every page that the program has', () => {
      const pages = readFileSync(join(__dirname, '../../src/start/printed-pages.ts'), 'utf8');
      const paths = [...pages.matchAll(/^ *'(\/[a-z/]*)': \(\) =>/gm)].map(([, path = '']) => path);
      expect(paths).toContain('/voorwaarden');
      expect(OPEN).toEqual(expect.arrayContaining(paths));
    });
  });
