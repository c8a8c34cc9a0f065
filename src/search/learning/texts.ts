import type { Features } from './gathering';

/** What texts say, as plain data: features of text `at` stand in `said` from `from[at]` to `to[at]`. */
export interface Texts {
  readonly said: Int32Array;
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly lengths: Float64Array;
}

export const textAt = ({ said, from, to, lengths }: Texts, at: number): Features => ({
  said,
  from: from[at] ?? 0,
  to: to[at] ?? 0,
  length: lengths[at] ?? 1,
});
