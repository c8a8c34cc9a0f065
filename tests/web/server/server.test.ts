import { createHash } from 'node:crypto';
import { createServer } from 'node:net';
import { gzipSync } from 'node:zlib';
import { StartError } from '../../../src/web/server/listen';
import { closeTestServers, keepingLog, postJson, rawRequest, startTestServer } from '../support/test-server';

afterEach(closeTestServers);

const ACTIVITY = { type: 'message', text: 'hallo' };

describe('the messages endpoint', () => {
  it('gives the activity to the bot and its invoke answer back', async () => {
    const seen: unknown[] = [];
    const { url } = await startTestServer({
      messages: async ({ body }) => {
        seen.push(body);
        return { status: 200, body: { statusCode: 200, type: 'application/vnd.microsoft.card.adaptive' } };
      },
    });
    const answer = await postJson(`${url}/api/messages`, ACTIVITY);
    expect(answer.status).toBe(200);
    expect(await answer.json()).toEqual({ statusCode: 200, type: 'application/vnd.microsoft.card.adaptive' });
    expect(seen).toEqual([ACTIVITY]);
  });

  it('answers 200 without a body when the turn has none', async () => {
    const { url } = await startTestServer();
    const answer = await postJson(`${url}/api/messages`, ACTIVITY);
    expect([answer.status, await answer.text()]).toEqual([200, '']);
  });

  it.each([
    ['broken JSON', '{"type":', 'application/json', 400, 'bad-json'],
    ['an empty body', '', 'application/json', 400, 'bad-json'],
    ['JSON that is no object', '[1]', 'application/json', 400, 'bad-input'],
    ['null', 'null', 'application/json', 400, 'bad-input'],
    ['an activity without type', '{}', 'application/json', 400, 'bad-input'],
    ['an activity whose type is a number', '{"type":3}', 'application/json', 400, 'bad-input'],
    ['a form', 'a=b', 'application/x-www-form-urlencoded', 415, 'not-json'],
    ['text', 'hallo', 'text/plain', 415, 'not-json'],
    ['Latin-1 that says so', '{}', 'application/json; charset=iso-8859-1', 415, 'not-utf8'],
    ['Windows-1252 that says so', '{}', 'application/json; charset="windows-1252"', 415, 'not-utf8'],
    ['more than 256 KB', JSON.stringify({ type: 'x'.repeat(260 * 1024) }), 'application/json', 413, 'too-large'],
  ])('refuses %s', async (_name, body, type, status, code) => {
    const { url } = await startTestServer();
    const answer = await postJson(`${url}/api/messages`, body, { 'content-type': type });
    expect(answer.status).toBe(status);
    expect(answer.headers.get('content-type')).toContain('application/problem+json');
    expect(await answer.json()).toMatchObject({ code, status });
  });

  it('refuses bytes that are not UTF-8, and takes UTF-8 with or without saying so', async () => {
    const seen: unknown[] = [];
    const { url } = await startTestServer({
      messages: async ({ body }) => {
        seen.push(body);
        return { status: 200 };
      },
    });
    const text = '{"type":"message","text":"geüpdatet"}';
    const latin = await postJson(`${url}/api/messages`, Buffer.from(text, 'latin1'));
    expect([latin.status, (await latin.json()).code]).toEqual([415, 'not-utf8']);
    const wide = await postJson(`${url}/api/messages`, Buffer.from(`\uFEFF${text}`, 'utf16le'));
    expect([wide.status, (await wide.json()).code]).toEqual([415, 'not-utf8']);
    for (const type of ['application/json', 'application/json; charset=UTF-8', 'application/json;charset="utf8"']) {
      expect((await postJson(`${url}/api/messages`, Buffer.from(text), { 'content-type': type })).status).toBe(200);
    }
    expect(seen).toEqual([1, 2, 3].map(() => ({ type: 'message', text: 'geüpdatet' })));
  });

  it('takes a message of 200 KB', async () => {
    const { url } = await startTestServer();
    const answer = await postJson(`${url}/api/messages`, { type: 'message', text: 'é'.repeat(100 * 1024) });
    expect(answer.status).toBe(200);
  });

  it('refuses a compressed body, damaged or not, and lives on', async () => {
    const { url } = await startTestServer();
    for (const body of [gzipSync('{"type":"message"}'), Buffer.from('no gzip at all')]) {
      const answer = await rawRequest(url, {
        method: 'POST',
        path: '/api/messages',
        headers: { 'content-type': 'application/json', 'content-encoding': 'gzip' },
        body,
      });
      expect(answer.status).toBe(415);
    }
    expect((await fetch(`${url}/healthz`)).status).toBe(200);
  });

  it.each([
    ['thrown', async () => Promise.reject(new Error('secret text'))],
    ['answered as text', async () => ({ status: 500, body: 'secret text' })],
  ])('keeps the message of a failure to itself when it is %s', async (_name, messages) => {
    const log = keepingLog();
    const { url } = await startTestServer({ messages, log });
    const answer = await postJson(`${url}/api/messages`, ACTIVITY);
    expect(answer.status).toBe(500);
    expect(await answer.text()).not.toContain('secret');
    expect(log.lines.some(({ level }) => level === 'error')).toBe(true);
    expect(JSON.stringify(log.lines)).not.toContain('secret');
  });
});

