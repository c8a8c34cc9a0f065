import type { Answer } from './answer';
import { placeOfKey, type TreeNode } from './node';
import type { Theme } from './theme';

/** A named walk an editor promises: these answers end there. Checklist answers are lists. */
export interface PromisedWalk {
  readonly name: string;
  /** By `tree/node`. */
  readonly answers: ReadonlyMap<string, Answer>;
  /** `tree/node` of the advice, or `unsure` for the designed end. */
  readonly ends: string;
}

export interface Review {
  /** ISO dates (yyyy-mm-dd). */
  readonly checked: string;
  readonly before: string;
}

export interface Tree {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly theme: Theme;
  readonly keywords: readonly string[];
  /** How people ask for it, in their own words. */
  readonly asked: readonly string[];
  readonly review: Review;
  readonly start: string;
  readonly nodes: ReadonlyMap<string, TreeNode>;
  readonly walks: readonly PromisedWalk[];
  /** Node ids that once existed; they may not mean something else now. */
  readonly retired: readonly string[];
  /** True when people can start it; false for a tree that only serves as a part of others. */
  readonly listed: boolean;
}

export type Trees = ReadonlyMap<string, Tree>;

/** The node that a `tree/node` names, if it is there. */
export function nodeOf(trees: Trees, key: string): TreeNode | undefined {
  const { tree, node } = placeOfKey(key);
  return trees.get(tree)?.nodes.get(node);
}
