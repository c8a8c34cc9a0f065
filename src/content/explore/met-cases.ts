import { keyOf, nodeKey, type TreeNode } from '../../model/node';

/** A case that was met: `tree/node`, and the place of the case; -1 stands for `else`. The same case is the same object. */
export interface Met {
  readonly key: string;
  readonly index: number;
}

const known = new WeakMap<TreeNode, Map<number, Met>>();

export function metAt(node: TreeNode, index: number): Met {
  const cases = known.get(node) ?? new Map<number, Met>();
  const met = cases.get(index) ?? { key: nodeKey(node), index };
  known.set(node, cases.set(index, met));
  return met;
}

/** Which cases of branches and checklists were met, over all explorations that share it. */
export class Coverage {
  private readonly met = new Map<string, Set<number>>();

  /** `key`: `tree/node`; `index` -1 stands for `else`. */
  meet(key: string, index: number): void {
    const set = this.met.get(key) ?? new Set<number>();
    this.met.set(key, set.add(index));
  }

  wasMet(tree: string, node: string, index: number): boolean {
    return this.met.get(keyOf({ tree, node }))?.has(index) ?? false;
  }

  wasReached(tree: string, node: string): boolean {
    return this.met.has(keyOf({ tree, node }));
  }
}
