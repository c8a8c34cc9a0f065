import { connect, type Socket } from 'node:net';

/** What somebody says and then falls silent; but for the last never a whole request. */
export const HALVES = {
  upgrades:
    'GET /api/messages HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Key: eA==\r\nSec-WebSocket-Version: 13\r\n\r\n',
  'slow bodies':
    'POST /api/messages HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\nContent-Length: 90000\r\n\r\n{"type"',
  'slow heads': 'POST /api/messages HTTP/1.1\r\nHost: 127.0.0.1\r\nX-Half',
  'silent callers': '',
  'kept connections': 'GET /healthz HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n',
} as const;

/** So many connections at once that each say `half` and then nothing. Answers and resets are read and left alone. */
export class Crowd {
  private readonly sockets: Socket[] = [];
  private gone = (): void => undefined;
  /** Begins of what came back. */
  readonly heard: string[] = [];

  static async gather(url: string, many: number, half: string): Promise<Crowd> {
    const crowd = new Crowd();
    await Promise.all(Array.from({ length: many }, () => crowd.join(url, half)));
    return crowd;
  }

  /** How many of them are still connected. */
  get there(): number {
    return this.sockets.filter(({ destroyed }) => !destroyed).length;
  }

  /** Resolves when this many or fewer are still connected. */
  async until(many: number): Promise<void> {
    while (this.there > many) {
      await new Promise<void>((resolve) => {
        this.gone = resolve;
      });
    }
  }

  leave(): void {
    for (const socket of this.sockets) socket.destroy();
  }

  private join(url: string, half: string): Promise<void> {
    const { hostname, port } = new URL(url);
    return new Promise((resolve) => {
      const socket = connect(Number(port), hostname, () => {
        socket.write(half);
        resolve();
      });
      this.sockets.push(socket);
      // A reset is one way of being turned away.
      socket.on('error', () => resolve());
      socket.once('close', () => this.gone());
      socket.on('data', (bytes) => this.heard.push(bytes.toString('latin1')));
    });
  }
}

/** One figure of /metrics. */
export async function metric(url: string, name: string): Promise<number> {
  const text = await (await fetch(`${url}/metrics`)).text();
  const line = text.split('\n').find((each) => each.startsWith(`${name} `) || each.startsWith(`${name}{`));
  return line === undefined ? 0 : Number(line.slice(line.lastIndexOf(' ')));
}
