import type { Edition } from '../../model/edition';
import { isAsked } from '../../model/kinds';
import { nodeKey } from '../../model/node';
import { nodeAt, replay } from '../replay';
import { askedAfter, type From } from '../ways-on';

interface Agreed {
  /** By where a walk was at (`tree/node`), with and without the tree that it entered by. */
  readonly counts: ReadonlyMap<string, number>;
  /** Checklists (`tree/node`) and answers of questions (`tree/node=option`) that some agreed walk comes by. */
  readonly taken: ReadonlySet<string>;
  /** Once per place; see `isTried`. */
  readonly tried: WeakMap<ReadonlySet<string>, boolean>;
}

/** Once per edition: an edition never changes. */
const known = new WeakMap<Edition, Agreed>();

/**
 * How many questions a walk usually still has at most at a question (`tree/node`), that one included: nine of ten walks that
 * editors agreed on and that pass there have no more, of those that entered by the same tree where there are any. Counting every way
 * alike would count those that end at once in danger as often as the way that nearly everybody goes. Undefined where no agreed walk
 * passes.
 */
export function usualLeft(edition: Edition, tree: string, at: string): number | undefined {
  const { counts } = agreedIn(edition);
  return counts.get(`${tree} ${at}`) ?? counts.get(at);
}

/**
 * Whether the agreed walks go by every answer that can still be given. While a tree is being written they are few and short, and
 * say nothing of what is usual in it.
 */
export function isTried(edition: Edition, at: From): boolean {
  const { taken, tried } = agreedIn(edition);
  const ahead = askedAfter(edition.trees, at);
  const before = tried.get(ahead);
  if (before !== undefined) return before;
  const isAll = [nodeKey(at.node), ...ahead].every((key) => {
    const [tree = '', node = ''] = key.split('/');
    const asked = nodeAt(edition.trees, { tree, node });
    if (!isAsked(asked)) return true;
    return asked.kind === 'checklist' ? taken.has(key) : asked.options.every(({ id }) => taken.has(`${key}=${id}`));
  });
  tried.set(ahead, isAll);
  return isAll;
}

function agreedIn(edition: Edition): Agreed {
  const found = known.get(edition) ?? { ...walked(edition), tried: new WeakMap() };
  known.set(edition, found);
  return found;
}

function walked({ trees }: Edition): Pick<Agreed, 'counts' | 'taken'> {
  const counts = new Map<string, number[]>();
  const taken = new Set<string>();
  for (const tree of trees.values()) {
    for (const { answers } of tree.walks) {
      const { steps } = replay(trees, tree.id, answers);
      for (const [index, { node, answer }] of steps.entries()) {
        taken.add(
          typeof answer === 'string' && node.kind === 'question' ? `${nodeKey(node)}=${answer}` : nodeKey(node),
        );
        for (const key of [nodeKey(node), `${tree.id} ${nodeKey(node)}`])
          counts.set(key, [...(counts.get(key) ?? []), steps.length - index]);
      }
    }
  }
  return { counts: new Map([...counts].map(([key, all]) => [key, nineOfTen(all)])), taken };
}

const nineOfTen = (all: readonly number[]): number => all.toSorted((a, b) => a - b)[Math.floor(all.length * 0.9)] ?? 0;
