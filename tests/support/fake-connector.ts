import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What the connector was asked to do. Bodies are kept: the tests look for what must not be in them. */
export interface ConnectorCall {
  readonly method: string;
  readonly conversation: string;
  /** The message that was made or replaced. */
  readonly message: string;
  readonly activity: SentActivity;
}

export interface SentActivity {
  readonly type: string;
  readonly text?: string;
  readonly summary?: string;
  readonly channelData?: { readonly notification?: { readonly alert?: boolean } };
  readonly attachments?: readonly { readonly contentType: string; readonly content: Record<string, unknown> }[];
}

export interface Failure {
  /** 0 answers nothing until the connection is closed; -1 cuts it off at once; -2 takes it, and cuts off in the middle of the answer. */
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** Calls that fail; absent: until `work()` is called. */
  readonly times?: number;
  /** Only calls for this conversation. */
  readonly conversation?: string;
  /** Only calls of this kind: PUT replaces a message. */
  readonly method?: 'POST' | 'PUT';
}

/** Plays the Teams connector over real HTTP: takes messages, gives ids, and fails when it is told to. */
export class FakeConnector {
  readonly calls: ConnectorCall[] = [];
  /** Refused calls, by status. */
  readonly refused: number[] = [];
  private readonly latest = new Map<string, SentActivity>();
  private failures: (Failure & { left: number })[] = [];
  private delayMs = 0;
  private ids = 0;
  private waiting: (() => void)[] = [];
  private readonly server = createServer((request, response) => void this.answer(request, response));

  async start(): Promise<this> {
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', resolve));
    return this;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}/`;
  }

  /** In the place of an earlier failure for the same conversation and kind of call. */
  fail(failure: Failure): void {
    const others = this.failures.filter(
      ({ conversation, method }) => conversation !== failure.conversation || method !== failure.method,
    );
    this.failures = [...others, { ...failure, left: failure.times ?? Number.POSITIVE_INFINITY }];
  }

  /** Every answer takes this long. */
  slow(delayMs: number): void {
    this.delayMs = delayMs;
  }

  work(): void {
    this.failures = [];
    this.delayMs = 0;
  }

  /** Somebody deletes a message. */
  remove(conversation: string, message: string): void {
    this.latest.delete(`${conversation} ${message}`);
  }

  /** The messages of a conversation in the order in which they came, each as it is now. */
  messagesIn(conversation: string): readonly { readonly id: string; readonly activity: SentActivity }[] {
    const made = this.calls.filter((call) => call.method === 'POST' && call.conversation === conversation);
    return made.flatMap(({ message }) => {
      const activity = this.latest.get(`${conversation} ${message}`);
      return activity === undefined ? [] : [{ id: message, activity }];
    });
  }

  /** The activity of a message as it is now; undefined when it was never there. */
  now(conversation: string, message: string): SentActivity | undefined {
    return this.latest.get(`${conversation} ${message}`);
  }

  /** Resolves as soon as it holds; it is looked at after every call. */
  async until(holds: () => boolean, seconds = 20): Promise<void> {
    const end = Date.now() + seconds * 1_000;
    while (!holds()) {
      const left = end - Date.now();
      if (left <= 0) throw new Error(`Expected the connector to be told within ${seconds} s; it never was.`);
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, left);
        this.waiting.push(() => {
          clearTimeout(timer);
          resolve();
        });
      });
    }
  }

  async stop(): Promise<void> {
    const closed = new Promise((resolve) => this.server.close(resolve));
    this.server.closeAllConnections();
    await closed;
  }

  private async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await bodyOf(request);
    const [, conversation = '', message] =
      /^\/v3\/conversations\/([^/]+)\/activities(?:\/([^/]+))?/.exec(request.url ?? '')?.map(decodeURIComponent) ?? [];
    if (this.delayMs > 0) await new Promise((resolve) => setTimeout(resolve, this.delayMs));
    const failing = this.failures.find(
      (each) =>
        each.left > 0 &&
        (each.conversation === undefined || each.conversation === conversation) &&
        (each.method === undefined || each.method === request.method),
    );
    const take = () =>
      this.take(request.method ?? '', conversation, message, JSON.parse(body) as SentActivity, response);
    if (failing !== undefined) {
      failing.left -= 1;
      this.refused.push(failing.status);
      if (failing.status === -1) request.socket.destroy();
      else if (failing.status === -2) {
        response.end = () => response.destroy();
        take();
      } else if (failing.status !== 0)
        this.send(response, failing.status, { error: { code: 'Refused' } }, failing.headers);
    } else take();
    for (const wake of this.waiting.splice(0)) wake();
  }

  private take(
    method: string,
    conversation: string,
    message: string | undefined,
    activity: SentActivity,
    response: ServerResponse,
  ): void {
    if (method === 'PUT' && !this.latest.has(`${conversation} ${message}`)) {
      this.send(response, 404, {});
      return;
    }
    // Teams takes it; a notification would then quote the card.
    if (activity.type === 'message' && !activity.summary) {
      this.send(response, 400, { error: { code: 'Expected a summary of every message.' } });
      return;
    }
    this.ids += method === 'POST' ? 1 : 0;
    const id = method === 'POST' ? `bericht-${this.ids}` : (message ?? '');
    this.calls.push({ method, conversation, message: id, activity });
    this.latest.set(`${conversation} ${id}`, activity);
    this.send(response, method === 'POST' ? 201 : 200, { id });
  }

  private send(response: ServerResponse, status: number, body: object, headers: Failure['headers'] = {}): void {
    // Not one after the other in one line: restify, where a test loads it too, has a writeHead that returns nothing.
    response.writeHead(status, { 'Content-Type': 'application/json', ...headers });
    response.end(JSON.stringify(body));
  }
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8') || '{}';
}
