import type { Edition } from '../model/edition';
import { type Arranged, indexOf } from './arranged';
import { stretchesOf } from './danger';
import { contentMeanings } from './learning/content-meanings';
import type { Features } from './learning/gathering';
import { learnDanger, type Told } from './learning/learn-danger';
import { LearningBook } from './learning/learning-book';
import type { Lesson } from './learning/place-table';
import { type Example, learnToRecognise, type Recogniser } from './learning/recogniser';
import { PlaceTeacher } from './learning/teach-places';
import type { WordFeatures } from './learning/word-features';
import { type Lessons, lessonsIn } from './lessons';
import type { Line } from './lines';
import type { SearchIndex } from './search-index';

/** More asked lines than this teach a recogniser nothing new; they would only cost time. */
const MOST_ASKED = 10_000;
/** The content's own words that say what it is about: titles, keywords, summaries. */
const TELLING = 0.5;
/** What sounds like danger but is none must be known twice as well. */
const NEAR_MISS = 2;
/** In Dutch, with the space. */
const LETTERS_A_WORD = 6;

/** Safety trees have hundreds of lines: which of them is meant shows in what returns in many. */
const REPEATED_IN_DANGER = 0.55;

/** Arranges the listed trees of an edition for `find`, here and now. */
export const buildSearchIndex = (edition: Edition): SearchIndex => indexOf(edition, arrange(lessonsIn(edition)));

/** Learns search from its lessons: all of an index that takes long to make. It grows no faster than the content. */
export function arrange({ shorthand, said, places, placeless }: Lessons): Arranged {
  const all = [...places.map(({ lines }) => lines), placeless];
  const book = new LearningBook(shorthand, contentMeanings(said, shorthand), wordsIn(all));
  const asked = places.reduce((sum, { lines }) => sum + lines.filter(({ kind }) => kind === 'asked').length, 0);
  const examples = new Examples(book, sampling(asked));
  const teacher = new PlaceTeacher();
  for (const { lines, isSafety } of places) teacher.add(examples.meetAll(lines, isSafety));
  for (const line of placeless) examples.meet(line, false);
  const danger = learnDanger(examples.told, book.size);
  const ours = learnOurs(examples.ours, book.size);
  return {
    book: book.finished(),
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
const wordsIn = (groups: readonly (readonly Line[])[]): number =>
  groups.reduce((sum, lines) => sum + lines.reduce((letters, { text }) => letters + text.length, 0), 0) /
  LETTERS_A_WORD;

/** Reads lines, and keeps those that teach what danger is and what is ours. */
class Examples {
  readonly ours: Example[] = [];
  readonly told: Told[] = [];

  constructor(
    private readonly book: LearningBook,
    private readonly isSampled: () => boolean,
  ) {}

  /** Each lesson must be learnt from before the next is asked for. */
  *meetAll(lines: readonly Line[], inSafetyTree: boolean): Iterable<Lesson> {
    for (const line of lines) yield { features: this.meet(line, inSafetyTree), weight: line.weight };
  }

  meet({ text, kind, weight }: Line, inSafetyTree: boolean): Features {
    const { book } = this;
    const isExample = kind !== 'field' && (kind !== 'asked' || this.isSampled());
    // How somebody asks for a safety tree may or may not be danger: that teaches nothing about danger.
    const tellsOfDanger = isExample && !(kind === 'asked' && inSafetyTree);
    const [whole = [], ...parts] = tellsOfDanger
      ? stretchesOf(text, (sentence) => book.split(sentence))
      : [book.split(text)];
    const { all, plain } = book.read(whole);
    if (isExample || (kind === 'field' && weight >= TELLING)) {
      book.keep(all);
      this.ours.push({ features: all, is: kind !== 'outside', weight: 1 });
    }
    if (tellsOfDanger)
      this.told.push({
        stretches: [plain, ...parts.map((part) => this.kept(part))],
        isDanger: kind === 'danger',
        weight: kind === 'no-danger' ? NEAR_MISS : weight,
      });
    return all;
  }

  private kept(words: readonly WordFeatures[]): Features {
    const features = this.book.readWords(words);
    this.book.keep(features);
    return features;
  }
}

const learnOurs = (examples: readonly Example[], size: number): Recogniser | undefined =>
  examples.every(({ is }) => is) ? undefined : learnToRecognise(examples, size);

/** Picks lines evenly from `count`: all, or as many as are enough. */
function sampling(count: number): () => boolean {
  const share = Math.min(1, MOST_ASKED / count);
  let due = 0;
  return () => {
    due += share;
    if (due < 1) return false;
    due -= 1;
    return true;
  };
}
