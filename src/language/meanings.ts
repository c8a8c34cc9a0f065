import { isStopWord } from './common-words';
import type { Word } from './split-words';
import { gistOf } from './stem';

/** Something that can be said in several ways. */
export interface Meaning {
  readonly id: string;
}

export interface Way {
  readonly meaning: Meaning;
  readonly gists: readonly string[];
}

/** Ways of saying, found by their most telling word. */
export type Meanings = Map<string, Way[]>;

export interface Said {
  readonly meaning: Meaning;
  /** Positions of the words that say it. */
  readonly at: readonly number[];
}

/** Words that may stand between the words of one saying: "wil [mevrouw dat] niet". */
const GAP = 2;
const ARTICLES = new Set(['de', 'het', 'een', 't', 'n']);

export const isArticle = (folded: string): boolean => ARTICLES.has(folded);

/** The gist a word has in a saying: a stop word only stands for itself, so that *met* is no form of *meten*. */
export const sayingGist = (folded: string, gist = gistOf(folded)): string => (isStopWord(folded) ? `.${gist}` : gist);

/** Whether these words are no way of saying anything: articles, or one stop word alone. */
export const saysNothing = (way: readonly Word[]): boolean => isNothing(gistsOf(way));

/** Makes `way` (one or several words) a way of saying `meaning`, unless it says nothing. */
export function addWay(meanings: Meanings, meaning: Meaning, way: readonly Word[]): void {
  const all = gistsOf(way);
  if (isNothing(all)) return;
  const gists = [...new Set(all.map(({ gist }) => gist))];
  const telling = all.filter(({ isStop }) => !isStop).map(({ gist }) => gist);
  const anchor = rarest(meanings, telling.length > 0 ? telling : gists);
  const ways = meanings.get(anchor);
  if (ways === undefined) meanings.set(anchor, [{ meaning, gists }]);
  else ways.push({ meaning, gists });
}

interface Gist {
  readonly gist: string;
  readonly isStop: boolean;
}

/** Each word's gist, worked out once: thousands of ways are added whenever ways of saying something changed. */
const gistsOf = (way: readonly Word[]): readonly Gist[] =>
  way
    .filter(({ folded }) => !isArticle(folded))
    .map(({ folded }) => ({ gist: sayingGist(folded), isStop: isStopWord(folded) }));

const isNothing = (gists: readonly Gist[]): boolean =>
  gists.every(({ isStop }) => isStop) && new Set(gists.map(({ gist }) => gist)).size < 2;

/** The word that the fewest ways hang on so far: a sentence then has fewer ways to try. */
function rarest(meanings: Meanings, gists: readonly string[]): string {
  const load = (gist: string): number => meanings.get(gist)?.length ?? 0;
  return gists.reduce((one, other) => {
    const difference = load(other) - load(one) || one.length - other.length;
    return difference < 0 ? other : one;
  });
}

/**
 * What a sequence of words (as `sayingGist`, articles left out) says. A saying inside a longer one is not meant by itself:
 * "wil niet meer leven" refuses nothing.
 */
export const whatIsSaid = (meanings: Meanings, words: readonly string[]): readonly Said[] =>
  saidBy(
    words,
    words.map((gist) => meanings.get(gist)),
  );

/** The same for words whose ways of saying (those that hang on each) were looked up before. */
export function saidBy(words: readonly string[], waysOf: readonly (readonly Way[] | undefined)[]): readonly Said[] {
  const said: Said[] = [];
  for (let position = 0; position < words.length; position++) {
    const ways = waysOf[position];
    if (ways === undefined) continue;
    for (const { meaning, gists } of ways) {
      const at = locate(gists, words, position);
      if (at !== undefined) said.push({ meaning, at });
    }
  }
  if (said.length < 2) return said;
  return said.filter(
    ({ at }) => !said.some((longer) => longer.at.length > at.length && at.every((place) => longer.at.includes(place))),
  );
}

function locate(gists: readonly string[], words: readonly string[], anchor: number): readonly number[] | undefined {
  const at = [anchor];
  const reach = gists.length - 1 + GAP;
  for (const gist of gists) {
    if (gist === words[anchor]) continue;
    const near = nearest(gist, words, anchor, reach);
    if (near === undefined) return undefined;
    at.push(near);
  }
  return at.length > 1 && Math.max(...at) - Math.min(...at) > reach ? undefined : at;
}

function nearest(gist: string, words: readonly string[], from: number, reach: number): number | undefined {
  for (let step = 1; step <= reach; step++) {
    if (words[from + step] === gist) return from + step;
    if (words[from - step] === gist) return from - step;
  }
  return undefined;
}
