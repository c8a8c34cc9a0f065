import type { Meanings } from '../language/meanings';
import type { Edition } from '../model/edition';
import { type Arranged, indexOf } from './arranged';
import { Examples } from './examples';
import { learnDanger } from './learning/learn-danger';
import { LearningBook, nothingNumbered } from './learning/learning-book';
import { LineReader } from './learning/line-reader';
import { readLines } from './learning/read-lines';
import { type Example, learnToRecognise, type Recogniser } from './learning/recogniser';
import { asText, type Remembered, readingNow } from './learning/remembered';
import { PlaceTeacher } from './learning/teach-places';
import { type Lessons, lessonsIn } from './lessons';
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
export const arrange = (lessons: Lessons, remembered?: Remembered): Arranged =>
  learn(lessons, read(lessons, { remembered, keepsAll: false }));

/** The same, and what may be remembered of it. */
export function arrangeToRemember(lessons: Lessons): {
  readonly arranged: Arranged;
  readonly remembered: Remembered;
} {
  const all = read(lessons, { remembered: undefined, keepsAll: true });
  const { shorthand, said } = lessons;
  const { meanings, book, reader } = all;
  const remembered = {
    ...asText(shorthand, said),
    meanings,
    numbered: book.numbered(),
    lines: readLines(reader.read),
  };
  return { arranged: learn(lessons, all), remembered };
}

interface ReadHow {
  readonly remembered: Remembered | undefined;
  readonly keepsAll: boolean;
}

interface ReadAll {
  readonly meanings: Meanings;
  readonly book: LearningBook;
  readonly reader: LineReader;
  readonly examples: Examples;
  readonly teacher: PlaceTeacher;
}

function read({ shorthand, said, places, placeless }: Lessons, { remembered, keepsAll }: ReadHow): ReadAll {
  const lines = [...places.flatMap((place) => place.lines), ...placeless];
  const texts = lines.map(({ text }) => text);
  const { meanings, before } = readingNow(shorthand, said, texts, remembered);
  const book = new LearningBook(shorthand, meanings, before?.numbered ?? nothingNumbered(wordsIn(texts)));
  const reader = new LineReader(book, before, keepsAll);
  const examples = new Examples(reader, lines.filter(({ kind }) => kind === 'asked').length);
  const teacher = new PlaceTeacher();
  for (const place of places) teacher.add(examples.meetAll(place.lines, place.isSafety));
  for (const line of placeless) examples.meet(line, false);
  return { meanings, book, reader, examples, teacher };
}

function learn({ places }: Lessons, { book, reader, examples, teacher }: ReadAll): Arranged {
  const danger = learnDanger(examples.told, book.size);
  const ours = learnOurs(examples.ours, book.size);
  return {
    book: book.finished(reader.inUse),
    table: teacher.table({ liking: places.map(({ liking }) => liking) }),
    safetyTable: teacher.table({
      liking: places.map(({ isSafety }) => (isSafety ? 1 : 0)),
      repeated: REPEATED_IN_DANGER,
    }),
    ...(danger === undefined ? {} : { danger }),
    ...(ours === undefined ? {} : { ours }),
  };
}

/** About how many words these have. */
const wordsIn = (texts: readonly string[]): number =>
  texts.reduce((letters, text) => letters + text.length, 0) / LETTERS_A_WORD;

const learnOurs = (examples: readonly Example[], size: number): Recogniser | undefined =>
  examples.every(({ is }) => is) ? undefined : learnToRecognise(examples, size);
