import type { Item } from './columns';
import { apart } from './place-columns';

/**
 * Makes one line run level for as many columns as the room above and below it allows, instead of a small step at each.
 * `chain` is what an arrow passes, at most one thing a column; `columns` are placed and in order.
 */
export function straighten(chain: readonly Item[], columns: readonly (readonly Item[])[]): void {
  let run: Item[] = [];
  let [lowest, highest] = [-Infinity, Infinity];
  const level = (): void => {
    const middle = run.reduce((sum, { y }) => sum + y, 0) / run.length;
    const y = Math.round(Math.min(highest, Math.max(lowest, middle)));
    for (const item of run) item.y = y;
  };
  for (const item of chain) {
    const [from, to] = roomOf(item, columns[item.column] ?? []);
    if (Math.max(lowest, from) > Math.min(highest, to)) {
      level();
      run = [];
      [lowest, highest] = [-Infinity, Infinity];
    }
    run.push(item);
    lowest = Math.max(lowest, from);
    highest = Math.min(highest, to);
  }
  if (run.length > 0) level();
}

/** Where its middle may be while its neighbours stay: whole pixels. */
function roomOf(item: Item, column: readonly Item[]): readonly [from: number, to: number] {
  const [above, below] = [column[item.place - 1], column[item.place + 1]];
  return [
    above === undefined ? -Infinity : Math.ceil(above.y + apart(above, item)),
    below === undefined ? Infinity : Math.floor(below.y - apart(item, below)),
  ];
}
