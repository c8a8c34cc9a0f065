import { join } from 'node:path';
import { compileEdition } from '../../src/content/compile-edition';
import { readContentFolder } from '../../src/content/folder/read-content-folder';
import type { Edition } from '../../src/model/edition';
import { buildSearchIndex } from '../../src/search/build-index';
import { find, type SearchResult } from '../../src/search/find';
import type { SearchIndex } from '../../src/search/search-index';
import { type Arranging, arranging } from './search-arranging';
import { type Latency, latency } from './search-growth';
import { DEVELOPMENT } from './search-set/development';
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
    arranging: await arranging(),
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
