import type { Item } from './columns';

/** Free pixels between two things under one another; lines may run closer together than boxes stand. */
const BESIDE = { box: 14, words: 14, line: 10 } as const;
/** How hard two things that are tied pull each other level: a long line should run straight, most of all. */
const STRAIGHT = { 'line line': 8, ends: 2, words: 3 } as const;
const ROUNDS = 12;

/**
 * Gives everything its height in its column, in the order it has there: as level with what it is tied to as the room
 * allows. Each column in turn is placed exactly (the least squared distances that keep things apart), to and fro.
 */
export function placeColumns(columns: readonly (readonly Item[])[]): void {
  for (const column of columns) stack(column);
  for (let round = 0; round < ROUNDS; round++) {
    const isForwards = round % 2 === 0;
    // At first each side alone, so that a far end is felt soon; then both.
    const sides = round >= 4 ? 'both' : isForwards ? 'before' : 'behind';
    for (const column of isForwards ? columns : columns.toReversed()) placeColumn(column, sides);
  }
  for (const column of columns) for (const item of column) item.y = Math.round(item.y);
}

function stack(column: readonly Item[]): void {
  let y = 0;
  column.forEach((item, index) => {
    y += apart(column[index - 1], item);
    item.y = y;
  });
}

/** From middle to middle, at the least. */
export const apart = (above: Item | undefined, below: Item): number =>
  above === undefined ? 0 : (above.height + below.height + BESIDE[above.kind] + BESIDE[below.kind]) / 2;

function pull(one: Item, other: Item): number {
  if (one.kind === 'line' && other.kind === 'line') return STRAIGHT['line line'];
  return one.kind === 'words' || other.kind === 'words' ? STRAIGHT.words : STRAIGHT.ends;
}

/** A run of things that stand as close together as they may, and where their first one wants to be. */
interface Run {
  readonly count: number;
  readonly weight: number;
  readonly y: number;
}

/** Isotonic regression by pooling neighbours that would overlap (Ayer and others, 1955). */
function placeColumn(column: readonly Item[], sides: 'before' | 'behind' | 'both'): void {
  const runs: Run[] = [];
  let offset = 0;
  const offsets = column.map((item, index) => {
    offset += apart(column[index - 1], item);
    return offset;
  });
  for (const [index, item] of column.entries()) {
    const { wanted, weight } = wish(item, sides);
    let run: Run = { count: 1, weight, y: wanted - (offsets[index] ?? 0) };
    for (let above = runs.at(-1); above !== undefined && above.y > run.y; above = runs.at(-1)) {
      runs.pop();
      const sum = above.weight + run.weight;
      run = {
        count: above.count + run.count,
        weight: sum,
        y: (above.y * above.weight + run.y * run.weight) / sum,
      };
    }
    runs.push(run);
  }
  let index = 0;
  for (const { count, y } of runs) {
    for (const end = index + count; index < end; index++) {
      const item = column[index];
      if (item !== undefined) item.y = y + (offsets[index] ?? 0);
    }
  }
}

/** Level with the middle of what it is tied to; what is tied to nothing hardly minds. */
function wish(item: Item, sides: 'before' | 'behind' | 'both'): { readonly wanted: number; readonly weight: number } {
  let weight = 0;
  let sum = 0;
  const add = (other: Item): void => {
    const by = pull(item, other);
    weight += by;
    sum += by * other.y;
  };
  if (sides !== 'behind') item.before.forEach(add);
  if (sides !== 'before') item.behind.forEach(add);
  return weight === 0 ? { wanted: item.y, weight: 0.01 } : { wanted: sum / weight, weight };
}
