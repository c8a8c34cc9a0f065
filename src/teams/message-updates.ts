import type { Card } from './cards/card';

/** Puts a card in place of the one in a message that was sent before. */
export type UpdateMessage = (card: Card) => Promise<void>;

/**
 * Updates of one message, one at a time. When somebody clicks fast only the newest card is sent: Teams limits sends per
 * conversation to 7 a second, and an older card must never overtake a newer one.
 */
export class MessageUpdates {
  private readonly waiting = new Map<string, { card: Card; update: UpdateMessage }>();
  private readonly running = new Set<string>();
  private idle: (() => void)[] = [];

  constructor(private readonly failed: (error: unknown) => void) {}

  schedule(message: string, card: Card, update: UpdateMessage): void {
    this.waiting.set(message, { card, update });
    if (!this.running.has(message)) void this.run(message);
  }

  /** Resolves when nothing is under way: for a graceful stop. */
  settled(): Promise<void> {
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
    }
    this.running.delete(message);
    if (this.running.size > 0) return;
    for (const resolve of this.idle) resolve();
    this.idle = [];
  }

  private take(message: string): { card: Card; update: UpdateMessage } | undefined {
    const next = this.waiting.get(message);
    this.waiting.delete(message);
    return next;
  }
}
