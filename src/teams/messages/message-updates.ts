import { inTime } from '../../escalations/delivery/in-time';
import { passesIn } from '../rim/patience/patiently';
import type { ShownCard } from '../rim/written-card';
import { afterOthers } from './after-others';

/** Puts a card in place of the one in a message that was sent before. */
export type UpdateMessage = (card: ShownCard) => Promise<void>;

interface Waiting {
  readonly card: ShownCard;
  readonly update: UpdateMessage;
  /** How often it was refused already. */
  readonly refused: number;
}

const MOST_TRIES = 4;
const FIRST_PAUSE_MS = 1_000;
/** Told to wait longer, it is left: whoever presses next brings the message up to date. */
const LONGEST_ASKED_SECONDS = 60;
/** How long a stop waits for what is under way. */
const STOP_MS = 5_000;

/**
 * Updates of one message, one at a time. When somebody clicks fast only the newest card is sent: Teams limits sends per
 * conversation to 7 a second, and an older card must never overtake a newer one.
 */
export class MessageUpdates {
  private readonly waiting = new Map<string, Waiting>();
  private readonly running = new Set<string>();
  private readonly pausing = new Set<() => void>();
  private readonly turn = afterOthers();
  private idle: (() => void)[] = [];
  private isStopping = false;

  /**
   * `pauseMs` after an update before the same message is updated again. Teams takes 60 in 30 seconds of a conversation, in which more
   * than one message can be pressed, and 50 a second of all people of an organisation together (facts/teams.md 2.3).
   */
  constructor(
    private readonly failed: (error: unknown) => void,
    private readonly pauseMs = 1_000,
  ) {}

  /**
   * Resolves when this update was tried, but at once when another of the same message is under way or just was: then it is sent in
   * its turn. Never rejects.
   */
  schedule(message: string, card: ShownCard, update: UpdateMessage): Promise<void> {
    this.waiting.set(message, { card, update, refused: 0 });
    if (this.running.has(message)) return Promise.resolve();
    return new Promise((tried) => void this.run(message, tried));
  }

  /**
   * Resolves when nothing is under way, or when that took its time: nobody who does not answer holds up a stop. From then on
   * nothing pauses.
   */
  async settled(): Promise<void> {
    this.isStopping = true;
    for (const goOn of this.pausing) goOn();
    if (this.running.size === 0) return;
    await inTime(new Promise<void>((resolve) => this.idle.push(resolve)), STOP_MS, () => undefined);
  }

  private async run(message: string, tried: () => void): Promise<void> {
    this.running.add(message);
    while (this.waiting.has(message)) {
      await this.turn();
      // Only now: the newest, also of what came while it waited.
      const next = this.take(message);
      if (next === undefined) break;
      try {
        await next.update(next.card);
        tried();
        await this.pause(this.pauseMs);
      } catch (error) {
        tried();
        await this.refused(message, next, error);
      }
    }
    this.running.delete(message);
    if (this.running.size > 0) return;
    for (const resolve of this.idle) resolve();
    this.idle = [];
  }

  /** What passes is tried again, unless a newer card came meanwhile. A lost update only leaves others a step behind. */
  private async refused(message: string, next: Waiting, error: unknown): Promise<void> {
    const asked = passesIn(error);
    if (asked === undefined || asked > LONGEST_ASKED_SECONDS || next.refused + 1 >= MOST_TRIES) {
      this.failed(error);
      return this.pause(this.pauseMs);
    }
    await this.pause(Math.max(asked * 1_000, FIRST_PAUSE_MS * 2 ** next.refused));
    if (!this.waiting.has(message)) this.waiting.set(message, { ...next, refused: next.refused + 1 });
  }

  private pause(milliseconds: number): Promise<void> {
    if (this.isStopping || milliseconds === 0) return Promise.resolve();
    return new Promise((resolve) => {
      const goOn = () => {
        clearTimeout(timer);
        this.pausing.delete(goOn);
        resolve();
      };
      const timer = setTimeout(goOn, milliseconds);
      this.pausing.add(goOn);
    });
  }

  private take(message: string): Waiting | undefined {
    const next = this.waiting.get(message);
    this.waiting.delete(message);
    return next;
  }
}
