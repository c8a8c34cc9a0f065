import { inTime } from '../escalations/delivery/in-time';
import { StorageUnavailable } from '../escalations/keeping/storage-unavailable';
import type { LiveCards } from '../walk/live-cards';
import type { Incoming } from './rim/incoming';
import type { Shown } from './shown';
import { ShownHere } from './shown-here';

/** Rather a walk that two people moved than one that waits: a database that is away takes seconds to say so. */
const PATIENCE_MS = 1_000;

/**
 * Which walk a message of a group shows now, whichever instance it was pressed on. Without the database trees go on: then
 * what this instance showed itself decides.
 */
export class LiveWalks {
  private readonly here = new ShownHere();

  constructor(
    private readonly cards: LiveCards,
    /** ISO instant. */
    private readonly now: () => string,
  ) {}

  /** Of this instance alone: what a press itself leads to is told to everybody by `overtakenBy` and `looked`. */
  shows(visitor: Incoming, message: string, shown: Pick<Shown, 'token'>): void {
    this.here.shows(visitor, message, shown);
  }

  /** See LiveCards.advance; a press without a message comes from no card that others see. */
  async overtakenBy(
    visitor: Incoming,
    sent: string | undefined,
    next: string | undefined,
  ): Promise<string | undefined> {
    const { conversation, message } = visitor;
    if (message === undefined) return undefined;
    const known = await this.patiently(async () => ({
      overtakenBy: await this.cards.advance({ conversation, message, sent, next, now: this.now() }),
    }));
    return known === undefined ? this.here.overtakenBy(visitor, sent, next) : known.overtakenBy;
  }

  /** The message shows something else now, or the same step in other words. */
  async looked({ conversation, message }: Incoming, { token }: Pick<Shown, 'token'>): Promise<void> {
    if (message === undefined) return;
    await this.patiently(() => this.cards.show({ conversation, message, next: token, now: this.now() }));
  }

  private async patiently<Result>(work: () => Promise<Result>): Promise<Result | undefined> {
    try {
      return await inTime(work(), PATIENCE_MS, () => undefined);
    } catch (error) {
      if (!(error instanceof StorageUnavailable)) throw error;
      return undefined;
    }
  }
}
