import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { isLimitedByClient, type Loader, loader, type Rate } from './load';

const RATE: Rate = { perSecond: 100, perProcessorSecond: 120, p99: 4, serverBusy: 0.9, clientBusy: 0.3 };

describe('the load of the benches', () => {
  let asked: string[] = [];
  let answer = '{"card":true}';
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk) => {
      body += chunk;
    });
    request.on('end', () => {
      asked.push(body);
      response.end(answer);
    });
  });
  const hangsUp = createServer((request) => request.socket.destroy());
  const hangingUp = () =>
    new Promise<string>((resolve) =>
      hangsUp.listen(0, '127.0.0.1', () => resolve(`http://127.0.0.1:${(hangsUp.address() as AddressInfo).port}`)),
    );
  let load: Loader;

  beforeAll(() => new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve)));
  beforeEach(async () => {
    asked = [];
    answer = '{"card":true}';
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const bot = { pid: 0, url, milliseconds: 0, used: () => 0, stop: async () => undefined };
    load = await loader({ bot, people: [['a1', 'a2', 'a3'], ['b1']], expects: 'card' });
  });
  afterEach(() => load.close());
  afterAll(() => {
    server.close();
    hangsUp.close();
  });

  it('sends what each person presses in turn, and counts the answers', async () => {
    const { perSecond } = await load.run(300);

    const ofA = asked.filter((body) => body.startsWith('a'));
    expect(ofA.slice(0, 6)).toEqual(['a1', 'a2', 'a3', 'a1', 'a2', 'a3']);
    expect(asked).toContain('b1');
    expect(perSecond).toBeGreaterThan(0);
  });

  it('sends so many a second, evenly spread, whatever the answers do', async () => {
    await load.pace(200, 100);

    expect(asked).toHaveLength(20);
  });

  it('reads an answer that comes in pieces, larger than what is read at a time, to its end', async () => {
    answer = `${'x'.repeat(300_000)}card`;

    await load.pace(100, 100);

    expect(asked).toHaveLength(10);
    answer = `${'x'.repeat(300_000)}cart`;
    await expect(load.pace(100, 100)).rejects.toThrow('Expected 200 with card');
  });

  it('says that a connection ended before its answer', async () => {
    const url = await hangingUp();
    const bot = { pid: 0, url, milliseconds: 0, used: () => 0, stop: async () => undefined };
    const hopeful = await loader({ bot, people: [['a1']], expects: 'card' });

    await expect(hopeful.pace(100, 100)).rejects.toThrow(/closed|ECONNRESET/);
    hopeful.close();
  });

  it('sends everything once, in order', async () => {
    expect(await load.each()).toHaveLength(4);
    expect(asked).toEqual(['a1', 'a2', 'a3', 'b1']);
  });

  it('measures nothing when an answer is not the one expected', async () => {
    answer = 'sorry';

    await expect(load.each()).rejects.toThrow('Expected 200 with card, found 200: sorry');
    await expect(load.run(300)).rejects.toThrow('Expected 200 with card');
    await expect(load.pace(100, 100)).rejects.toThrow('Expected 200 with card, found 200: sorry');
  });

  it('knows when what sends was busier than what is measured', () => {
    expect(isLimitedByClient(RATE)).toBe(false);
    expect(isLimitedByClient({ ...RATE, clientBusy: 0.95 })).toBe(true);
  });
});
