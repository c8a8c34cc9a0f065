import type { AddressInfo } from 'node:net';
import { connect, createServer, type Socket } from 'node:net';

/**
 * Stands between programs and a server and passes everything on, until it falls silent: connections stay and new ones are taken, as
 * the kernel of a machine does whose programs hang, but nothing comes through either way.
 */
export class SilentBetween {
  private isSilent = false;
  private readonly sockets = new Set<Socket>();
  private readonly waiting: (() => void)[] = [];
  private readonly server = createServer((near) => this.take(near));

  private constructor(private readonly to: URL) {}

  /** `url` of the server; see `url` for who is to go through here. */
  static async before(url: string): Promise<SilentBetween> {
    const between = new SilentBetween(new URL(url));
    await new Promise<void>((resolve) => between.server.listen(0, '127.0.0.1', resolve));
    return between;
  }

  get url(): string {
    const url = new URL(this.to);
    url.host = `127.0.0.1:${(this.server.address() as AddressInfo).port}`;
    return url.href;
  }

  fallSilent(): void {
    this.isSilent = true;
    for (const socket of this.sockets) socket.pause();
  }

  /** What was said meanwhile comes through now. */
  speak(): void {
    this.isSilent = false;
    for (const go of this.waiting.splice(0)) go();
    for (const socket of this.sockets) socket.resume();
  }

  async stop(): Promise<void> {
    const closed = new Promise((resolve) => this.server.close(resolve));
    for (const socket of this.sockets) socket.destroy();
    await closed;
  }

  private take(near: Socket): void {
    this.keep(near);
    if (this.isSilent) {
      near.pause();
      this.waiting.push(() => this.join(near));
    } else this.join(near);
  }

  private join(near: Socket): void {
    if (near.destroyed) return;
    const far = this.keep(connect(Number(this.to.port), this.to.hostname));
    // What was said before the other side left still comes through.
    near.on('data', (bytes) => far.write(bytes)).once('close', () => far.end());
    far.on('data', (bytes) => near.write(bytes)).once('close', () => near.end());
  }

  private keep(socket: Socket): Socket {
    this.sockets.add(socket);
    // A reset is one way of leaving.
    return socket.on('error', () => undefined).once('close', () => this.sockets.delete(socket));
  }
}