describe('health', () => {
  it('is alive whatever is not ready, and names what is not', async () => {
    const { url } = await startTestServer({ ready: async () => ['database'] });
    expect((await fetch(`${url}/healthz`)).status).toBe(200);
    const ready = await fetch(`${url}/readyz`);
    expect([ready.status, await ready.json()]).toEqual([503, { status: 'not-ready', missing: ['database'] }]);
  });

  it('counts a check that fails as not ready', async () => {
    const { url } = await startTestServer({
      ready: async () => Promise.reject(new Error('postgres://user:pass@host')),
    });
    const answer = await fetch(`${url}/readyz`);
    expect(answer.status).toBe(503);
    expect(await answer.text()).not.toContain('postgres');
  });

  it('counts requests by the pattern of their route', async () => {
    const { url } = await startTestServer({ reportPage: () => ({ status: 200, html: '<p>ok</p>' }) });
    await fetch(`${url}/r/geheim-token`);
    const metrics = await (await fetch(`${url}/metrics`)).text();
    expect(metrics).toContain('route="/r/:token"');
    expect(metrics).not.toContain('geheim-token');
  });

  it('answers HEAD as GET without a body', async () => {
    const { url } = await startTestServer();
    const answer = await fetch(`${url}/healthz`, { method: 'HEAD' });
    expect([answer.status, await answer.text()]).toEqual([200, '']);
  });
});

describe('printed pages', () => {
  const token = `1.${'aZ0~._-'.repeat(285)}`;

  it('gives the page a token of 2,000 characters with every character it may hold', async () => {
    const seen: string[] = [];
    const { url } = await startTestServer({
      reportPage: (value) => {
        seen.push(value);
        return { status: 200, html: '<style>p{color:red}</style><p>Verslag</p>' };
      },
    });
    for (const path of [token, encodeURIComponent(token).replaceAll('.', '%2E').replaceAll('~', '%7E')]) {
      expect((await fetch(`${url}/r/${path}`)).status).toBe(200);
    }
    expect(seen).toEqual([token, token]);
  });

  it('lets nothing run, be framed, be kept, be indexed or send its address on', async () => {
    const { url } = await startTestServer({
      reportPage: () => ({ status: 410, html: '<style>p{color:red}</style><p>Verslag</p>' }),
    });
    const answer = await fetch(`${url}/r/x`);
    expect(answer.status).toBe(410);
    const policy = answer.headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).toMatch(/style-src 'sha256-[A-Za-z0-9+/]+=*'/);
    expect(policy).not.toMatch(/unsafe|script-src/);
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect(answer.headers.get('referrer-policy')).toBe('no-referrer');
    expect(answer.headers.get('x-robots-tag')).toContain('noindex');
  });

  it('lets the one script run that the maker of a page names, and no other that may stand in it', async () => {
    const script = 'document.title = "x";';
    const { url } = await startTestServer({
      reportPage: () => ({ status: 200, html: `<script>${script}</script><script>evil()</script>`, script }),
    });
    const policy = (await fetch(`${url}/r/x`)).headers.get('content-security-policy') ?? '';
    const hash = createHash('sha256').update(script).digest('base64');
    expect(policy.split('; ').filter((each) => each.startsWith('script-src'))).toEqual([`script-src 'sha256-${hash}'`]);
    expect(policy).not.toContain('connect-src');
  });

  it('opens a document as it is, and with the walk that fills it in', async () => {
    const seen: (readonly (string | undefined)[])[] = [];
    const { url } = await startTestServer({
      documentPage: (id, token) => {
        seen.push([id, token]);
        return { status: 200, html: '' };
      },
    });
    await fetch(`${url}/d/brief`);
    await fetch(`${url}/d/brief/e~t~1`);
    expect(seen).toEqual([
      ['brief', undefined],
      ['brief', 'e~t~1'],
    ]);
  });

  it('shows a page to whoever follows a broken link in a browser, and a problem to a program', async () => {
    const { url } = await startTestServer({
      site: { '/': () => ({ status: 200, html: '<h1>Welkom</h1>' }) },
      lostPage: (status) => ({ status, html: '<h1>Niet hier</h1>' }),
      reportPage: () => ({ status: 200, html: '' }),
    });
    expect(await (await fetch(url)).text()).toBe('<h1>Welkom</h1>');
    const headers = { accept: 'text/html,application/xhtml+xml' };
    for (const path of ['/r/%E0%A4%A', '/r/%zz', '/nee', '/r/a/b', '/%', `/r/${'a'.repeat(7_000)}`]) {
      const answer = await rawRequest(url, { path, headers });
      expect([path.slice(0, 9), answer.status, answer.text]).toEqual([path.slice(0, 9), 404, '<h1>Niet hier</h1>']);
      expect(answer.headers['content-security-policy']).toContain("default-src 'none'");
      expect(answer.headers['cache-control']).toBe('no-store');
    }
    for (const path of ['/nee', '/api/nee']) {
      const answer = await rawRequest(url, { path, ...(path === '/nee' ? {} : { headers }) });
      expect(JSON.parse(answer.text)).toMatchObject({ code: 'not-found' });
    }
  });

  it('never writes a token into the log', async () => {
    const log = keepingLog();
    const { url } = await startTestServer({ log, reportPage: () => ({ status: 200, html: '' }) });
    await fetch(`${url}/r/geheim-token`);
    expect(log.lines).toHaveLength(1);
    expect(JSON.stringify(log.lines)).not.toContain('geheim-token');
  });

  it('says 404 to addresses that are broken, too long or unknown, in the same form', async () => {
    const { url } = await startTestServer({ reportPage: () => ({ status: 200, html: '' }) });
    for (const path of ['/r/%zz', `/r/${'a'.repeat(7_000)}`, '/nee', '/r/a/b', '//', '/%']) {
      const answer = await rawRequest(url, { path });
      expect([path.slice(0, 9), answer.status]).toEqual([path.slice(0, 9), 404]);
      expect(JSON.parse(answer.text)).toMatchObject({ code: 'not-found' });
    }
  });

  it('says 405 to another method on a known path', async () => {
    const { url } = await startTestServer();
    expect((await fetch(`${url}/api/messages`)).status).toBe(405);
    expect((await fetch(`${url}/healthz`, { method: 'DELETE' })).status).toBe(405);
  });
});

