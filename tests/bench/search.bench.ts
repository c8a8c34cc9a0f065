import { join } from 'node:path';
import { compileEdition } from '../../src/content/compile-edition';
import { readContentFolder } from '../../src/content/folder/read-content-folder';
import type { Edition } from '../../src/model/edition';
import { buildSearchIndex } from '../../src/search/build-index';
import { find } from '../../src/search/find';
import type { SearchIndex } from '../../src/search/search-index';
import { DEVELOPMENT } from './search-set/development';
import { grownEdition } from './search-set/grown-edition';
import { HELD_OUT } from './search-set/held-out';
import type { LabelledQuery } from './search-set/labelled-query';
import { OUTSIDE_DEVELOPMENT } from './search-set/outside-development';
import { OUTSIDE_HELD_OUT } from './search-set/outside-held-out';
import { plainMiniSearch } from './search-set/plain-minisearch';

/** Shares are between 0 and 1. */
export interface Hits {
  readonly queries: number;
  readonly hitAt1: number;
  readonly hitAt3: number;
  /** Questions of our field that were refused all the same. */
  readonly wronglyRefused: number;
}

export interface Refusals {
  readonly queries: number;
  readonly refused: number;
}

export interface Latency {
  readonly times: number;
  readonly nodes: number;
  readonly buildMillis: number;
  readonly p50Millis: number;
  readonly p99Millis: number;
}

export interface SearchBench {
  readonly heldOut: Hits;
  readonly development: Hits;
  readonly outsideHeldOut: Refusals;
  readonly outsideDevelopment: Refusals;
  /** MiniSearch as it comes, on the same held-out questions: what our own index must beat. */
  readonly baseline: Hits;
  readonly latency: readonly Latency[];
  /** Held-out questions that were not answered by one of the first three, for whoever writes content. */
  readonly missed: readonly string[];
}

export interface SearchBenchOptions {
  /** The content folder; the repository's own when absent. */
  readonly contentFolder?: string;
  /** How many times the content, per measurement of latency. */
  readonly sizes?: readonly number[];
  readonly rounds?: number;
}

const CONTENT = join(__dirname, '../../content');

/** Measures what search finds and how long it takes. Throws when the content does not compile. */
export async function runSearchBench(options: SearchBenchOptions = {}): Promise<SearchBench> {
  const edition = await readEdition(options.contentFolder ?? CONTENT);
  const index = buildSearchIndex(edition);
  const ask = (query: string): readonly string[] => find(index, query).results.map(({ tree }) => tree);
  return {
    heldOut: hits(HELD_OUT, ask),
    development: hits(DEVELOPMENT, ask),
    outsideHeldOut: refusals(OUTSIDE_HELD_OUT, ask),
    outsideDevelopment: refusals(OUTSIDE_DEVELOPMENT, ask),
    baseline: hits(HELD_OUT, plainMiniSearch(edition)),
    latency: (options.sizes ?? [1, 10, 100]).map((times) => latency(edition, times, options.rounds ?? 3)),
    missed: HELD_OUT.filter(
      ({ query, trees }) =>
        !ask(query)
          .slice(0, 3)
          .some((tree) => trees.includes(tree)),
    ).map(({ query }) => query),
  };
}

async function readEdition(folder: string): Promise<Edition> {
  const { edition, problems } = compileEdition(await readContentFolder(folder), { id: 'bench', today: '2026-11-22' });
  if (edition === undefined) {
    throw new Error(`Expected content that compiles, found ${problems.length} problems; run npm run content -- check.`);
  }
  return edition;
}

function hits(set: readonly LabelledQuery[], ask: (query: string) => readonly string[]): Hits {
  const answers = set.map(({ query, trees }) => ({ found: ask(query), trees }));
  const share = (holds: (answer: { found: readonly string[]; trees: readonly string[] }) => boolean): number =>
    answers.filter(holds).length / set.length;
  return {
    queries: set.length,
    hitAt1: share(({ found, trees }) => trees.includes(found[0] ?? '')),
    hitAt3: share(({ found, trees }) => found.slice(0, 3).some((tree) => trees.includes(tree))),
    wronglyRefused: share(({ found }) => found.length === 0),
  };
}

function refusals(set: readonly LabelledQuery[], ask: (query: string) => readonly string[]): Refusals {
  return { queries: set.length, refused: set.filter(({ query }) => ask(query).length === 0).length / set.length };
}

function latency(edition: Edition, times: number, rounds: number): Latency {
  const grown = grownEdition(edition, times);
  const started = performance.now();
  const index = buildSearchIndex(grown);
  const buildMillis = performance.now() - started;
  const queries = [...HELD_OUT, ...OUTSIDE_HELD_OUT].map(({ query }) => query);
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
