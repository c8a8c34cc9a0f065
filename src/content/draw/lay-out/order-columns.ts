import type { Item } from './columns';

/** Rounds after which nothing better is expected. */
const PATIENCE = 6;

/**
 * Orders every column so that few lines cross: first as somebody comes to the boxes, answer by answer; then to and fro, each
 * thing to the middle of what it is tied to in the column before or behind (Sugiyama's method). The best is kept.
 */
export function orderColumns(columns: readonly Item[][]): void {
  asMet(columns);
  let best = copyOf(columns);
  let fewest = countCrossings(columns);
  for (let round = 0, since = 0; since < PATIENCE && fewest > 0; round++, since++) {
    sweep(columns, round % 2 === 1, round % 4 >= 2);
    const crossings = countCrossings(columns);
    if (crossings >= fewest) continue;
    since = 0;
    fewest = crossings;
    best = copyOf(columns);
  }
  for (const [index, column] of best.entries()) setOrder(columns[index] ?? [], column);
}

const copyOf = (columns: readonly Item[][]): readonly (readonly Item[])[] => columns.map((column) => [...column]);

function setOrder(column: Item[], order: readonly Item[]): void {
  column.splice(0, column.length, ...order);
  column.forEach((item, place) => {
    item.place = place;
  });
}

function asMet(columns: readonly Item[][]): void {
  const met = new Map<Item, number>();
  for (const first of columns.flat()) {
    const waiting = [first];
    for (let item = waiting.pop(); item !== undefined; item = waiting.pop()) {
      if (met.has(item)) continue;
      met.set(item, met.size);
      waiting.push(...item.behind.toReversed());
    }
  }
  for (const column of columns) {
    setOrder(
      column,
      column.toSorted((a, b) => (met.get(a) ?? 0) - (met.get(b) ?? 0)),
    );
  }
}

/** Each column in turn, by what its items are tied to in the one that was just ordered. What is tied to nothing there keeps its place. */
function sweep(columns: readonly Item[][], isForwards: boolean, isLastFirst: boolean): void {
  for (const column of isForwards ? columns : columns.toReversed()) {
    const middles = new Map<Item, number>();
    for (const item of column) {
      const tied = isForwards ? item.before : item.behind;
      if (tied.length > 0) middles.set(item, tied.reduce((sum, { place }) => sum + place, 0) / tied.length);
    }
    const sorted = [...middles]
      .sort(([a, one], [b, other]) => one - other || (isLastFirst ? b.place - a.place : a.place - b.place))
      .map(([item]) => item);
    let next = 0;
    setOrder(
      column,
      column.map((item) => (middles.has(item) ? (sorted[next++] ?? item) : item)),
    );
  }
}

/** Pairs of lines that cross between two columns, over all of them. */
function countCrossings(columns: readonly (readonly Item[])[]): number {
  let crossings = 0;
  for (const [index, column] of columns.entries()) {
    const size = columns[index + 1]?.length ?? 0;
    // A Fenwick tree counts the lines that ended lower so far: n log n instead of every pair.
    const ended = new Int32Array(size + 1);
    let lines = 0;
    for (const { behind } of column) {
      for (const { place } of behind) {
        let above = 0;
        for (let at = place + 1; at > 0; at -= at & -at) above += ended[at] ?? 0;
        crossings += lines - above;
      }
      for (const { place } of behind) {
        lines++;
        for (let at = place + 1; at <= size; at += at & -at) ended[at] = (ended[at] ?? 0) + 1;
      }
    }
  }
  return crossings;
}
