import type { Meanings, Way } from '../../language/meanings';
import type { Shorthand } from '../../model/language-data';
import { contentMeanings, type Said } from '../learning/content-meanings';
import type { Numbered } from '../learning/learning-book';
import type { TaughtPlaces } from '../placing/taught-places';
import type { ReadBefore } from './line-reader';
import type { ReadLines } from './read-lines';

/** What reading some lines left, as plain data, so that whoever reads nearly the same lines need not read them all. */
export interface Remembered {
  /** How they were read, as text: only to see whether it is still so. */
  readonly shorthand: string;
  readonly said: string;
  readonly meanings: Meanings;
  readonly numbered: Numbered;
  readonly lines: ReadLines;
  readonly places: TaughtPlaces;
}

/** How lines are to be read, and what of an earlier time still holds. */
export interface ReadingNow {
  readonly meanings: Meanings;
  readonly before?: ReadBefore & Pick<Remembered, 'numbered' | 'places'>;
}

/** With fewer lines as they were than this share, all that was numbered for the others is only in the way. */
const LEAST_KNOWN = 0.5;

export const asText = (shorthand: Shorthand, said: readonly Said[]): Pick<Remembered, 'shorthand' | 'said'> => ({
  shorthand: JSON.stringify([...shorthand]),
  said: JSON.stringify(said),
});

/** `texts`: every line there is to read. */
export function readingNow(
  shorthand: Shorthand,
  said: readonly Said[],
  texts: readonly string[],
  remembered: Remembered | undefined,
): ReadingNow {
  const now = asText(shorthand, said);
  if (remembered === undefined || remembered.shorthand !== now.shorthand || !isMostlyKnown(remembered.lines, texts))
    return { meanings: contentMeanings(said, shorthand) };
  const { lines, numbered, places } = remembered;
  const meanings = remembered.said === now.said ? remembered.meanings : contentMeanings(said, shorthand);
  const changed = changedWords(remembered.meanings, meanings, numbered.gists);
  return { meanings, before: { lines, changed, numbered, places } };
}

function isMostlyKnown({ rows: { whole, inStretches } }: ReadLines, texts: readonly string[]): boolean {
  const least = texts.length * LEAST_KNOWN;
  let known = 0;
  for (let at = 0; at < texts.length && known < least; at++) {
    const text = texts[at] ?? '';
    if (whole.has(text) || inStretches.has(text)) known++;
  }
  return known >= least;
}

/** The numbers of the words on which other ways of saying something hang now. */
function changedWords(before: Meanings, now: Meanings, gists: ReadonlyMap<string, number>): ReadonlySet<number> {
  const changed = new Set<number>();
  if (before === now) return changed;
  for (const gist of new Set([...before.keys(), ...now.keys()])) {
    const number = gists.get(gist);
    if (number !== undefined && !sameWays(before.get(gist) ?? [], now.get(gist) ?? [])) changed.add(number);
  }
  return changed;
}

const sameWays = (one: readonly Way[], other: readonly Way[]): boolean =>
  one.length === other.length &&
  one.every(({ meaning, gists }, at) => {
    const same = other[at];
    return same?.meaning.id === meaning.id && same.gists.join(' ') === gists.join(' ');
  });
