import type { Edition } from '../../model/edition';
import { nodeKey } from '../../model/node';
import { replay } from '../replay';

/** Once per edition: an edition never changes. */
const known = new WeakMap<Edition, ReadonlyMap<string, number>>();

/**
 * How many questions a walk usually still has at most at a question (`tree/node`), that one included: nine of ten walks that
 * editors agreed on and that pass there have no more, of those that entered by the same tree where there are any. Counting every way
 * alike would count those that end at once in danger as often as the way that nearly everybody goes. Undefined where no agreed walk
 * passes.
 */
export function usualLeft(edition: Edition, tree: string, at: string): number | undefined {
  const found = known.get(edition) ?? countIn(edition);
  known.set(edition, found);
  return found.get(`${tree} ${at}`) ?? found.get(at);
}

function countIn({ trees }: Edition): ReadonlyMap<string, number> {
  const counts = new Map<string, number[]>();
  for (const tree of trees.values()) {
    for (const { answers } of tree.walks) {
      const { steps } = replay(trees, tree.id, answers);
      for (const [index, { node }] of steps.entries()) {
        for (const key of [nodeKey(node), `${tree.id} ${nodeKey(node)}`])
          counts.set(key, [...(counts.get(key) ?? []), steps.length - index]);
      }
    }
  }
  return new Map([...counts].map(([key, all]) => [key, nineOfTen(all)]));
}

const nineOfTen = (all: readonly number[]): number => all.toSorted((a, b) => a - b)[Math.floor(all.length * 0.9)] ?? 0;
