import type { Danger } from '../../../search/danger';

/** As many trees as people look at. */
export const FIRST = 3;

/** What the bot would show first for a typed question, if the draft were published as it is. */
export interface TriedQuestion {
  /** The first three trees, best first. */
  readonly found: readonly FoundTree[];
  /** Of the tree that somebody asks about, among all that are found, counting from 1; undefined when it is not found. */
  readonly place: number | undefined;
  readonly danger: Danger;
  /** Nothing here answers this question: the bot says so, and offers the coordinator. */
  readonly refused: boolean;
}

export interface FoundTree {
  readonly tree: string;
  readonly title: string;
  /** 0–1. */
  readonly score: number;
  /** The words that led here most. */
  readonly matched: readonly string[];
}

/** A line that stands under `asked`, and what it finds instead of its own tree. */
export interface LostQuestion {
  readonly line: string;
  /** Titles of the first three trees. */
  readonly found: readonly string[];
}

/** Runs in a thread of its own: learning takes seconds, in which the draft goes on being checked. All of it can be cloned. */
export interface FindingThread {
  /** Learns search anew from an edition as `packEdition` writes it, as publishing does. */
  learn(packed: string): Promise<void>;
  /** Undefined before anything was learnt. */
  tryQuestion(question: string, tree: string): Promise<TriedQuestion | undefined>;
  /** Every line under `asked` of this tree that does not find it among the first three. */
  lost(tree: string): Promise<readonly LostQuestion[] | undefined>;
}

/** What the form asks. Both wait while search learns from the draft as it stands; undefined when it cannot be read now. */
export interface Finding {
  readonly tryQuestion: (question: string, tree: string) => Promise<TriedQuestion | undefined>;
  readonly lost: (tree: string) => Promise<readonly LostQuestion[] | undefined>;
}
