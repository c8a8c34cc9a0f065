import { type ChildProcess, fork } from 'node:child_process';
import { join } from 'node:path';
import { percentile } from './present-rows';
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
  /** Milliseconds below which 99 of a hundred answers came. */
  readonly p99: number;
  /** Part of a processor that the server and what sends to it were busy, 0–1 (more with more threads). */
  readonly serverBusy: number;
  readonly clientBusy: number;
}

export interface Loader {
  /** As much as the server can take. */
  run(milliseconds: number): Promise<Rate>;
  /** So many a second, evenly spread. */
  pace(milliseconds: number, perSecond: number): Promise<Rate>;
  /** Everything once, one after the other: how long each took, in milliseconds. */
  each(): Promise<readonly number[]>;
  close(): void;
}

interface Report {
  readonly answers: number;
  readonly latencies: readonly number[];
  readonly milliseconds: number;
  readonly used: number;
}

/** Sends from a process of its own, over connections that stay open. Goes on where it was left. */
export async function loader({ bot, people, expects }: Load): Promise<Loader> {
  const child = fork(join(__dirname, 'load-generator.cjs'), [], { execArgv: [] });
  await ask(child, { target: { url: bot.url, people, expects } });
  const measure = async (order: object): Promise<Rate> => {
    const before = bot.used();
    const { answers, latencies, milliseconds, used } = await ask(child, order);
    const spent = bot.used() - before;
    return {
      perSecond: (answers * 1_000) / milliseconds,
      perProcessorSecond: (answers * 1_000) / spent,
      p99: percentile(latencies, 0.99),
      serverBusy: spent / milliseconds,
      clientBusy: used / milliseconds,
    };
  };
  return {
    run: (milliseconds) => measure({ order: 'run', milliseconds }),
    pace: (milliseconds, perSecond) => measure({ order: 'pace', milliseconds, perSecond }),
    each: async () => (await ask(child, { order: 'each' })).latencies,
    close: () => child.kill(),
  };
}

/** Whoever sends must not be what is measured. */
export const isLimitedByClient = ({ serverBusy, clientBusy }: Rate): boolean => clientBusy > serverBusy;

function ask(child: ChildProcess, order: object): Promise<Report> {
  return new Promise((resolve, reject) => {
    child.once('message', (answer: Report & { readonly error?: string }) =>
      answer.error === undefined ? resolve(answer) : reject(new Error(answer.error)),
    );
    child.send(order);
  });
}
