import { Agent, request } from 'node:http';
import type { BenchProcess } from './start-process';

/** What one person sends, one after the other, and again from the first. */
export type Requests = readonly string[];

export interface Load {
  readonly bot: BenchProcess;
  /** One list per person: all are busy at the same time, each waits for an answer before sending the next. */
  readonly people: readonly Requests[];
  /** Found in every answer; an answer without it is no answer, and the measurement stops. */
  readonly expects: string;
}

export interface Rate {
  /** Answers per second of the clock. */
  readonly perSecond: number;
  /** Answers per second of the processor that the bot used for them; NaN where that is not known. */
  readonly perProcessorSecond: number;
}

export interface Loader {
  run(milliseconds: number): Promise<Rate>;
  /** One activity; resolves with the answer. */
  send(body: string): Promise<string>;
  close(): void;
}

/** Sends for so long over connections that stay open. Goes on where it was left. */
export function loader({ bot, people, expects }: Load): Loader {
  const agent = new Agent({ keepAlive: true, maxSockets: people.length });
  const places = people.map(() => 0);
  const { hostname, port } = new URL(bot.url);
  const post = (body: string): Promise<string> =>
    new Promise((resolve, reject) => {
      const headers = { 'Content-Type': 'application/json', 'Content-Length': Buffer.byteLength(body) };
      const sent = request({ agent, hostname, port, path: '/api/messages', method: 'POST', headers }, (answer) => {
        const chunks: Buffer[] = [];
        answer.on('data', (chunk: Buffer) => chunks.push(chunk));
        answer.on('end', () => {
          const text = Buffer.concat(chunks).toString('latin1');
          if (answer.statusCode === 200 && text.includes(expects)) resolve(text);
          else reject(new Error(`Expected 200 with ${expects}, found ${answer.statusCode}: ${text.slice(0, 300)}`));
        });
      });
      sent.on('error', reject);
      sent.end(body);
    });
  return {
    send: post,
    run: async (milliseconds) => {
      const start = performance.now();
      const used = bot.used();
      let done = 0;
      const send = async (bodies: Requests, person: number): Promise<void> => {
        while (performance.now() - start < milliseconds) {
          const place = places[person] ?? 0;
          places[person] = place + 1;
          await post(bodies[place % bodies.length] ?? '');
          done += 1;
        }
      };
      await Promise.all(people.map(send));
      const perSecond = (done * 1_000) / (performance.now() - start);
      return { perSecond, perProcessorSecond: (done * 1_000) / (bot.used() - used) };
    },
    close: () => agent.destroy(),
  };
}
