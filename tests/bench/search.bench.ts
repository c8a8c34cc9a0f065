import { join } from 'node:path';
import { compileEdition } from '../../src/content/compile-edition';
import { readContentFolder } from '../../src/content/folder/read-content-folder';
import type { Edition } from '../../src/model/edition';
import { buildSearchIndex } from '../../src/search/build-index';
import { find, type SearchResult } from '../../src/search/find';
import type { SearchIndex } from '../../src/search/search-index';
import { median } from './present-rows';
import { type Arranging, arranging } from './search-arranging';
import { DEVELOPMENT } from './search-set/development';
import { grownEdition } from './search-set/grown-edition';
import { HELD_OUT } from './search-set/held-out';
import type { LabelledQuery } from './search-set/labelled-query';
import { plainMiniSearch } from './search-set/plain-minisearch';
import {
  agreement,
  isDanger,
  isOurs,
  isOutside,
  readStrangers,
  rightTrees,
  type StrangersQuestion,
} from './search-set/strangers';

/** Shares are between 0 and 1. */
export interface Hits {
  readonly queries: number;
  readonly hitAt1: number;
  readonly hitAt3: number;
}

export interface Latency {
  readonly times: number;
  readonly nodes: number;
  /** Learning everything from nothing, in code that ran before: the middle of five times at 1×, else once. */
  readonly buildMillis: number;
  readonly p50Millis: number;
  readonly p99Millis: number;
}

export interface SearchBench {
  readonly ours: Hits;
  /** MiniSearch as it comes, on the same questions: what our own search must beat. */
  readonly baseline: Hits;
  /** The sets of before, written by those who wrote the answers: they flatter. */
  readonly development: Hits;
  readonly outside: { readonly queries: number; readonly refused: number };
  /** Questions in which both labellers read danger, and how many of them were heard. */
  readonly danger: { readonly queries: number; readonly heard: number };
  /** Questions without danger in which some was heard: for certain, or possibly. */
  readonly falseAlarms: { readonly queries: number; readonly certain: number; readonly possible: number };
  /** How often the two who labelled the questions agree on the first tree. */
  readonly agreement: number;
  /** Walks that would start with something filled in beforehand. */
  readonly filledIn: number;
  readonly latency: readonly Latency[];
  readonly arranging: Arranging;
}

export interface SearchBenchOptions {
  /** The content folder; the repository's own when absent. */
  readonly contentFolder?: string;
  /** How many times the content, per measurement of latency. */
  readonly sizes?: readonly number[];
  readonly rounds?: number;
}

/** So many times it is arranged to know how long that takes. */
const ARRANGED = 5;
const CONTENT = join(__dirname, '../../content');

/** Measures what search finds and how long it takes. Throws when the content does not compile. */
export async function runSearchBench(options: SearchBenchOptions = {}): Promise<SearchBench> {
  const edition = await readEdition(options.contentFolder ?? CONTENT);
  const index = buildSearchIndex(edition);
  const set = readStrangers().map((question) => ({ question, result: find(index, question.text) }));
  const ours = set.filter(({ question }) => isOurs(question));
  const outside = set.filter(({ question }) => isOutside(question));
  const danger = set.filter(({ question }) => isDanger(question));
  const calm = set.filter(({ question }) => !question.danger.some(Boolean));
  const plain = plainMiniSearch(edition);
  return {
    ours: hits(ours, ({ results }) => results.map(({ tree }) => tree)),
    baseline: hits(
      ours.map(({ question }) => ({ question, result: plain(question.text) })),
      (trees) => trees,
    ),
    development: developmentHits([...DEVELOPMENT, ...HELD_OUT], index),
    outside: { queries: outside.length, refused: share(outside, ({ refused }) => refused) },
    danger: { queries: danger.length, heard: share(danger, (result) => result.danger !== 'none') },
    falseAlarms: {
      queries: calm.length,
      certain: share(calm, (result) => result.danger === 'certain'),
      possible: share(calm, (result) => result.danger === 'possible'),
    },
    agreement: agreement(set.map(({ question }) => question)),
    filledIn: set.filter(({ result }) => result.results.some(({ isAnswer, answers }) => !isAnswer && answers.size > 0))
      .length,
    latency: (options.sizes ?? [1, 10, 100]).map((times) => latency(edition, times, options.rounds ?? 3)),
    arranging: await arranging(edition, ARRANGED),
  };
}

async function readEdition(folder: string): Promise<Edition> {
  const { edition, problems } = compileEdition(await readContentFolder(folder), { id: 'bench', today: '2026-11-22' });
  if (edition === undefined) {
    throw new Error(`Expected content that compiles, found ${problems.length} problems; run npm run content -- check.`);
  }
  return edition;
}

function hits<Result>(
  set: readonly { readonly question: StrangersQuestion; readonly result: Result }[],
  treesOf: (result: Result) => readonly string[],
): Hits {
  const answers = set.map(({ question, result }) => ({ found: treesOf(result), right: rightTrees(question) }));
  return {
    queries: set.length,
    hitAt1: answers.filter(({ found, right }) => right.has(found[0] ?? '')).length / set.length,
    hitAt3: answers.filter(({ found, right }) => found.slice(0, 3).some((tree) => right.has(tree))).length / set.length,
  };
}

function developmentHits(set: readonly LabelledQuery[], index: SearchIndex): Hits {
  const answers = set.map(({ query, trees }) => ({ found: find(index, query).results.map(({ tree }) => tree), trees }));
  return {
    queries: set.length,
    hitAt1: answers.filter(({ found, trees }) => trees.includes(found[0] ?? '')).length / set.length,
    hitAt3:
      answers.filter(({ found, trees }) => found.slice(0, 3).some((tree) => trees.includes(tree))).length / set.length,
  };
}

const share = (set: readonly { readonly result: SearchResult }[], holds: (result: SearchResult) => boolean): number =>
  set.filter(({ result }) => holds(result)).length / set.length;

function latency(edition: Edition, times: number, rounds: number): Latency {
  const grown = grownEdition(edition, times);
  // The first time also pays for code that never ran before; the rows of publishing show what that comes to.
  if (times === 1) buildSearchIndex(grown);
  const built = Array.from({ length: times === 1 ? ARRANGED : 1 }, () => {
    const started = performance.now();
    return { index: buildSearchIndex(grown), millis: performance.now() - started };
  });
  const [{ index } = { index: buildSearchIndex(grown) }] = built;
  const buildMillis = median(built.map(({ millis }) => millis));
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
