export interface FigureRow {
  readonly key: string;
  readonly label: string;
  /** One per series; null is too small to show, or would give away one that is. */
  readonly counts: readonly (number | null)[];
}
