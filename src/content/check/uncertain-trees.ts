import { partOf } from '../../model/kinds';
import type { Trees } from '../../walk/replay';
import { nextOf } from '../explore/graph';

/**
 * Trees about which nothing can be concluded yet, because a walk into or out of them passes a broken link or a file that
 * cannot be used: "nothing leads here" or "this case never holds" may only be that other problem once more.
 * `unreadable` holds the texts of unusable files by tree id; `damaged` the trees with a broken link.
 */
export function findUncertain(
  trees: Trees,
  unreadable: ReadonlyMap<string, string>,
  damaged: ReadonlySet<string>,
): ReadonlySet<string> {
  if (unreadable.size === 0 && damaged.size === 0) return new Set();
  const to = new Map<string, Set<string>>();
  const from = new Map<string, Set<string>>();
  for (const tree of trees.values()) {
    const onward = new Set<string>();
    for (const node of tree.nodes.values()) {
      const part = partOf(node);
      if (part !== undefined) onward.add(part);
      for (const target of nextOf(trees, node)) onward.add(target.tree);
    }
    to.set(tree.id, onward);
    for (const id of onward) from.set(id, (from.get(id) ?? new Set()).add(tree.id));
  }
  // A broken file cannot be asked where it leads; the names in its text say where it may.
  const texts = [...unreadable.values()];
  const mentioned = [...trees.keys()].filter((id) => texts.some((text) => text.includes(id)));
  const after = closure([...damaged, ...mentioned], to);
  const before = closure([...damaged, ...unreadable.keys()], from);
  return new Set([...after, ...before]);
}

function closure(starts: Iterable<string>, edges: ReadonlyMap<string, ReadonlySet<string>>): ReadonlySet<string> {
  const found = new Set(starts);
  for (const id of found) for (const next of edges.get(id) ?? []) found.add(next);
  return found;
}
