import type { Edition } from '../model/edition';
import type { FeatureBook } from './learning/features';
import type { Recogniser } from './learning/recogniser';
import type { Place } from './places';
import type { PlaceTable } from './placing/place-table';
import type { Ranking } from './placing/ranking';

/** What search needs of one edition. Made from content alone; nothing that people type ever gets into it. */
export interface SearchIndex {
  readonly edition: Edition;
  readonly book: FeatureBook;
  readonly places: readonly Place[];
  readonly ranking: Ranking;
  readonly table: PlaceTable;
  /** The same for safety trees alone: which of them danger leads to. */
  readonly safetyTable: PlaceTable;
  /** Whether somebody may be in danger; absent when the content has no examples. */
  readonly danger?: Recogniser;
  /** Whether a question is of our field; absent when the content has no examples of what is not. */
  readonly ours?: Recogniser;
  /** Ids of the trees that danger leads to. */
  readonly safety: ReadonlySet<string>;
}
