import type { Theme } from '../model/theme';
import type { Posting, SearchIndex } from './search-index';
import type { QueryWord } from './understand';

export interface Ranked {
  /** Place in `index.trees`. */
  readonly tree: number;
  /** Sum of what the matched words tell. */
  readonly evidence: number;
  /** Share (0–1) of what the question tells that this tree answers to. */
  readonly fit: number;
  /** The part of `evidence` that is our field's own: sayings we know, and words a tree is about rather than mentions. */
  readonly core: number;
  /** Places of the words that matched. */
  readonly words: readonly number[];
}

/** A word nobody knows here may be the very subject of the question. */
const UNKNOWN = 0.8;
/** A word of somebody else's field weighs against the whole question, on top of being unknown. */
const ELSEWHERE = 0.7;
/** Of two trees that fit alike, people at work more often need the one that says what to do. */
const LIKELIHOOD: ReadonlyMap<Theme, number> = new Map<Theme, number>([
  ['golden-rules', 0.9],
  ['pitfalls', 0.9],
  ['reference', 0.85],
]);
const KEYWORD_STRENGTH = 0.5;
/** A word must bring at least this much to be named as a reason. */
const WORTH_NAMING = 0.12;

/** The trees that answer best to these words, best first. Equal scores keep the order of the trees, so it is repeatable. */
export function rank(index: SearchIndex, words: readonly QueryWord[], most: number): readonly Ranked[] {
  const distinct = distinctWords(words);
  const evidence = new Float64Array(index.trees.length);
  const ofWord = new Float64Array(index.trees.length);
  let whole = 0;
  for (const { word } of distinct) {
    const touched = new Set<number>();
    let best = 0;
    for (const { posting, counts } of lookUp(index, word)) {
      best = Math.max(best, counts * posting.telling);
      posting.trees.forEach((tree, place) => {
        const brings = counts * posting.telling * (posting.strengths[place] ?? 0);
        if (brings > (ofWord[tree] ?? 0)) ofWord[tree] = brings;
        touched.add(tree);
      });
    }
    whole += best > 0 ? best : word.kind === 'telling' ? UNKNOWN * index.mostTelling : 0;
    whole += word.elsewhere * ELSEWHERE * index.mostTelling;
    for (const tree of touched) {
      evidence[tree] = (evidence[tree] ?? 0) + (ofWord[tree] ?? 0);
      ofWord[tree] = 0;
    }
  }
  index.trees.forEach(({ theme }, tree) => {
    evidence[tree] = (evidence[tree] ?? 0) * (LIKELIHOOD.get(theme) ?? 1);
  });
  return topOf(evidence, most).map((tree) => ({
    tree,
    evidence: evidence[tree] ?? 0,
    fit: whole === 0 ? 0 : (evidence[tree] ?? 0) / whole,
    core: distinct.reduce((sum, { word }) => sum + bringsTo(index, word, tree, isCore), 0),
    words: distinct.filter(({ word }) => bringsTo(index, word, tree) >= WORTH_NAMING).flatMap(({ places }) => places),
  }));
}

interface DistinctWord {
  readonly word: QueryWord;
  readonly places: readonly number[];
}

/** Repeating a word does not make it count twice; stop words count when they help to say something. */
function distinctWords(words: readonly QueryWord[]): readonly DistinctWord[] {
  const distinct = new Map<string, { word: QueryWord; places: number[] }>();
  words.forEach((word, place) => {
    if (word.kind === 'stop' && word.terms.size === 0 && word.elsewhere === 0) return;
    const same = distinct.get(word.folded);
    if (same === undefined) distinct.set(word.folded, { word, places: [place] });
    else same.places.push(place);
  });
  return [...distinct.values()];
}

interface Looked {
  readonly term: string;
  readonly posting: Posting;
  readonly counts: number;
}

function lookUp(index: SearchIndex, word: QueryWord): readonly Looked[] {
  const found: Looked[] = [];
  for (const [term, counts] of word.terms) {
    const posting = index.postings.get(term);
    if (posting !== undefined) found.push({ term, posting, counts });
  }
  return found;
}

/** A meaning other than a person, or a word at least as strong as a keyword. */
const isCore = (term: string, strength: number): boolean => /^[~@=]/u.test(term) || strength >= KEYWORD_STRENGTH;

function bringsTo(
  index: SearchIndex,
  word: QueryWord,
  tree: number,
  allowed: (term: string, strength: number) => boolean = () => true,
): number {
  let most = 0;
  for (const { term, posting, counts } of lookUp(index, word)) {
    const place = placeIn(posting.trees, tree);
    if (place >= 0 && allowed(term, posting.strengths[place] ?? 0))
      most = Math.max(most, counts * posting.telling * (posting.strengths[place] ?? 0));
  }
  return most;
}

function placeIn(sorted: Int32Array, wanted: number): number {
  let low = 0;
  let high = sorted.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const value = sorted[middle] ?? 0;
    if (value === wanted) return middle;
    if (value < wanted) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

function topOf(scores: Float64Array, most: number): readonly number[] {
  const top: number[] = [];
  scores.forEach((score, tree) => {
    if (score <= 0) return;
    const last = top.at(-1);
    if (top.length === most && last !== undefined && score <= (scores[last] ?? 0)) return;
    const place = top.findIndex((other) => score > (scores[other] ?? 0));
    if (place < 0) top.push(tree);
    else top.splice(place, 0, tree);
    if (top.length > most) top.pop();
  });
  return top;
}
