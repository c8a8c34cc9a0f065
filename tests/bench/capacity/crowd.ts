import { type ChildProcess, fork } from 'node:child_process';
import { join } from 'node:path';
import { percentile } from '../present-rows';
import { COORDINATOR_ID, type Sessions, SOMEBODY } from './sessions';

export type Visit = 'walk' | 'typed' | 'question' | 'poll';
/** How many of each come a second, by chance. */
export type Rates = Readonly<Partial<Record<Visit, number>>>;

interface Report {
  readonly latencies: Readonly<Record<string, readonly number[]>>;
  readonly failed: number;
  readonly why: Readonly<Record<string, number>>;
  /** Seen to their end. */
  readonly done: Readonly<Record<Visit, number>>;
  readonly milliseconds: number;
  readonly used: number;
}

export interface CrowdSeen {
  /** Requests answered per second of the clock. */
  readonly perSecond: number;
  /** Milliseconds below which 99 of a hundred answers came, of all; a wait counts from when it was due. */
  readonly p99: number;
  readonly requests: Readonly<Record<string, number>>;
  readonly done: Readonly<Record<Visit, number>>;
  readonly failed: number;
  readonly why: Readonly<Record<string, number>>;
  readonly milliseconds: number;
  /** Part of a processor that the sender was busy. */
  readonly busy: number;
}

export interface Order {
  readonly rates: Rates;
  /** Milliseconds until everything flows (a walk takes some six seconds), and then as long as is measured. */
  readonly settle?: number;
  readonly measure: number;
}

/** People in a process of their own. */
export class Crowd {
  private readonly child: ChildProcess = fork(join(__dirname, 'people', 'crowd.cjs'), [], { execArgv: [] });

  constructor(private readonly sessions: Sessions) {}

  /** From here on they are sent to these programs, in turn. */
  async goTo(urls: readonly string[]): Promise<void> {
    const plan = { urls, sessions: this.sessions, somebody: String(SOMEBODY), coordinator: COORDINATOR_ID };
    await this.ask({ plan }, () => undefined);
  }

  /** `measuring` is called when it begins to count. Without `settle` all who come count, each until they have gone. */
  async come(order: Order, measuring: () => void): Promise<CrowdSeen> {
    const name = order.settle === undefined ? 'whole' : 'crowd';
    const { latencies, milliseconds, used, ...rest } = await this.ask({ order: name, ...order }, measuring);
    const all = Object.values(latencies).flat();
    return {
      ...rest,
      milliseconds,
      perSecond: (all.length * 1_000) / milliseconds,
      p99: percentile(all, 0.99),
      requests: Object.fromEntries(Object.entries(latencies).map(([kind, each]) => [kind, each.length])),
      busy: used / milliseconds,
    };
  }

  /** Waits until everybody who came has gone. */
  async leave(): Promise<void> {
    await this.ask({ order: 'drain' }, () => undefined);
  }

  close(): void {
    this.child.kill();
  }

  private ask(order: object, measuring: () => void): Promise<Report> {
    return new Promise((resolve, reject) => {
      const hear = (heard: { readonly measuring?: true; readonly done?: Report; readonly error?: string }): void => {
        if (heard.measuring === true) {
          measuring();
          return;
        }
        this.child.off('message', hear);
        if (heard.done === undefined) reject(new Error(heard.error));
        else resolve(heard.done);
      };
      this.child.on('message', hear);
      this.child.send(order);
    });
  }
}
