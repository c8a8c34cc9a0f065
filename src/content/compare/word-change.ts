/** One change of words that somebody reads, however many places show them: a label, a step, a number of organisation.yaml. */
export interface WordChange {
  /** Names this change, with its old and new words; whoever approves ticks it off by this. */
  readonly key: string;
  readonly file: string;
  readonly tree?: string;
  readonly node?: string;
  /** What it is, in Dutch: "vraag", "antwoorden", "stap 2", "telefoonnummer". */
  readonly what: string;
  /** Null when it is new. */
  readonly before: string | null;
  /** Null when it is gone. */
  readonly after: string | null;
  /** The answers people give here may now mean something else: the words of a question or an answer changed, its id did not. */
  readonly mayMeanOther: boolean;
  /** Answers of one question that have other words while their ids stayed, in its order: each with what it was. */
  readonly answers?: readonly { readonly id: string; readonly before: string; readonly after: string }[];
  /** In how many nodes somebody reads it; 1 for a text of one node. */
  readonly uses: number;
}
