import { once } from 'node:events';
import { Agent, createServer, request, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { Registry } from 'prom-client';
import { boundConnections, PATIENCE } from '../../../src/web/server/bounds/connections';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

const CONNECTIONS = 8;

describe('a connection that is kept between two requests', () => {
  const answered: WeakRef<ServerResponse>[] = [];
  const server = createServer((received, response) => {
    answered.push(new WeakRef(response));
    received.resume().once('end', () => response.end('ja'));
  });
  const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS });
  boundConnections(server, { most: 100, patience: PATIENCE, refused: () => undefined, registry: new Registry() });
  beforeAll(() => new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve)));
  afterAll(() => {
    agent.destroy();
    server.close();
  });

  const post = async (): Promise<void> => {
    const { port } = server.address() as AddressInfo;
    const sent = request({ port, host: '127.0.0.1', agent, method: 'POST' });
    sent.end('{"text":"wat iemand typte"}');
    const [answer] = await once(sent, 'response');
    answer.resume();
    await once(answer, 'end');
  };

  it('holds nothing of what was asked and answered on it', async () => {
    await Promise.all(Array.from({ length: CONNECTIONS }, post));
    expect(answered).toHaveLength(CONNECTIONS);
    const held = () => answered.filter((each) => each.deref() !== undefined).length;
    for (let tries = 0; held() > 0 && tries < 50; tries++) {
      await wait(20);
      collect();
    }
    expect(held()).toBe(0);
    // They are still there.
    expect(await new Promise((resolve) => server.getConnections((_, count) => resolve(count)))).toBe(CONNECTIONS);
  });
});
