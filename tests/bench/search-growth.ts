import type { Edition } from '../../src/model/edition';
import { buildSearchIndex } from '../../src/search/build-index';
import { find } from '../../src/search/find';
import type { SearchIndex } from '../../src/search/search-index';
import { median } from './present-rows';
import { grownEdition } from './search-set/grown-edition';
import { readStrangers } from './search-set/strangers';

/** So many times the content as it is is arranged, to know how long that takes. */
const ROUNDS = 9;

export interface Latency {
  readonly times: number;
  readonly nodes: number;
  /** Learning everything from nothing, in code that ran before: the middle of nine times at 1×, else once. */
  readonly buildMillis: number;
  readonly p50Millis: number;
  readonly p99Millis: number;
}

/** How long arranging and finding take in content that is so many times as large. */
export function latency(edition: Edition, times: number, rounds: number): Latency {
  const grown = grownEdition(edition, times);
  // The first time also pays for code that never ran before; the rows of publishing show what that comes to.
  let made: SearchIndex | undefined = times === 1 ? buildSearchIndex(grown) : undefined;
  // One at a time: with all nine kept, each was put in memory that the process never had, which took longer than learning.
  const built = Array.from({ length: times === 1 ? ROUNDS : 1 }, () => {
    const started = performance.now();
    made = buildSearchIndex(grown);
    return performance.now() - started;
  });
  const index = made ?? buildSearchIndex(grown);
  const buildMillis = median(built);
  const queries = readStrangers().map(({ text }) => text);
  for (const query of queries) find(index, query);
  const spent: number[] = [];
  for (let round = 0; round < rounds; round++) for (const query of queries) spent.push(timed(index, query));
  spent.sort((a, b) => a - b);
  return {
    times,
    nodes: [...grown.trees.values()].reduce((sum, tree) => sum + tree.nodes.size, 0),
    buildMillis,
    p50Millis: spent[Math.floor(spent.length * 0.5)] ?? 0,
    p99Millis: spent[Math.floor(spent.length * 0.99)] ?? 0,
  };
}

function timed(index: SearchIndex, query: string): number {
  const started = performance.now();
  find(index, query);
  return performance.now() - started;
}
