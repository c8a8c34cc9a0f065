import { Graph, layout } from '@dagrejs/dagre';

/** A box to place; sizes in pixels. */
export interface Box {
  readonly id: string;
  readonly width: number;
  readonly height: number;
}

/** An arrow between two boxes, with the size of the words on it; 0 by 0 for none. */
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

/** A line from left to right: level within each column that it passes, and slanting only between two columns. */
export type Stretch = readonly Point[];

export interface Layout {
  readonly width: number;
  readonly height: number;
  /** Upper left corner of each box, by id. */
  readonly boxes: ReadonlyMap<string, Point>;
  /** In the order of the arrows given: to its words and on from there, and the upper left corner of those words. */
  readonly arrows: readonly { readonly stretches: readonly Stretch[]; readonly words: Point }[];
}

/**
 * From left to right: answers then stand on level lines, right behind their question, and a question with many answers
 * grows downwards, where a page scrolls. From top to bottom 45 of our 130 trees were wider than 1,920 pixels, so 15.
 */
const SPACING = {
  rankdir: 'LR',
  nodesep: 14,
  edgesep: 10,
  ranksep: 26,
  marginx: 12,
  marginy: 12,
  // Ours: right behind what leads there. Looking for the shortest lines took a third of the time, and moved half the
  // drawing for one new arrow.
  ranker: 'none',
} as const;

/** Between a box and the words behind it lies an empty column: dagre gives a line no points when it passes none. */
const [BOX_STEP, WORDS_STEP] = [4, 2];

/** Boxes in columns, each to the right of everything that leads to it. Between two boxes goes at most one arrow. */
export function layOut(boxes: readonly Box[], arrows: readonly Arrow[]): Layout {
  const graph = new Graph({ directed: true });
  graph.setGraph({ ...SPACING });
  const ranks = ranksOf(boxes, arrows);
  for (const { id, width, height } of boxes)
    graph.setNode(id, { width, height, rank: BOX_STEP * (ranks.get(id) ?? 0) });
  for (const arrow of arrows) {
    const { from, to, width, height } = arrow;
    if (height === 0) graph.setEdge(from, to, {});
    else {
      graph.setNode(wordsOf(arrow), { width, height, rank: BOX_STEP * (ranks.get(from) ?? 0) + WORDS_STEP });
      graph.setEdge(from, wordsOf(arrow), {});
      graph.setEdge(wordsOf(arrow), to, {});
    }
  }
  layout(graph);
  const { width = 0, height = 0 } = graph.graph() as { readonly width?: number; readonly height?: number };
  const columns = columnsOf(graph);
  return {
    width: Math.ceil(width),
    height: Math.ceil(height),
    boxes: new Map(boxes.map(({ id }) => [id, cornerOf(placedAt(graph, id))])),
    arrows: arrows.map((arrow) => {
      const { from, to } = arrow;
      const [source, target] = [placedAt(graph, from), placedAt(graph, to)];
      const start = { x: source.x + source.width / 2, y: source.y };
      const end = { x: target.x - target.width / 2, y: target.y };
      const through = (a: string, b: string) => passed(graph, columns, a, b);
      if (arrow.height === 0) return { stretches: [[start, ...through(from, to), end]], words: start };
      const words = placedAt(graph, wordsOf(arrow));
      const [left, right] = boundsOf(columns, words);
      return {
        stretches: [
          [start, ...through(from, wordsOf(arrow)), { x: left, y: words.y }],
          [{ x: left + words.width, y: words.y }, { x: right, y: words.y }, ...through(wordsOf(arrow), to), end],
        ],
        words: { x: left, y: words.y - words.height / 2 },
      };
    }),
  };
}

/** How many arrows lie before each box on the longest way to it. In a circle, which no checked tree has, somewhere on it. */
function ranksOf(boxes: readonly Box[], arrows: readonly Arrow[]): ReadonlyMap<string, number> {
  const waiting = new Map(boxes.map(({ id }) => [id, arrows.filter(({ to }) => to === id).length]));
  const ranks = new Map(boxes.map(({ id }) => [id, 0]));
  const ready = boxes.map(({ id }) => id).filter((id) => waiting.get(id) === 0);
  for (let id = ready.pop(); id !== undefined; id = ready.pop()) {
    for (const { to } of arrows.filter(({ from }) => from === id)) {
      ranks.set(to, Math.max(ranks.get(to) ?? 0, (ranks.get(id) ?? 0) + 1));
      const left = (waiting.get(to) ?? 0) - 1;
      waiting.set(to, left);
      if (left === 0) ready.push(to);
    }
  }
  return ranks;
}

interface Placed extends Point {
  readonly width: number;
  readonly height: number;
}

const wordsOf = ({ from, to }: Arrow): string => `${from} ${to}`;
const placedAt = (graph: Graph, id: string): Placed => graph.node(id) as unknown as Placed;
const cornerOf = ({ x, y, width, height }: Placed): Point => ({ x: x - width / 2, y: y - height / 2 });

/** Left and right of each column, by the middle that all in it share. */
type Columns = ReadonlyMap<number, readonly [left: number, right: number]>;

function columnsOf(graph: Graph): Columns {
  const columns = new Map<number, readonly [number, number]>();
  for (const id of graph.nodes()) {
    const { x, width } = placedAt(graph, id);
    const [left, right] = columns.get(Math.round(x)) ?? [x, x];
    columns.set(Math.round(x), [Math.min(left, x - width / 2), Math.max(right, x + width / 2)]);
  }
  return columns;
}

const boundsOf = (columns: Columns, { x }: Point): readonly [left: number, right: number] =>
  columns.get(Math.round(x)) ?? [x, x];

/** Where a line enters and leaves every column between two things, at the height that was kept free for it there. */
function passed(graph: Graph, columns: Columns, from: string, to: string): readonly Point[] {
  const { points } = graph.edge(from, to) as unknown as { readonly points: readonly Point[] };
  return points.slice(1, -1).flatMap((point) => boundsOf(columns, point).map((x) => ({ x, y: point.y })));
}
