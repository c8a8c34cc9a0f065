import type { Liveness } from './liveness';
import { keyOf, type Tree } from './model';
import { replay, type Trees } from './replay';
import { type Route, routesFrom } from './routes';

/** The few walks that would cover what no promised walk reaches yet: advices and options of this tree. */
export function proposeWalks(trees: Trees, tree: Tree, live: Liveness): readonly Route[] {
  const wanted = new Set<string>();
  for (const node of tree.nodes.values()) {
    const key = keyOf({ tree: tree.id, node: node.id });
    if (node.kind === 'advice') wanted.add(key);
    if (node.kind === 'question') for (const option of node.options) wanted.add(`${key}=${option.id}`);
  }
  for (const each of trees.values()) {
    for (const walk of each.walks) {
      const { steps, rest } = replay(trees, each.id, walk.answers);
      for (const { node, answer } of steps)
        wanted.delete(`${keyOf({ tree: node.tree, node: node.id })}=${String(answer)}`);
      if (rest.kind === 'advice') wanted.delete(keyOf({ tree: rest.node.tree, node: rest.node.id }));
    }
  }
  const proposals: Route[] = [];
  for (const route of wanted.size === 0 ? [] : routesFrom(trees, tree.id, live)) {
    const covers = [
      route.end,
      ...route.steps.map(({ node, answer }) => `${keyOf({ tree: node.tree, node: node.id })}=${String(answer)}`),
    ];
    if (!covers.some((each) => wanted.has(each))) continue;
    for (const each of covers) wanted.delete(each);
    proposals.push(route);
    if (wanted.size === 0) break;
  }
  return proposals;
}
