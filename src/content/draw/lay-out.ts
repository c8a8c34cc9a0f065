import { Graph, layout } from '@dagrejs/dagre';

/** A box to place; sizes in pixels. */
export interface Box {
  readonly id: string;
  readonly width: number;
  readonly height: number;
}

/** An arrow between two boxes. What stands on it takes room of its own, so that no two words share a spot. */
export interface Arrow {
  readonly from: string;
  readonly to: string;
  readonly width: number;
  readonly height: number;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Layout {
  readonly width: number;
  readonly height: number;
  /** Upper left corner of each box, by id. */
  readonly boxes: ReadonlyMap<string, Point>;
  /** In the order of the arrows given: the line it follows, and the middle of its words. */
  readonly arrows: readonly { readonly points: readonly Point[]; readonly words: Point }[];
}

const SPACING = { rankdir: 'TB', nodesep: 24, edgesep: 14, ranksep: 30, marginx: 16, marginy: 16 } as const;

/** Boxes in layers, each below everything that leads to it, with arrows that go around them. Between two boxes goes at most one arrow. */
export function layOut(boxes: readonly Box[], arrows: readonly Arrow[]): Layout {
  const graph = new Graph({ directed: true });
  graph.setGraph({ ...SPACING });
  for (const { id, width, height } of boxes) graph.setNode(id, { width, height });
  for (const { from, to, width, height } of arrows) graph.setEdge(from, to, { width, height, labelpos: 'c' });
  layout(graph);
  const { width = 0, height = 0 } = graph.graph() as { readonly width?: number; readonly height?: number };
  return {
    width: Math.ceil(width),
    height: Math.ceil(height),
    boxes: new Map(
      boxes.map((box) => {
        const { x, y } = graph.node(box.id) as Point;
        return [box.id, { x: x - box.width / 2, y: y - box.height / 2 }];
      }),
    ),
    arrows: arrows.map(({ from, to }) => {
      const { points, x, y } = graph.edge(from, to) as Point & { readonly points: readonly Point[] };
      return { points, words: { x, y } };
    }),
  };
}
