import { keyOf } from '../../model/node';

/** Which cases of branches and checklists were met, over all explorations that share it. */
export class Coverage {
  private readonly met = new Map<string, Set<number>>();

  /** `index` -1 stands for `else`. */
  meet(tree: string, node: string, index: number): void {
    const key = keyOf({ tree, node });
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
