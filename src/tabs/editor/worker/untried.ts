import { findLiveness } from '../../../content/explore/liveness';
import { proposeWalks, untriedOf } from '../../../content/explore/propose-walks';
import { nodeKey } from '../../../model/node';
import type { Trees } from '../../../model/tree';
import type { Untried } from './protocol';

/** What no agreed walk of this tree comes to, and a walk there: to `ends` (a node of this tree) when that is one of them. */
export function untriedIn(trees: Trees, treeId: string, ends?: string): Untried | undefined {
  const tree = trees.get(treeId);
  if (tree === undefined) return undefined;
  const wanted = untriedOf(trees, tree);
  const proposals = proposeWalks(trees, tree, findLiveness(trees));
  const toAdvices = proposals.filter(({ end }) => wanted.has(end));
  const route = toAdvices.find(({ end }) => end === `${treeId}/${ends}`) ?? toAdvices[0] ?? proposals[0];
  if (route === undefined) return undefined;
  const answers = route.steps.map(({ node, answer }) => [nodeKey(node), answer] as const);
  return { walk: { tree: treeId, answers }, advices: [...new Set(toAdvices.map(({ end }) => end))] };
}
