import type { FoundTerm } from '../cards/found-card';
import type { Edition } from '../model/model';
import type { Editions } from './editions';
import type { LastTokens } from './last-tokens';

/** Logs carry ids, codes and durations: never typed text, names, tokens or conversation ids. */
export interface BotLog {
  info(fields: Readonly<Record<string, unknown>>, message: string): void;
  warn(fields: Readonly<Record<string, unknown>>, message: string): void;
  error(fields: Readonly<Record<string, unknown>>, message: string): void;
}

export interface FoundTree {
  readonly tree: string;
  readonly matched: readonly string[];
  /** `tree/node` → option that the words already answer. */
  readonly answers: ReadonlyMap<string, string>;
}

export interface Findings {
  readonly results: readonly FoundTree[];
  readonly terms: readonly FoundTerm[];
  /** Nothing fits well enough to show; `nearest` is the tree that came closest, for counting by theme. */
  readonly refused: boolean;
  readonly nearest?: string;
}

export type Find = (edition: Edition, question: string) => Findings;

/** What was reached in a tree, counted per day without people. */
export type Count = (what: 'started' | 'ended' | 'unsure', tree: string, node: string) => void;

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
}

/** Demo only: lets one visitor speak as several sample people. */
export interface Speakers {
  speakerIn(conversation: string): { readonly id: string; readonly name: string } | undefined;
  become(conversation: string, text: string): { readonly id: string; readonly name: string } | undefined;
}

export interface BotParts extends WalkParts {
  readonly speakers?: Speakers;
  readonly lastTokens: LastTokens;
  readonly log: BotLog;
}
