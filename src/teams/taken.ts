import { inTime } from '../escalations/delivery/in-time';
import { type TakenTurns, TURN_MINUTES } from '../escalations/delivery/taken-turns';
import { StorageUnavailable } from '../escalations/keeping/storage-unavailable';
import { seldomFull } from './limits/seldom-full';

const MOST_KEPT = 10_000;
/** Rather answered twice than late: a database that is away takes seconds to say so. */
const PATIENCE_MS = 1_000;

/** Answers what came in once, however often and at however many instances Teams delivers it. */
export class Taken {
  /** While the database is away, and for what comes twice at the same moment. */
  private readonly here = seldomFull<true>(MOST_KEPT, TURN_MINUTES * 60_000);

  constructor(
    private readonly turns: TakenTurns,
    /** ISO instant. */
    private readonly now: () => string,
  ) {}

  /** Does it, unless it was done: when it fails it may be tried again. An activity without an id is always new. */
  async once(conversation: string, activity: string | undefined, work: () => Promise<void>): Promise<void> {
    if (activity === undefined) return work();
    const key = `${conversation} ${activity}`;
    if (this.here.has(key)) return;
    this.here.set(key, true);
    if (!(await this.isFirst(conversation, activity))) return;
    try {
      await work();
    } catch (error) {
      this.here.delete(key);
      await this.giveBack(conversation, activity);
      throw error;
    }
  }

  private async isFirst(conversation: string, activity: string): Promise<boolean> {
    try {
      const taken = this.turns.take(conversation, activity, this.now());
      return (await inTime(taken, PATIENCE_MS, () => undefined)) ?? true;
    } catch (error) {
      if (!(error instanceof StorageUnavailable)) throw error;
      return true;
    }
  }

  private async giveBack(conversation: string, activity: string): Promise<void> {
    try {
      await this.turns.giveBack(conversation, activity);
    } catch (error) {
      if (!(error instanceof StorageUnavailable)) throw error;
    }
  }
}
