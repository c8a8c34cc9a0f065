import { editDistance } from './edit-distance';
import { gistOf } from './stem';

/**
 * Every word the content and the language lists know, arranged to find one from a misspelt, shortened or compounded
 * word without looking at all of them.
 */
export interface Vocabulary {
  /** Folded spelling → gist. */
  readonly spellings: ReadonlyMap<string, string>;
  readonly gists: ReadonlySet<string>;
  /** In order, for finding what begins like this. */
  readonly sorted: readonly string[];
  /** A gist with one letter left out → the gists it may have been. */
  readonly nearly: ReadonlyMap<string, readonly string[]>;
}

/** Shorter words have too many neighbours to guess which was meant. */
const SHORTEST_GUESS = 5;
const SHORTEST_BEGINNING = 4;
const LONG = 8;

export function vocabularyOf(words: Iterable<string>): Vocabulary {
  const spellings = new Map<string, string>();
  for (const word of words) if (!spellings.has(word)) spellings.set(word, gistOf(word));
  const gists = new Set(spellings.values());
  const nearly = new Map<string, string[]>();
  for (const gist of gists) {
    if (gist.length < SHORTEST_GUESS || /\d/u.test(gist)) continue;
    for (const shortened of withOneLetterLess(gist)) {
      const list = nearly.get(shortened);
      if (list === undefined) nearly.set(shortened, [gist]);
      else list.push(gist);
    }
  }
  return { spellings, gists, sorted: [...gists].sort(), nearly };
}

/** The known gists at a typing mistake's distance, nearest first; never more than `most`. */
export function guessMisspelling(vocabulary: Vocabulary, gist: string, most: number): readonly string[] {
  if (gist.length < SHORTEST_GUESS || gist.length > 40 || /\d/u.test(gist)) return [];
  const allowed = gist.length >= LONG ? 2 : 1;
  const found = new Map<string, number>();
  for (const shortened of [gist, ...withOneLetterLess(gist)]) {
    const candidates = vocabulary.nearly.get(shortened) ?? [];
    for (const candidate of vocabulary.gists.has(shortened) ? [shortened, ...candidates] : candidates) {
      if (found.has(candidate) || candidate.length < SHORTEST_GUESS) continue;
      if (gist.length < LONG && candidate[0] !== gist[0]) continue;
      const distance = editDistance(gist, candidate, allowed);
      if (distance <= allowed) found.set(candidate, distance);
    }
  }
  const nearest = Math.min(...found.values());
  return [...found]
    .filter(([, distance]) => distance === nearest)
    .map(([candidate]) => candidate)
    .sort()
    .slice(0, most);
}

/** The known gists that begin with this one, for words that were cut short or are still being typed. */
export function guessEnding(vocabulary: Vocabulary, gist: string, most: number): readonly string[] {
  if (gist.length < SHORTEST_BEGINNING) return [];
  const { sorted } = vocabulary;
  const found: string[] = [];
  for (let index = firstAtLeast(sorted, gist); found.length < most; index++) {
    const candidate = sorted[index];
    if (candidate === undefined || !candidate.startsWith(gist)) break;
    found.push(candidate);
  }
  return found;
}

function firstAtLeast(sorted: readonly string[], wanted: string): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? '') < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}

function withOneLetterLess(gist: string): readonly string[] {
  return Array.from(gist, (_, index) => gist.slice(0, index) + gist.slice(index + 1));
}
