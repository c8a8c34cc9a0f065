import { createHash } from 'node:crypto';
import type { LastWalk } from '../walk/last-tokens';
import { seldomFull } from './limits/seldom-full';

const MOST_KEPT = 5_000;
const KEPT_MS = 12 * 3_600_000;

/** What a typed message was answered with. */
export interface Answer {
  /** The bot's message; undefined when the service gave no id. */
  readonly message: string | undefined;
  /** The last walk when it was typed, so that a changed answer to it is read as the first one was. */
  readonly before: LastWalk | undefined;
  /** Of what was typed: whether it changed, and nothing else, can be told from it. */
  readonly digest: string;
}

/**
 * Which message answers which, so that somebody who corrects what they typed gets the answer corrected. In memory only, and
 * neither person nor words are in it; after a restart an edited message gets a new answer.
 */
export class Answered {
  private readonly answers = seldomFull<Answer>(MOST_KEPT, KEPT_MS);

  keep(conversation: string, activity: string, answer: Answer): void {
    this.answers.set(keyOf(conversation, activity), answer);
  }

  find(conversation: string, activity: string): Answer | undefined {
    return this.answers.get(keyOf(conversation, activity));
  }
}

export const digestOf = (typed: string): string => createHash('sha256').update(typed).digest('base64url');

const keyOf = (conversation: string, activity: string): string => `${conversation} ${activity}`;
