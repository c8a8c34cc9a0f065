import type { Shorthand } from '../model/language-data';
import { isStopWord } from './common-words';
import type { Word } from './split-words';
import { gistOf } from './stem';

/** Something that can be said in several ways; `id` is also the term under which trees that speak of it are indexed. */
export interface Meaning {
  readonly id: string;
  /** How much saying it differently counts, beside the very word (1). */
  readonly weight: number;
  /** Whether its ways name one and the same thing, so that saying it answers a question that offers it. */
  readonly names: boolean;
  /** Whether it means danger to somebody: such a question is never refused. */
  readonly urgent?: boolean;
}

interface Way {
  readonly meaning: Meaning;
  readonly gists: readonly string[];
}

/** Ways of saying, found by their most telling word. */
export type Meanings = Map<string, Way[]>;

/** What it takes to read a text: shorthand to write out, and what words say together. */
export interface Spoken {
  readonly shorthand: Shorthand;
  readonly meanings: Meanings;
}

/** A gist a word may stand for, and how surely (0–1). */
export interface Form {
  readonly gist: string;
  readonly weight: number;
}

export interface Said {
  readonly meaning: Meaning;
  /** Positions of the words that say it. */
  readonly at: readonly number[];
  readonly weight: number;
}

/** Words that may stand between the words of one saying: "wil [mevrouw dat] niet". */
const GAP = 2;
const ARTICLES = new Set(['de', 'het', 'een', 't', 'n']);

export const isArticle = (folded: string): boolean => ARTICLES.has(folded);

/** The gist a word has in a saying: a stop word only stands for itself, so that *met* is no form of *meten*. */
export const sayingGist = (folded: string): string => (isStopWord(folded) ? `.${gistOf(folded)}` : gistOf(folded));

/** Whether these words are no way of saying anything: articles, or one stop word alone. */
export const saysNothing = (way: readonly Word[]): boolean =>
  way.every(({ folded }) => isArticle(folded) || isStopWord(folded)) && new Set(gistsOf(way)).size < 2;

/** Makes `way` (one or several words) a way of saying `meaning`, unless it says nothing. */
export function addWay(meanings: Meanings, meaning: Meaning, way: readonly Word[]): void {
  if (saysNothing(way)) return;
  const words = way.filter((word) => !isArticle(word.folded));
  const gists = [...new Set(gistsOf(way))];
  const telling = words.filter((word) => !isStopWord(word.folded)).map((word) => sayingGist(word.folded));
  const anchor = rarest(meanings, telling.length > 0 ? telling : gists);
  const ways = meanings.get(anchor);
  if (ways === undefined) meanings.set(anchor, [{ meaning, gists }]);
  else ways.push({ meaning, gists });
}

const gistsOf = (way: readonly Word[]): readonly string[] =>
  way.filter(({ folded }) => !isArticle(folded)).map(({ folded }) => sayingGist(folded));

/** The word that the fewest ways hang on so far: a sentence then has fewer ways to try. */
function rarest(meanings: Meanings, gists: readonly string[]): string {
  const load = (gist: string): number => meanings.get(gist)?.length ?? 0;
  return gists.reduce((one, other) => {
    const difference = load(other) - load(one) || one.length - other.length;
    return difference < 0 ? other : one;
  });
}

/**
 * What a sequence of words (articles left out) says; per position every form the word may have. A saying inside a longer
 * one is not meant by itself: "wil niet meer leven" refuses nothing.
 */
export function whatIsSaid(meanings: Meanings, words: readonly (readonly Form[])[]): readonly Said[] {
  const said: Said[] = [];
  words.forEach((forms, position) => {
    for (const form of forms) {
      for (const way of meanings.get(form.gist) ?? []) {
        const found = locate(way.gists, words, { form, position });
        if (found !== undefined) said.push({ meaning: way.meaning, ...found });
      }
    }
  });
  return said.filter(
    ({ at }) => !said.some((longer) => longer.at.length > at.length && at.every((place) => longer.at.includes(place))),
  );
}

function locate(
  gists: readonly string[],
  words: readonly (readonly Form[])[],
  anchor: { readonly form: Form; readonly position: number },
): { at: readonly number[]; weight: number } | undefined {
  const at = [anchor.position];
  let weight = anchor.form.weight;
  const reach = gists.length - 1 + GAP;
  for (const gist of gists) {
    if (gist === anchor.form.gist) continue;
    const near = nearest(gist, words, anchor.position, reach);
    if (near === undefined) return undefined;
    at.push(near.position);
    weight = Math.min(weight, near.weight);
  }
  return Math.max(...at) - Math.min(...at) > reach ? undefined : { at, weight };
}

function nearest(
  gist: string,
  words: readonly (readonly Form[])[],
  from: number,
  reach: number,
): { position: number; weight: number } | undefined {
  for (let step = 1; step <= reach; step++) {
    for (const position of [from + step, from - step]) {
      const form = words[position]?.find((candidate) => candidate.gist === gist);
      if (form !== undefined) return { position, weight: form.weight };
    }
  }
  return undefined;
}
