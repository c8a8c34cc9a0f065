import type { TreeNodeView } from '../../web/contract';

export const BOX_WIDTH = 190;
export const BOX_HEIGHT = 80;
const GAP_X = 24;
const GAP_Y = 46;

export interface Box {
  readonly node: TreeNodeView;
  readonly x: number;
  readonly y: number;
}

export interface Edge {
  readonly from: Box;
  readonly to: Box;
}

export interface TreeLayout {
  readonly boxes: readonly Box[];
  readonly edges: readonly Edge[];
  readonly width: number;
  readonly height: number;
}

/**
 * Nodes in layers, each below everything that leads to it. Trees have no cycles (content check); should one have one all
 * the same, the step that closes it is left out of the layering and drawn upwards.
 */
export const layOutTree = (treeId: string, nodes: readonly TreeNodeView[]): TreeLayout => {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const stepsOf = (node: TreeNodeView): TreeNodeView[] =>
    [...new Set(node.next.filter((next) => next.treeId === treeId).map(({ nodeId }) => nodeId))].flatMap(
      (id) => byId.get(id) ?? [],
    );
  const depths = depthsOf(nodes, stepsOf);
  const layers: TreeNodeView[][] = [];
  for (const node of nodes) {
    const depth = depths.get(node.id) ?? 0;
    layers[depth] = [...(layers[depth] ?? []), node];
  }
  const widest = Math.max(1, ...layers.map((layer) => layer.length));
  const width = widest * (BOX_WIDTH + GAP_X) + GAP_X;
  const boxes = layers.flatMap((layer, depth) => {
    const indent = (width - layer.length * (BOX_WIDTH + GAP_X) + GAP_X) / 2;
    return layer.map((node, index) => ({
      node,
      x: indent + index * (BOX_WIDTH + GAP_X),
      y: GAP_Y / 2 + depth * (BOX_HEIGHT + GAP_Y),
    }));
  });
  const boxOf = new Map(boxes.map((box) => [box.node.id, box]));
  const edges = boxes.flatMap((from) =>
    stepsOf(from.node).flatMap(({ id }) => {
      const to = boxOf.get(id);
      return to === undefined ? [] : [{ from, to }];
    }),
  );
  return { boxes, edges, width, height: layers.length * (BOX_HEIGHT + GAP_Y) };
};

/** The longest way from a node that nothing leads to. */
const depthsOf = (
  nodes: readonly TreeNodeView[],
  stepsOf: (node: TreeNodeView) => readonly TreeNodeView[],
): ReadonlyMap<string, number> => {
  const finished: TreeNodeView[] = [];
  const seen = new Set<string>();
  const visit = (node: TreeNodeView): void => {
    if (seen.has(node.id)) return;
    seen.add(node.id);
    for (const next of stepsOf(node)) visit(next);
    finished.push(node);
  };
  for (const node of nodes) visit(node);

  const order = finished.toReversed();
  const places = new Map(order.map((node, index) => [node.id, index]));
  const depths = new Map<string, number>();
  for (const node of order) {
    const depth = depths.get(node.id) ?? 0;
    depths.set(node.id, depth);
    for (const next of stepsOf(node)) {
      const isForward = (places.get(next.id) ?? 0) > (places.get(node.id) ?? 0);
      if (isForward) depths.set(next.id, Math.max(depths.get(next.id) ?? 0, depth + 1));
    }
  }
  return depths;
};
