/** What takes room in a column of a drawing: a box, the words on an arrow, or a line on its way past both. */
export interface Item {
  readonly kind: 'box' | 'words' | 'line';
  readonly column: number;
  readonly width: number;
  readonly height: number;
  /** What it is tied to in the column right before it, and right behind. */
  readonly before: Item[];
  readonly behind: Item[];
  /** Its place in its column, from 0 at the top. */
  place: number;
  /** Its middle, in pixels. */
  y: number;
}

/** A box, and everything on one arrow, in the terms of the columns. */
export interface ToPlace {
  readonly id: string;
  readonly width: number;
  readonly height: number;
}

export interface ToDraw {
  readonly from: string;
  readonly to: string;
  readonly width: number;
  readonly height: number;
}

export interface Columns {
  readonly columns: readonly Item[][];
  readonly boxes: ReadonlyMap<string, Item>;
  /** In the order of the arrows; undefined for one that leads back. */
  readonly lines: readonly (Passage | undefined)[];
}

/** An arrow from box to box: what it passes before its words, the words, and what it passes after them. */
export interface Passage {
  readonly toWords: readonly Item[];
  readonly words: Item | undefined;
  readonly fromWords: readonly Item[];
}

/**
 * Boxes stand in the even columns, each to the right of everything that leads to it, and the words of an arrow in the odd
 * column right behind its box. Every other column that an arrow passes keeps some room for its line.
 */
export function columnsOf(toPlace: readonly ToPlace[], arrows: readonly ToDraw[]): Columns {
  const ranks = ranksOf(toPlace, arrows);
  const columns: Item[][] = [];
  const put = (kind: Item['kind'], column: number, width: number, height: number): Item => {
    const item: Item = { kind, column, width, height, before: [], behind: [], place: 0, y: 0 };
    while (columns.length <= column) columns.push([]);
    columns[column]?.push(item);
    return item;
  };
  const boxes = new Map(
    toPlace.map(({ id, width, height }) => [id, put('box', 2 * (ranks.get(id) ?? 0), width, height)]),
  );
  const lines = arrows.map(({ from, to, width, height }): Passage | undefined => {
    const [start, end] = [boxes.get(from), boxes.get(to)];
    // In a circle, which is only there until it is mended, something leads back: that line is drawn over all else.
    if (start === undefined || end === undefined || end.column <= start.column) return undefined;
    const passed = Array.from({ length: end.column - start.column - 1 }, (_, index) =>
      index === 0 && height > 0
        ? put('words', start.column + 1, width, height)
        : put('line', start.column + 1 + index, 0, 0),
    );
    const chain = [start, ...passed, end];
    chain.forEach((item, index) => {
      const next = chain[index + 1];
      if (next === undefined) return;
      item.behind.push(next);
      next.before.push(item);
    });
    const [words, ...rest] = passed;
    return height > 0 ? { toWords: [], words, fromWords: rest } : { toWords: passed, words: undefined, fromWords: [] };
  });
  return { columns, boxes, lines };
}

/** How many arrows lie before each box on the longest way to it. In a circle, which no checked tree has, somewhere on it. */
function ranksOf(boxes: readonly ToPlace[], arrows: readonly ToDraw[]): ReadonlyMap<string, number> {
  const behind = new Map<string, string[]>(boxes.map(({ id }) => [id, []]));
  const waiting = new Map(boxes.map(({ id }) => [id, 0]));
  for (const { from, to } of arrows) {
    behind.get(from)?.push(to);
    waiting.set(to, (waiting.get(to) ?? 0) + 1);
  }
  const ranks = new Map(boxes.map(({ id }) => [id, 0]));
  const ready = boxes.map(({ id }) => id).filter((id) => waiting.get(id) === 0);
  for (let id = ready.pop(); id !== undefined; id = ready.pop()) {
    for (const to of behind.get(id) ?? []) {
      ranks.set(to, Math.max(ranks.get(to) ?? 0, (ranks.get(id) ?? 0) + 1));
      const left = (waiting.get(to) ?? 0) - 1;
      waiting.set(to, left);
      if (left === 0) ready.push(to);
    }
  }
  return ranks;
}
