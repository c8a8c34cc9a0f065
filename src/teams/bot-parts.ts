import type { TakenTurns } from '../escalations/delivery/taken-turns';
import type { Editions } from '../model/editions';
import type { Find } from '../search/find';
import type { NodeEvent } from '../walk/counts';
import type { LastTokens } from '../walk/last-tokens';
import type { LiveCards } from '../walk/live-cards';

/** Logs carry ids, codes and durations: never typed text, names, tokens or conversation ids. */
export interface BotLog {
  info(fields: Readonly<Record<string, unknown>>, message: string): void;
  warn(fields: Readonly<Record<string, unknown>>, message: string): void;
  error(fields: Readonly<Record<string, unknown>>, message: string): void;
}

/** What was reached in a tree, counted per day without people. */
export type Count = (what: NodeEvent, tree: string, node: string) => void;

export interface WalkParts {
  readonly editions: Editions;
  readonly find: Find;
  readonly count: Count;
  /** A search that found nothing, counted by the theme that matched a little; the words are not kept. */
  readonly missed: (theme: string | null) => void;
  /** ISO day. */
  readonly today: () => string;
  /** Base address of printable pages; absent: the report is text only. */
  readonly pages?: string;
  readonly retentionDays: number;
  readonly speakers?: Speakers;
}

/** Demo only: lets one visitor speak as several sample people. */
export interface Speakers {
  speakerIn(conversation: string): { readonly id: string; readonly name: string } | undefined;
  become(conversation: string, text: string): { readonly id: string; readonly name: string } | undefined;
  /** What to type to become this person, or a coordinator; undefined for whoever is not of the sample. */
  cueFor(wanted: { readonly id: string } | 'coordinator'): string | undefined;
}

export interface BotParts extends WalkParts {
  readonly lastTokens: LastTokens;
  readonly takenTurns: TakenTurns;
  readonly liveCards: LiveCards;
  /** ISO instant. */
  readonly now: () => string;
  readonly log: BotLog;
  /** Told of what was turned away, by reason. */
  readonly refused?: (reason: string) => void;
}
