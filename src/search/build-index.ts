import type { Meanings } from '../language/meanings';
import type { Edition } from '../model/edition';
import { type Arranged, indexOf } from './arranged';
import { Examples } from './examples';
import { LearningBook, nothingNumbered } from './learning/learning-book';
import { learnSideBySide, type Recogniser } from './learning/recogniser';
import type { SideBySide } from './learning/side-by-side';
import { type Lessons, lessonsIn } from './lessons';
import { TaughtBefore } from './placing/taught-places';
import { PlaceTeacher } from './placing/teach-places';
import { LineReader } from './remembering/line-reader';
import { asText, type Remembered, readingNow } from './remembering/remembered';
import type { SearchIndex } from './search-index';

/** In Dutch, with the space. */
const LETTERS_A_WORD = 6;
/** Safety trees have hundreds of lines: which of them is meant shows in what returns in many. */
const REPEATED_IN_DANGER = 0.55;

/** Arranges the listed trees of an edition for `find`, here and now. */
export const buildSearchIndex = (edition: Edition): SearchIndex => indexOf(edition, arrange(lessonsIn(edition)));

/**
 * Learns search from its lessons: all of an index that takes long to make. It grows no faster than the content. With what an
 * earlier arranging remembered, which is used up, only lines that are new are read; what is found is the same to the last digit.
 */
export function arrange(lessons: Lessons, remembered?: Remembered): Arranged {
  const all = read(lessons, { remembered, remembers: false });
  return { ...learn(lessons, all), ...withOurs(learnOurs(all)) };
}

/** Learns a recogniser elsewhere, while other things are learnt here. */
export type LearnBeside = (examples: SideBySide, size: number) => Promise<Recogniser>;

/** The same, with what is ours learnt beside it. Rejects as `beside` does. */
export async function arrangeBeside(
  lessons: Lessons,
  remembered: Remembered | undefined,
  beside: LearnBeside,
): Promise<Arranged> {
  const all = read(lessons, { remembered, remembers: false });
  const { ours } = all.examples;
  const learning = ours.someAreNot ? beside(ours.sideBySide(), all.book.size) : undefined;
  return { ...learn(lessons, all), ...withOurs(await learning) };
}

/** The same, and what may be remembered of it. */
export function arrangeToRemember(lessons: Lessons): {
  readonly arranged: Arranged;
  readonly remembered: Remembered;
} {
  const all = read(lessons, { remembered: undefined, remembers: true });
  const { shorthand, said } = lessons;
  const { meanings, book, reader, teacher } = all;
  const remembered = {
    ...asText(shorthand, said),
    meanings,
    numbered: book.numbered(),
    lines: reader.remembered(),
    places: teacher.remembered(),
  };
  return { arranged: { ...learn(lessons, all), ...withOurs(learnOurs(all)) }, remembered };
}

interface ReadHow {
  readonly remembered: Remembered | undefined;
  readonly remembers: boolean;
}

interface ReadAll {
  readonly meanings: Meanings;
  readonly book: LearningBook;
  readonly reader: LineReader;
  readonly examples: Examples;
  readonly teacher: PlaceTeacher;
}

function read({ shorthand, said, places, placeless }: Lessons, { remembered, remembers }: ReadHow): ReadAll {
  const lines = [...places.flatMap((place) => place.lines), ...placeless];
  const texts = lines.flatMap((each) => each.texts);
  const { meanings, before } = readingNow(shorthand, said, texts, remembered);
  const book = new LearningBook(shorthand, meanings, before?.numbered ?? nothingNumbered(wordsIn(texts)));
  const reader = new LineReader(book, before, remembers);
  const asked = lines.filter(({ kind }) => kind === 'asked').reduce((sum, each) => sum + each.texts.length, 0);
  const examples = new Examples(reader, asked);
  const teacher = new PlaceTeacher(before && new TaughtBefore(before.places, before.lines));
  for (const place of places) teacher.add(examples.meet(place.lines, place.isSafety));
  examples.meet(placeless, false);
  return { meanings, book, reader, examples, teacher };
}

function learn({ places }: Lessons, { book, reader, examples, teacher }: ReadAll): Omit<Arranged, 'ours'> {
  const danger = examples.told.learn(book.size);
  return {
    book: book.finished(reader.inUse()),
    table: teacher.table({ liking: places.map(({ liking }) => liking) }),
    safetyTable: teacher.table({
      liking: places.map(({ isSafety }) => (isSafety ? 1 : 0)),
      repeated: REPEATED_IN_DANGER,
    }),
    ...(danger === undefined ? {} : { danger }),
  };
}

/** About how many words these have. */
const wordsIn = (texts: readonly string[]): number =>
  texts.reduce((letters, text) => letters + text.length, 0) / LETTERS_A_WORD;

const learnOurs = ({ examples: { ours }, book }: ReadAll): Recogniser | undefined =>
  ours.someAreNot ? learnSideBySide(ours.sideBySide(), book.size) : undefined;

const withOurs = (ours: Recogniser | undefined): Pick<Arranged, 'ours'> => (ours === undefined ? {} : { ours });
