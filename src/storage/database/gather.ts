export interface Gathering {
  /** A power of two: batches are as large as the largest one that is filled. */
  readonly mostTogether: number;
  /** Batches under way at the same time; while they are, more comes in to go together. */
  readonly mostAtOnce: number;
}

/**
 * Lets what is asked for at about the same time be done in one go. `run` answers item by item; when it fails as a whole it
 * fails for all in the batch, when one of its answers does, for that one.
 */
export function gather<Item, Result>(
  run: (items: readonly Item[]) => Promise<readonly (Result | Promise<Result>)[]>,
  { mostTogether, mostAtOnce }: Gathering,
): (item: Item) => Promise<Result> {
  const waiting: {
    item: Item;
    resolve: (result: Result | Promise<Result>) => void;
    reject: (error: unknown) => void;
  }[] = [];
  let underWay = 0;
  const next = async (): Promise<void> => {
    if (underWay >= mostAtOnce || waiting.length === 0) return;
    const batch = waiting.splice(0, Math.min(mostTogether, 2 ** Math.floor(Math.log2(waiting.length))));
    underWay += 1;
    try {
      const results = await run(batch.map(({ item }) => item));
      for (const [index, result] of results.entries()) batch[index]?.resolve(result);
    } catch (error) {
      for (const { reject } of batch) reject(error);
    }
    underWay -= 1;
    void next();
  };
  return (item) =>
    new Promise((resolve, reject) => {
      waiting.push({ item, resolve, reject });
      // Those who ask in the same turn of the event loop come in first.
      queueMicrotask(() => void next());
    });
}
