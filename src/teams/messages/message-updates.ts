import type { Card } from '../../cards/card';

/** Puts a card in place of the one in a message that was sent before. */
export type UpdateMessage = (card: Card) => Promise<void>;

/**
 * Updates of one message, one at a time. When somebody clicks fast only the newest card is sent: Teams limits sends per
 * conversation to 7 a second, and an older card must never overtake a newer one.
 */
export class MessageUpdates {
  private readonly waiting = new Map<string, { card: Card; update: UpdateMessage }>();
  private readonly running = new Set<string>();
  private readonly pausing = new Set<() => void>();
  private idle: (() => void)[] = [];
  private isStopping = false;

  /** `pauseMs` after an update before the same message is updated again; Teams takes 60 in 30 seconds. */
  constructor(
    private readonly failed: (error: unknown) => void,
    private readonly pauseMs = 500,
  ) {}

  schedule(message: string, card: Card, update: UpdateMessage): void {
    this.waiting.set(message, { card, update });
    if (!this.running.has(message)) void this.run(message);
  }

  /** Resolves when nothing is under way; from then on nothing pauses: for a graceful stop. */
  settled(): Promise<void> {
    this.isStopping = true;
    for (const goOn of this.pausing) goOn();
    return this.running.size === 0 ? Promise.resolve() : new Promise((resolve) => this.idle.push(resolve));
  }

  private async run(message: string): Promise<void> {
    this.running.add(message);
    for (let next = this.take(message); next !== undefined; next = this.take(message)) {
      try {
        await next.update(next.card);
      } catch (error) {
        // The person already has the card from the invoke's response; a lost update only leaves others a step behind.
        this.failed(error);
      }
      await this.pause();
    }
    this.running.delete(message);
    if (this.running.size > 0) return;
    for (const resolve of this.idle) resolve();
    this.idle = [];
  }

  private pause(): Promise<void> {
    if (this.isStopping || this.pauseMs === 0) return Promise.resolve();
    return new Promise((resolve) => {
      const goOn = () => {
        clearTimeout(timer);
        this.pausing.delete(goOn);
        resolve();
      };
      const timer = setTimeout(goOn, this.pauseMs);
      this.pausing.add(goOn);
    });
  }

  private take(message: string): { card: Card; update: UpdateMessage } | undefined {
    const next = this.waiting.get(message);
    this.waiting.delete(message);
    return next;
  }
}
