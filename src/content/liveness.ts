import { nextOf } from './check-graph';
import { type Include, keyOf, type TreeNode } from './model';
import { type Answers, nodeAt, type Trees } from './replay';

/**
 * Which earlier answers can still make a difference. Two walks at the same node whose live answers agree will go on
 * alike, so they need to be explored once: that keeps "walk every walk" cheap when a tree has 65,000 of them.
 */
export interface Liveness {
  /** The part of the answers that matters from this node on, as text: equal text, equal future. */
  project(node: TreeNode, frames: readonly Include[], answers: Answers): string;
  /** Option ids of a question or checklist that some condition looks at. */
  watched(key: string): ReadonlySet<string>;
}

export function findLiveness(trees: Trees): Liveness {
  const watched = new Map<string, Set<string>>();
  for (const tree of trees.values()) {
    for (const node of tree.nodes.values()) {
      if (node.kind !== 'branch') continue;
      for (const { when } of node.cases) {
        for (const [key, ids] of when) {
          const set = watched.get(key) ?? new Set();
          for (const id of ids) set.add(id);
          watched.set(key, set);
        }
      }
    }
  }

  const consulted = new Map<TreeNode, ReadonlySet<string>>();
  const consultedFrom = (node: TreeNode): ReadonlySet<string> => {
    const known = consulted.get(node);
    if (known !== undefined) return known;
    const keys = new Set<string>();
    // Set before the children are visited, so that a cycle (reported elsewhere) cannot loop here.
    consulted.set(node, keys);
    if (node.kind === 'branch') for (const { when } of node.cases) for (const key of when.keys()) keys.add(key);
    if (node.kind === 'question' || node.kind === 'checklist') keys.add(keyOf({ tree: node.tree, node: node.id }));
    for (const target of nextOf(trees, node)) {
      const next = nodeAt(trees, target);
      if (next !== undefined) for (const key of consultedFrom(next)) keys.add(key);
    }
    return keys;
  };
  const afterIncludes = (frames: readonly Include[]): readonly ReadonlySet<string>[] =>
    frames.flatMap((frame) =>
      [...frame.next.values()].flatMap((target) => {
        const next = nodeAt(trees, target);
        return next === undefined ? [] : [consultedFrom(next)];
      }),
    );

  const framesKey = (frames: readonly Include[]): string =>
    frames.map((frame) => `${frame.tree}/${frame.id}`).join('>');
  const liveKeys = new Map<string, readonly string[]>();
  const liveAt = (node: TreeNode, frames: readonly Include[]): readonly string[] => {
    const place = `${node.tree}/${node.id}|${framesKey(frames)}`;
    const known = liveKeys.get(place);
    if (known !== undefined) return known;
    const all = new Set(consultedFrom(node));
    for (const set of afterIncludes(frames)) for (const key of set) all.add(key);
    const sorted = [...all].sort();
    liveKeys.set(place, sorted);
    return sorted;
  };

  const none: ReadonlySet<string> = new Set();
  return {
    project(node, frames, answers) {
      const parts = [`${node.tree}/${node.id}`, framesKey(frames)];
      for (const key of liveAt(node, frames)) {
        const answer = answers.get(key);
        if (answer !== undefined) parts.push(`${key}=${typeof answer === 'string' ? answer : answer.join('+')}`);
      }
      return parts.join('|');
    },
    watched: (key) => watched.get(key) ?? none,
  };
}
