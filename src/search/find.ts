import type { Word } from '../language/split-words';
import type { Edition, Term } from '../model/edition';
import { isAsked } from '../model/kinds';
import { nodeKey } from '../model/node';
import { replay } from '../walk/replay';
import { type Danger, type Heard, hearDanger, likingOfSafety } from './danger';
import { foundTerms } from './found-terms';
import { isOurs } from './is-ours';
import { type Features, featuresOf, forOneQuestion, wordsOf } from './learning/features';
import type { Place } from './places';
import { fitOf } from './placing/place-table';
import { likeSafety, type Ranked, rank, safestOf } from './placing/ranking';
import type { SearchIndex } from './search-index';
import { wordsThatLed } from './words-that-led';

export interface Found {
  readonly tree: string;
  readonly title: string;
  /** Where it opens: the answer itself, or the first question, as `node` of `tree` or `tree/node` of a part. */
  readonly node: string;
  /** True when it opens at an answer and nothing has to be asked first. */
  readonly isAnswer: boolean;
  /** 0–1: how well this place fits, comparable between questions. */
  readonly score: number;
  /** The person's own words that led here most, in the order they were typed. */
  readonly matched: readonly string[];
  /** The choices that open the node: `tree/node` → option id. Never anything about a person: nothing is filled in from words. */
  readonly answers: ReadonlyMap<string, string>;
}

export interface SearchResult {
  /** Best first, each tree once; empty when refused. In danger a safety tree is among the first three. */
  readonly results: readonly Found[];
  readonly danger: Danger;
  /** True when the first two fit about as well: ask which one is meant. */
  readonly isDoubtful: boolean;
  readonly terms: readonly Term[];
  /** True when nothing here answers this question: say so, and offer the coordinator. Never when danger is certain; what may be danger is refused only when all its words are far away. */
  readonly refused: boolean;
  /** When refused: the tree that came nearest, so that what is missing can be counted by theme; never shown as an answer. */
  readonly nearest?: string;
}

/** Looks up a typed question in an edition: what the bot and its message extension need of this room. Waits while it is arranged. */
export type Find = (edition: Edition, question: string) => Promise<SearchResult>;

export interface FindOptions {
  /** At most this many results. */
  readonly limit?: number;
}

const USUAL_LIMIT = 5;
/** Results that fit this much worse than the best are noise. */
const LEAST_OF_BEST = 0.4;
/** Two that fit within this share of one another are both likely. */
const DOUBT = 0.93;
/** A safety tree is shown in danger even when the rest of the story fits other trees better. */
const SAFETY_PLACE = 2;

/** Looks up a typed question. Total: any text gives a result; the text itself is not kept anywhere. */
export function find(arranged: SearchIndex, query: string, options: FindOptions = {}): SearchResult {
  const index = { ...arranged, book: forOneQuestion(arranged.book) };
  const words = wordsOf(index.book.shorthand, query);
  const features = featuresOf(index.book, words);
  const heard = hearDanger(index.danger, index.book, query);
  const { danger } = heard;
  const terms = foundTerms(index, words);
  const limit = options.limit ?? USUAL_LIMIT;
  const ranked = rankedFor(index, features, heard, Math.max(limit, SAFETY_PLACE + 1));
  const [best, second] = ranked;
  if (best === undefined || !isOurs(index, { words, features, fit: best.fit, heard }))
    return { results: [], danger, isDoubtful: false, terms, refused: true, ...nearestOf(index, best) };
  const top = Math.max(...ranked.map(({ fit }) => fit));
  const results = ranked
    .filter(({ fit, isKept }) => isKept === true || fit >= top * LEAST_OF_BEST)
    .slice(0, limit)
    .map((each) => foundFrom(index, each, words, features));
  const isDoubtful = danger !== 'certain' && results.length > 1 && (second?.fit ?? 0) >= best.fit * DOUBT;
  return { results, danger, isDoubtful, terms, refused: false };
}

/** The tree that came nearest. */
function nearestOf({ places }: SearchIndex, best: Ranked | undefined): Pick<SearchResult, 'nearest'> {
  const place = places[best?.number ?? -1];
  return place === undefined ? {} : { nearest: place.tree.id };
}

/** The best trees, best first, and no fewer than `most` of those that fit at all. */
function rankedFor(index: SearchIndex, features: Features, heard: Heard, most: number): readonly Ranked[] {
  const fit = fitOf(index.table, features);
  likeSafety(index.ranking, fit, likingOfSafety(heard));
  const ranked = rank(index.ranking, fit, most);
  return heard.danger === 'none' ? ranked : withSafety(index, ranked, fit, heard.danger, features);
}

/** Danger first: the best safety tree leads when danger is certain, and is among the first three when it is possible. */
function withSafety(
  { safetyTable, ranking }: SearchIndex,
  ranked: readonly Ranked[],
  fit: Float64Array,
  danger: Danger,
  features: Features,
): readonly Ranked[] {
  const safest = safestOf(ranking, fit, fitOf(safetyTable, features));
  if (safest === undefined) return ranked;
  const at = ranked.findIndex(({ number }) => number === safest.number);
  const rest = ranked.filter(({ number }) => number !== safest.number);
  const place = danger === 'certain' ? 0 : Math.min(at < 0 ? SAFETY_PLACE : at, SAFETY_PLACE);
  return [...rest.slice(0, place), { ...safest, isKept: true }, ...rest.slice(place)];
}

function foundFrom(index: SearchIndex, { number, fit }: Ranked, words: readonly Word[], features: Features): Found {
  const place = index.places[number] as Place;
  const { rest } = replay(index.edition.trees, place.tree.id, place.answers);
  const node = rest.kind === 'broken' ? undefined : rest.node;
  return {
    tree: place.tree.id,
    title: place.tree.title,
    node: node === undefined ? place.tree.start : node.tree === place.tree.id ? node.id : nodeKey(node),
    isAnswer: node !== undefined && !isAsked(node),
    score: Math.round(Math.min(1, fit) * 1000) / 1000,
    matched: wordsThatLed(index, words, features, number),
    answers: place.answers,
  };
}
