/** Counts and times without people; they stay when text and person are forgotten. */

export interface WeekCount {
  /** ISO week, "2026-W47". */
  readonly week: string;
  readonly asked: number;
  readonly answered: number;
  readonly closed: number;
  readonly withdrawn: number;
  readonly urgent: number;
}

export interface ThemeCount {
  /** Null: asked without a walk. */
  readonly theme: string | null;
  readonly asked: number;
  readonly proposesTree: number;
}

export interface PlaceCount {
  readonly tree: string;
  readonly node: string;
  readonly asked: number;
}

export interface EscalationStatistics {
  readonly weeks: readonly WeekCount[];
  readonly themes: readonly ThemeCount[];
  /** Where the walks stopped, most often first. */
  readonly places: readonly PlaceCount[];
  /** Minutes of working days (calendar/working-time.ts). Null when there are none. */
  readonly medianMinutesToClaim: number | null;
  readonly medianMinutesToAnswer: number | null;
  /** Of every question that was answered, to its first answer, shortest first. */
  readonly minutesToAnswer: readonly number[];
  /** Questions that came back after they were answered or closed. */
  readonly reopened: number;
}

/** ISO instants, `from` included, `until` excluded; about when the question was asked. */
export interface Period {
  readonly from: string;
  readonly until: string;
}
