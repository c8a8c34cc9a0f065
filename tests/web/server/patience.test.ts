import { once } from 'node:events';
import { connect } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { metric } from '../attacks/crowd';
import { closeTestServers, startTestServer } from '../support/test-server';

afterEach(closeTestServers);

/** For whoever does not get on. */
const brief = { idle: 60, kept: 60, head: 60, request: 60, silence: 60, rest: 30 };

describe('somebody who does not get on', () => {
  const POST =
    'POST /api/messages HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 9000\r\n\r\n{';

  /** What came back before the other side closed. */
  const saidTo = (url: string, said: string): Promise<string> =>
    new Promise((resolve) => {
      const socket = connect(Number(new URL(url).port), '127.0.0.1', () => socket.write(said));
      let heard = '';
      socket.on('data', (bytes) => {
        heard += bytes.toString('utf8');
      });
      socket.on('error', () => undefined);
      socket.once('close', () => resolve(heard));
    });

  it('with a body is told so, and the connection ends', async () => {
    const { url } = await startTestServer({ bodyPatience: { usual: 30, large: 30 } });
    const heard = await saidTo(url, POST);
    expect(heard).toMatch(/^HTTP\/1\.1 408 /);
    expect(heard).toContain('Het verzoek kwam te langzaam binnen. Probeer het opnieuw.');
    expect(await (await fetch(`${url}/metrics`)).text()).toContain('deelwijzer_refused_total{reason="too-slow"} 1');
  });

  it('with a body that nobody wants loses the connection soon after the answer', async () => {
    const { url } = await startTestServer({ patience: { ...brief, idle: 9_000, silence: 9_000 } });
    expect(await saidTo(url, POST.replace('/api/messages', '/nee'))).toMatch(/^HTTP\/1\.1 40[45] /);
  });

  it('with saying anything at all loses the connection', async () => {
    const { url } = await startTestServer({ patience: brief });
    expect(await saidTo(url, '')).toBe('');
    expect(await saidTo(url, 'GET /healthz HT')).toBe('');
  });

  it('with reading a long answer loses the connection', async () => {
    const whole = 40_000_000;
    const { url } = await startTestServer({
      patience: brief,
      reportPage: () => ({ status: 200, html: 'x'.repeat(whole) }),
    });
    const socket = connect(Number(new URL(url).port), '127.0.0.1', () =>
      socket.write('GET /r/x HTTP/1.1\r\nHost: x\r\n\r\n'),
    );
    socket.on('error', () => undefined);
    await new Promise((resolve) => socket.once('data', resolve));
    socket.pause();
    while ((await metric(url, 'deelwijzer_connections')) > 1) await sleep(10);
    socket.resume();
    await new Promise((resolve) => socket.once('close', resolve));
    expect(socket.bytesRead).toBeLessThan(whole);
  });

  it('makes room for somebody who does, when there is no room', async () => {
    const { url } = await startTestServer({ mostConnections: 3, stopWithinMilliseconds: 50 });
    const waiting = [1, 2, 3, 4, 5].map(() => saidTo(url, POST));
    expect((await fetch(`${url}/healthz`)).status).toBe(200);
    await Promise.race(waiting);
  });
});

describe('a connection that is kept', () => {
  const GET = 'GET /healthz HTTP/1.1\r\nHost: x\r\n\r\n';

  /** Connected, with one request answered. */
  async function kept(url: string) {
    const socket = connect(Number(new URL(url).port), '127.0.0.1');
    socket.on('error', () => undefined);
    const closed = new Promise<void>((resolve) => socket.once('close', () => resolve()));
    const ask = async (): Promise<string> => {
      socket.write(GET);
      const [said] = (await once(socket, 'data')) as [Buffer];
      return said.toString('utf8');
    };
    return { socket, closed, ask, said: await ask() };
  }

  it('is kept longer than whatever is in front of us keeps it, Azure for 240 seconds', async () => {
    const { url } = await startTestServer();
    const { said, ask } = await kept(url);
    expect(Number(/^Keep-Alive: timeout=(\d+)/m.exec(said)?.[1])).toBeGreaterThan(240);
    expect(await ask()).toMatch(/^HTTP\/1\.1 200 /);
  });

  it('ends after that', async () => {
    const { url } = await startTestServer({ patience: { ...brief, idle: 9_000 } });
    await (await kept(url)).closed;
  });

  it('makes room for a new one, the longest unused first', async () => {
    const { url } = await startTestServer({ mostConnections: 3 });
    const [oldest, second, third] = [await kept(url), await kept(url), await kept(url)];
    await oldest.ask();
    const newest = await kept(url);
    await second.closed;
    for (const { ask } of [oldest, third, newest]) expect(await ask()).toMatch(/^HTTP\/1\.1 200 /);
  });
});
