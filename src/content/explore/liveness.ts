import { idsIn, looksOf } from '../../model/conditions';
import { conditionsOf, isAsked, partOf } from '../../model/kinds';
import { type Include, nodeKey, type TreeNode } from '../../model/node';
import { nodeOf } from '../../model/tree';
import { type Answers, nodeAt, type Trees } from '../../walk/replay';
import { childrenFirst, type Graph, graphOf, reachableFrom } from './graph';

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

/** The edition must be free of cycles; in one with a cycle the answer is of no use, but it comes. */
export function findLiveness(trees: Trees, graph: Graph = graphOf(trees)): Liveness {
  const watched = findWatched(trees);
  const consulted = findConsulted(trees, graph, watched);
  const none: ReadonlySet<string> = new Set();

  const framesKey = (frames: readonly Include[]): string =>
    frames.map((frame) => `${frame.tree}/${frame.id}`).join('>');
  const places = new Map<string, { readonly place: string; readonly live: readonly string[] }>();
  const liveAt = (node: TreeNode, frames: readonly Include[]) => {
    const place = `${node.tree}/${node.id}|${framesKey(frames)}`;
    const known = places.get(place);
    if (known !== undefined) return known;
    const all = new Set(consulted(node));
    for (const frame of frames) {
      for (const target of frame.next.values()) {
        const next = nodeAt(trees, target);
        if (next !== undefined) for (const key of consulted(next)) all.add(key);
      }
    }
    const found = { place, live: [...all].sort() };
    places.set(place, found);
    return found;
  };

  return {
    project(node, frames, answers) {
      const { place, live } = liveAt(node, frames);
      let text = place;
      for (const key of live) {
        const answer = answers.get(key);
        if (answer !== undefined) text += `|${key}=${typeof answer === 'string' ? answer : answer.join('+')}`;
      }
      return text;
    },
    watched: (key) => watched.get(key) ?? none,
  };
}

function findWatched(trees: Trees): ReadonlyMap<string, ReadonlySet<string>> {
  const watched = new Map<string, Set<string>>();
  for (const tree of trees.values()) {
    for (const node of tree.nodes.values()) {
      for (const { key, ticks } of conditionsOf(node).flatMap(looksOf)) {
        const set = watched.get(key) ?? new Set();
        for (const id of ticks.atLeast === undefined ? idsIn(ticks) : optionsAt(trees, key)) set.add(id);
        watched.set(key, set);
      }
    }
  }
  return watched;
}

/** A number of ticks looks at every one of them. */
function optionsAt(trees: Trees, key: string): readonly string[] {
  const found = nodeOf(trees, key);
  return isAsked(found) ? found.options.map(({ id }) => id) : [];
}

/**
 * For each node the questions that a branch looks at, or that may come by again, from there on. Only a part that is
 * included can come by twice on one walk.
 */
function findConsulted(
  trees: Trees,
  graph: Graph,
  watched: ReadonlyMap<string, ReadonlySet<string>>,
): (node: TreeNode) => readonly string[] {
  const parts = [...graph.keys()].flatMap((node) => {
    const part = partOf(node);
    return part === undefined ? [] : (nodeAt(trees, { tree: part, node: 'start' }) ?? []);
  });
  const again = reachableFrom(graph, parts);
  const own = (node: TreeNode): readonly string[] => {
    const conditions = conditionsOf(node);
    // Nearly every node: it looks at nothing, and comes by once.
    if (conditions.length === 0 && !again.has(node)) return [];
    const looked = conditions.flatMap(looksOf).map(({ key }) => key);
    const askedAgain = isAsked(node) && again.has(node) ? [nodeKey(node)] : [];
    return [...new Set([...looked, ...askedAgain])];
  };
  const keys = [...new Set([...watched.keys(), ...[...again].flatMap(own)])];
  const indexOf = new Map(keys.map((key, index) => [key, index]));
  const words = Math.ceil(keys.length / 32);
  const consulted = new Map<TreeNode, Uint32Array>();
  for (const node of childrenFirst(graph)) {
    const bits = new Uint32Array(words);
    for (const key of own(node)) {
      const index = indexOf.get(key) ?? 0;
      bits[index >> 5] = (bits[index >> 5] ?? 0) | (1 << (index & 31));
    }
    for (const next of graph.get(node) ?? []) {
      const later = consulted.get(next);
      if (later !== undefined)
        for (let word = 0; word < words; word++) bits[word] = (bits[word] ?? 0) | (later[word] ?? 0);
    }
    consulted.set(node, bits);
  }
  return (node) => {
    const bits = consulted.get(node);
    return bits === undefined ? [] : keys.filter((_, index) => ((bits[index >> 5] ?? 0) >>> (index & 31)) & 1);
  };
}
