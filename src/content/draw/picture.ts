import type { TreeNode } from '../../model/node';
import type { Verdict } from '../../model/verdict';

/** A tree as a graph: who draws it lays it out. */
export interface Picture {
  readonly treeId: string;
  readonly title: string;
  /** Key of the node it starts at. */
  readonly start: string;
  readonly nodes: readonly PictureNode[];
  readonly arrows: readonly PictureArrow[];
}

export interface PictureNode {
  /** `tree/node`; another tree stands as its start. */
  readonly key: string;
  readonly kind: TreeNode['kind'] | 'elsewhere';
  /** Its own words; of a part or another tree its title. */
  readonly text: string;
  /** Of an advice. */
  readonly verdict?: Verdict;
  /** The tree that is folded in this box: a part, another tree, or the part that an end lies in. */
  readonly opens?: string;
}

/** Answers from one node to the same other share an arrow. A single way onward has no words. */
export interface PictureArrow {
  readonly from: string;
  readonly to: string;
  readonly answers: readonly string[];
}
