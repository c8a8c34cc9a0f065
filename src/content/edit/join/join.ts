/** What became of two changes to one file. */
export interface Joined {
  /** Both changes; where they clash and nobody decided, mine. */
  readonly text: string;
  /** Every clash, decided or not, in the order of the file. */
  readonly conflicts: readonly Conflict[];
}

/** One thing that both changed, each in another way. The texts are as they stand in the files; null where it is not there. */
export interface Conflict {
  /** The same for the same three texts, whatever was decided. */
  readonly key: string;
  /** In Dutch: "vraag `rol`", "titel", "bron `pw-17`". */
  readonly what: string;
  readonly base: string | null;
  readonly mine: string | null;
  readonly theirs: string | null;
}

export type Side = 'mine' | 'theirs';
/** By the key of a conflict. */
export type Decisions = ReadonlyMap<string, Side>;