describe('demo mode', () => {
  it('serves loopback names only, so that no web page can reach it under its own name', async () => {
    const { url, port } = await startTestServer({ demo: true });
    for (const host of [`localhost:${port}`, `127.0.0.1:${port}`, '[::1]']) {
      expect((await rawRequest(url, { path: '/healthz', headers: { host } })).status).toBe(200);
    }
    for (const host of ['evil.example', `localhost.evil.example:${port}`, '10.0.0.4']) {
      expect((await rawRequest(url, { path: '/healthz', headers: { host } })).status).toBe(403);
    }
  });
});

describe('starting and stopping', () => {
  it('says what to do when the port is taken', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => other.once('listening', resolve));
    const { port } = other.address() as { port: number };
    const started = startTestServer({ port });
    await expect(started).rejects.toThrow(StartError);
    await expect(started).rejects.toThrow(`Port ${port} on 127.0.0.1 is already in use: stop the other program`);
    other.close();
  });

  it('says what to do when the address is not ours', async () => {
    await expect(startTestServer({ host: '192.0.2.1' })).rejects.toThrow('set HOST to one of its own addresses');
  });

  it('lets a running turn finish, refuses new requests and frees the port', async () => {
    let finish = (): void => {};
    const begun = new Promise<void>((resolve) => {
      finish = resolve;
    });
    let arrived = (): void => {};
    const arrival = new Promise<void>((resolve) => {
      arrived = resolve;
    });
    const server = await startTestServer({
      messages: async () => {
        arrived();
        await begun;
        return { status: 200, body: { done: true } };
      },
    });
    const turn = postJson(`${server.url}/api/messages`, ACTIVITY);
    await arrival;
    const closed = server.close();
    await expect(fetch(`${server.url}/healthz`)).rejects.toThrow();
    finish();
    expect(await (await turn).json()).toEqual({ done: true });
    await closed;
    await server.close();
    const again = await startTestServer({ port: server.port });
    expect((await fetch(`${again.url}/healthz`)).status).toBe(200);
  });

  it('cuts off what does not finish in time', async () => {
    let arrived = (): void => {};
    const arrival = new Promise<void>((resolve) => {
      arrived = resolve;
    });
    const server = await startTestServer({
      stopWithinMilliseconds: 50,
      messages: () => {
        arrived();
        return new Promise(() => {});
      },
    });
    const turn = postJson(`${server.url}/api/messages`, ACTIVITY);
    turn.catch(() => {});
    await arrival;
    await server.close();
    await expect(turn).rejects.toThrow();
  });
});

describe('tab files', () => {
  it('serves nothing outside the list of built files', async () => {
    const { url } = await startTestServer({ tabsFolder: `${__dirname}/../../fixtures/none` });
    for (const path of ['/tabs/', '/tabs/../package.json', '/tabs/..%2f..%2fpackage.json', '/tabs/%00', '/tabs/x.js']) {
      expect([path, (await rawRequest(url, { path })).status]).toEqual([path, 404]);
    }
  });
});
