import type { Edition } from '../model/edition';
import { nodeKey } from '../model/node';
import type { Tree } from '../model/tree';
import { replay } from '../walk/replay';
import { type FilledIn, fillIn } from './answers/fill-in';
import { type FoundTerm, foundTerms } from './found-terms';
import { isAnswer } from './is-answer';
import { type Ranked, rank } from './rank';
import type { SearchIndex } from './search-index';
import { ownWords, type Understood, understand } from './understand';

export interface Found {
  readonly tree: string;
  readonly title: string;
  /** Where the walk starts: the first node that `answers` leave open, as `node` of `tree` or `tree/node` of a part. */
  readonly node: string;
  /** 0–1: how much of the question this tree answers to. */
  readonly score: number;
  /** The person's own words that led here, in the order they were typed. */
  readonly matched: readonly string[];
  /** What the words already answer: `tree/node` → option id. Never about danger or consent. */
  readonly answers: ReadonlyMap<string, string>;
}

export interface SearchResult {
  /** Best first; empty when refused. */
  readonly results: readonly Found[];
  readonly terms: readonly FoundTerm[];
  /** True when nothing here answers this question: say so, and offer the coordinator. */
  readonly refused: boolean;
  /** When refused: the tree that came nearest, so that what is missing can be counted by theme; never shown as an answer. */
  readonly nearest?: string;
}

/** Looks up a typed question in an edition: what the bot and its message extension need of this room. */
export type Find = (edition: Edition, question: string) => SearchResult;

export interface FindOptions {
  /** At most this many results. */
  readonly limit?: number;
}

const USUAL_LIMIT = 5;
/** So many trees are weighed before the answers in the words are looked at. */
const CANDIDATES = 12;
const MOST_FOLLOWED = 3;
const LEAST_TO_FOLLOW = 0.6;
/** What an answer leads to must speak of the question itself, this much of what the tree with the answer does. */
const OWN_EVIDENCE = 0.4;
/** Results far below the best are noise. */
const LEAST_OF_BEST = 0.35;

/** Looks up a typed question. Total: any text gives a result; the text itself is not kept anywhere. */
export function find(index: SearchIndex, query: string, options: FindOptions = {}): SearchResult {
  const understood = understand(index, query);
  const ranked = rank(index, understood.words, CANDIDATES);
  const best = ranked[0];
  const terms = foundTerms(index, understood);
  if (best === undefined) return { results: [], terms, refused: true };
  if (!isAnswer(index, understood, best)) {
    const nearest = index.trees[best.tree]?.id;
    return { results: [], terms, refused: true, ...(nearest === undefined ? {} : { nearest }) };
  }
  const filled = remembering((tree) => fillIn(index, tree, understood));
  const results = followAnswers(index, ranked, filled)
    .filter((candidate) => candidate.evidence >= best.evidence * LEAST_OF_BEST)
    .slice(0, options.limit ?? USUAL_LIMIT)
    .map((candidate) => foundFrom(index, candidate, { understood, filled }));
  return { results, terms, refused: false };
}

/**
 * Where an answer that was given already leads to another tree, that tree comes first: somebody who wants to share and
 * names the partner wants the tree about that partner, not the question who the partner is.
 */
function followAnswers(
  index: SearchIndex,
  ranked: readonly Ranked[],
  filled: (tree: Tree) => FilledIn,
): readonly Ranked[] {
  const best = ranked[0]?.evidence ?? 0;
  const raised = new Map<number, Ranked>();
  for (const candidate of ranked.slice(0, MOST_FOLLOWED)) {
    const tree = index.trees[candidate.tree];
    if (tree === undefined || candidate.evidence < best * LEAST_TO_FOLLOW) continue;
    for (const next of filled(tree).leadsTo) {
      const place = index.trees.findIndex(({ id }) => id === next);
      const before = ranked.find((other) => other.tree === place);
      if (place < 0 || before === undefined || raised.has(place)) continue;
      if (before.evidence >= candidate.evidence || before.evidence < candidate.evidence * OWN_EVIDENCE) continue;
      raised.set(place, {
        ...candidate,
        tree: place,
        words: before.words,
        evidence: candidate.evidence * 1.01,
      });
    }
  }
  return [...ranked.filter(({ tree }) => !raised.has(tree)), ...raised.values()].sort(
    (a, b) => b.evidence - a.evidence || a.tree - b.tree,
  );
}

function foundFrom(
  index: SearchIndex,
  ranked: Ranked,
  { understood, filled }: { understood: Understood; filled: (tree: Tree) => FilledIn },
): Found {
  const tree = index.trees[ranked.tree];
  if (tree === undefined)
    throw new Error(`expected a tree at place ${ranked.tree}, found ${index.trees.length} trees; rebuild the index`);
  const { answers } = filled(tree);
  return {
    tree: tree.id,
    title: tree.title,
    node: firstOpen(index, tree, answers),
    score: Math.round(Math.min(1, ranked.fit) * 1000) / 1000,
    matched: ownWords(
      understood,
      ranked.words.filter((place) => understood.words[place]?.kind !== 'stop'),
    ),
    answers,
  };
}

function remembering(fill: (tree: Tree) => FilledIn): (tree: Tree) => FilledIn {
  const known = new Map<Tree, FilledIn>();
  return (tree) => {
    const filled = known.get(tree) ?? fill(tree);
    known.set(tree, filled);
    return filled;
  };
}

function firstOpen(index: SearchIndex, tree: Tree, answers: ReadonlyMap<string, string>): string {
  const { rest } = replay(index.edition.trees, tree.id, answers);
  if (rest.kind === 'broken') return tree.start;
  return rest.node.tree === tree.id ? rest.node.id : nodeKey(rest.node);
}
