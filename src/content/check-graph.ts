import { keyOf, type Target, type TreeNode } from './model';
import { nodeAt, type Trees } from './replay';
import { nodePath, type Report, type TreeSource } from './tree-source';

/** Where a node can lead, in every tree it touches. */
export function nextOf(trees: Trees, node: TreeNode): readonly Target[] {
  switch (node.kind) {
    case 'question':
      return [...node.options.map((option) => option.go), ...(node.unsure === undefined ? [] : [node.unsure])];
    case 'checklist':
      return [...node.cases.map((each) => each.go), node.else, ...(node.unsure === undefined ? [] : [node.unsure])];
    case 'branch':
      return [...node.cases.map((each) => each.go), node.else];
    case 'include': {
      const part = trees.get(node.part);
      return [...(part === undefined ? [] : [{ tree: part.id, node: part.start }]), ...node.next.values()];
    }
    case 'info':
      return [node.go];
    case 'advice':
      return [];
  }
}

/** Nodes that nothing leads to: not from the start of their tree, nor from another tree. */
export function checkReachable(
  sources: ReadonlyMap<string, TreeSource>,
  trees: Trees,
  uncertain: ReadonlySet<string>,
  report: Report,
): void {
  const reached = new Set<TreeNode>();
  const toVisit: TreeNode[] = [];
  const reach = (target: Target): void => {
    const node = nodeAt(trees, target);
    if (node === undefined || reached.has(node)) return;
    reached.add(node);
    toVisit.push(node);
  };
  for (const tree of trees.values()) reach({ tree: tree.id, node: 'start' });
  for (let node = toVisit.pop(); node !== undefined; node = toVisit.pop())
    for (const to of nextOf(trees, node)) reach(to);
  for (const source of sources.values()) {
    if (uncertain.has(source.tree.id)) continue;
    for (const [id, node] of source.tree.nodes) {
      if (reached.has(node)) continue;
      report(source, {
        code: 'unreachable-node',
        path: nodePath(id),
        atKey: true,
        message: `Niets leidt naar de knoop \`${id}\`.`,
        hint: 'Laat een antwoord hierheen gaan, of haal de knoop weg.',
      });
    }
  }
}

/** The shortest cycle through the whole edition, if there is one: "ask again" is what Terug is for. */
export function findCycle(trees: Trees): readonly TreeNode[] | undefined {
  let shortest: readonly TreeNode[] | undefined;
  for (const start of onCycles(trees)) {
    const cycle = shortestWayBack(trees, start);
    if (cycle !== undefined && (shortest === undefined || cycle.length < shortest.length)) shortest = cycle;
  }
  return shortest;
}

/** One node of each cycle that a depth-first search closes. */
function onCycles(trees: Trees): readonly TreeNode[] {
  const state = new Map<TreeNode, 'open' | 'done'>();
  const found: TreeNode[] = [];
  const all = [...trees.values()].flatMap((tree) => [...tree.nodes.values()]);
  for (const root of all) {
    if (state.has(root)) continue;
    const stack: { node: TreeNode; next: TreeNode[] }[] = [];
    const open = (node: TreeNode): void => {
      state.set(node, 'open');
      const next = nextOf(trees, node).flatMap((target) => nodeAt(trees, target) ?? []);
      stack.push({ node, next });
    };
    open(root);
    while (stack.length > 0) {
      const top = stack.at(-1);
      const node = top?.next.pop();
      if (top === undefined) break;
      if (node === undefined) {
        state.set(top.node, 'done');
        stack.pop();
      } else if (state.get(node) === 'open') found.push(node);
      else if (!state.has(node)) open(node);
    }
  }
  return found;
}

function shortestWayBack(trees: Trees, start: TreeNode): readonly TreeNode[] | undefined {
  const cameFrom = new Map<TreeNode, TreeNode>();
  let edge: readonly TreeNode[] = [start];
  while (edge.length > 0) {
    const next: TreeNode[] = [];
    for (const node of edge) {
      for (const target of nextOf(trees, node)) {
        const found = nodeAt(trees, target);
        if (found === start) return wayTo(node, start, cameFrom);
        if (found === undefined || cameFrom.has(found)) continue;
        cameFrom.set(found, node);
        next.push(found);
      }
    }
    edge = next;
  }
  return undefined;
}

function wayTo(last: TreeNode, start: TreeNode, cameFrom: ReadonlyMap<TreeNode, TreeNode>): readonly TreeNode[] {
  const way: TreeNode[] = [];
  for (let node: TreeNode | undefined = last; node !== undefined && node !== start; node = cameFrom.get(node))
    way.unshift(node);
  return [start, ...way];
}

export const nodeKey = (node: TreeNode): string => keyOf({ tree: node.tree, node: node.id });
