import { LRUCache } from 'lru-cache';

type Window = readonly [most: number, withinMs: number];

/** https://learn.microsoft.com/microsoftteams/platform/bots/how-to/rate-limit, per bot and conversation. */
const OF_A_CONVERSATION: readonly Window[] = [
  [7, 1_000],
  [8, 2_000],
  [60, 30_000],
  [1_800, 3_600_000],
];
/** Per app and tenant, whatever is asked (facts/teams.md 2.3). */
const OF_ALL: readonly Window[] = [[50, 1_000]];
/** What leaves us a second apart need not arrive a second apart. */
const MARGIN = 1.1;

/** So long a send waits for its turn; whoever must wait longer is told, and decides whether it is worth another try. */
export const LONGEST_TURN_MS = 2_000;
/** After a 429 that does not say for how long. */
const USUAL_HOLD_SECONDS = 1;
const MOST_CONVERSATIONS = 10_000;

/** What Teams would have answered: a 429, before anybody was asked. */
export class TooFast extends Error {
  readonly statusCode = 429;

  constructor(readonly retryAfterSeconds: number) {
    super(`Too many sends; the next may go in ${retryAfterSeconds} s.`);
    this.name = 'TooFast';
  }
}

/** Sends of one conversation, or of all: when each went or will go, in order. */
class Lane {
  private readonly sends: number[] = [];
  private notBefore = 0;

  constructor(
    private readonly windows: readonly Window[],
    private readonly instances: () => number,
  ) {}

  /** When the next may go, in milliseconds; from then on it counts. Throws TooFast when that is too late. */
  next(now: number): number {
    const longest = Math.max(...this.windows.map(([, within]) => within * MARGIN));
    while ((this.sends[0] ?? now) < now - longest) this.sends.shift();
    const sharing = Math.max(1, this.instances());
    const free = this.windows.map(([most, within]) => {
      const ours = Math.max(1, Math.floor(most / sharing));
      return (this.sends.at(-ours) ?? Number.NEGATIVE_INFINITY) + within * MARGIN;
    });
    const at = Math.max(now, this.notBefore, this.sends.at(-1) ?? 0, ...free);
    if (at - now > LONGEST_TURN_MS) throw new TooFast(Math.ceil((at - now) / 1_000));
    this.sends.push(at);
    return at;
  }

  hold(until: number): void {
    this.notBefore = Math.max(this.notBefore, until);
  }
}

/**
 * Every send waits for its turn, so that Teams need not refuse it. Teams counts for the bot, not for one program: of several that run
 * side by side each takes an equal part, so that none need ask another before it sends. What one is told to wait the others hear
 * from Teams as well.
 */
export class Pace {
  private readonly lanes = new LRUCache<string, Lane>({ max: MOST_CONVERSATIONS });
  private readonly all: Lane;

  constructor(
    private readonly instances: () => number = () => 1,
    /** Milliseconds that only go up. */
    private readonly now: () => number = () => performance.now(),
    private readonly wait: (milliseconds: number) => Promise<void> = sleep,
  ) {
    this.all = new Lane(OF_ALL, instances);
  }

  /** Resolves when it may go; without a conversation only what all send together counts. Throws TooFast. */
  async turn(conversation: string | undefined): Promise<void> {
    if (conversation !== undefined) await this.until(this.laneOf(conversation).next(this.now()));
    await this.until(this.all.next(this.now()));
  }

  /** Teams said that this conversation is to wait. */
  hold(conversation: string, seconds: number | null): void {
    this.laneOf(conversation).hold(this.now() + (seconds ?? USUAL_HOLD_SECONDS) * 1_000);
  }

  private async until(at: number): Promise<void> {
    const left = at - this.now();
    if (left > 0) await this.wait(left);
  }

  private laneOf(conversation: string): Lane {
    const lane = this.lanes.get(conversation) ?? new Lane(OF_A_CONVERSATION, this.instances);
    this.lanes.set(conversation, lane);
    return lane;
  }
}

const sleep = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));
