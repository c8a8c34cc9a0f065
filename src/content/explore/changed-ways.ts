import { isAsked } from '../../model/kinds';
import { nodeKey, type TreeNode } from '../../model/node';
import type { Trees } from '../../walk/replay';
import { type Graph, graphOf, reachableFrom } from './graph';
import { findLiveness, type Liveness } from './liveness';

/** What walks of an edition lead along. */
export interface WaysOfEdition {
  readonly graph: Graph;
  readonly live: Liveness;
}

const ways = new WeakMap<Trees, WaysOfEdition>();

/** Found once for an edition: exploring it and proving its promises ask for the same. */
export function waysOf(trees: Trees): WaysOfEdition {
  const known = ways.get(trees);
  if (known !== undefined) return known;
  const graph = graphOf(trees);
  const found = { graph, live: findLiveness(trees, graph) };
  ways.set(trees, found);
  return found;
}

/**
 * Nodes from which something of the new edition differs from the old: a node that came, went or leads elsewhere, or a
 * question of which other answers are told apart. From every other node walks go on as they did.
 */
export function findChanged(old: WaysOfEdition, now: WaysOfEdition): ReadonlySet<TreeNode> {
  const came: TreeNode[] = [];
  for (const node of now.graph.keys()) if (!old.graph.has(node) || isWatchedOtherwise(node, old, now)) came.push(node);
  const went = [...old.graph.keys()].filter((node) => !now.graph.has(node));
  return new Set([...reachableFrom(backwardsIn(now.graph), came), ...reachableFrom(backwardsIn(old.graph), went)]);
}

function isWatchedOtherwise(node: TreeNode, old: WaysOfEdition, now: WaysOfEdition): boolean {
  if (!isAsked(node)) return false;
  const before = old.live.watched(nodeKey(node));
  const after = now.live.watched(nodeKey(node));
  return before.size !== after.size || [...before].some((id) => !after.has(id));
}

const known = new WeakMap<Graph, Graph>();

/** From each node to those before it; every promise asks for the same graph. */
export function backwardsIn(graph: Graph): Graph {
  const found = known.get(graph);
  if (found !== undefined) return found;
  const backwards = new Map<TreeNode, TreeNode[]>();
  for (const [node, next] of graph)
    for (const each of next) {
      const before = backwards.get(each);
      if (before === undefined) backwards.set(each, [node]);
      else before.push(node);
    }
  known.set(graph, backwards);
  return backwards;
}
