import type { Edition } from '../model/edition';
import type { Shorthand } from '../model/language-data';
import { stretchesOf } from './danger';
import { contentMeanings } from './learning/content-meanings';
import { type Features, learningBook, wordsOf } from './learning/features';
import { learnDanger, type Told } from './learning/learn-danger';
import type { Lesson } from './learning/place-table';
import { type Example, learnToRecognise, type Recogniser } from './learning/recogniser';
import { PlaceTeacher } from './learning/teach-places';
import { type Line, linesOf, placelessLines } from './lines';
import { likingOf, placesOf, safetyIn, treesIn } from './places';
import type { SearchIndex } from './search-index';

/** More asked lines than this teach a recogniser nothing new; they would only cost time. */
const MOST_ASKED = 10_000;
/** The content's own words that say what it is about: titles, keywords, summaries. */
const TELLING = 0.5;
/** What sounds like danger but is none must be known twice as well. */
const NEAR_MISS = 2;

/** Safety trees have hundreds of lines: which of them is meant shows in what returns in many. */
const REPEATED_IN_DANGER = 0.55;

/** Arranges the listed trees of an edition for `find`. Costs some milliseconds per tree, once. */
export function buildSearchIndex(edition: Edition): SearchIndex {
  const trees = treesIn(edition);
  const places = placesOf(trees);
  const { shorthand, danger: inDanger } = edition.language;
  const safety = safetyIn(edition);
  const { book, read, readWords, size } = learningBook(shorthand, contentMeanings(edition, trees));
  const examples = exampleCollector(
    { read, readWords },
    shorthand,
    sampling(places.reduce((sum, { asked }) => sum + asked.length, 0)),
  );
  const teacher = new PlaceTeacher();
  for (const place of places) {
    const lessons = linesOf(place, inDanger).map((line): Lesson => {
      const features = examples.meet(line, safety.has(place.tree.id));
      return { features, weight: line.weight };
    });
    teacher.add(lessons);
  }
  for (const line of placelessLines(edition, places)) examples.meet(line, false);
  const danger = learnDanger(examples.told, size());
  const ours = learnOurs(examples.ours, size());
  return {
    edition,
    book,
    places,
    table: teacher.table({ liking: places.map(likingOf) }),
    safetyTable: teacher.table({
      liking: places.map(({ tree }) => (safety.has(tree.id) ? 1 : 0)),
      repeated: REPEATED_IN_DANGER,
    }),
    ...(danger === undefined ? {} : { danger }),
    ...(ours === undefined ? {} : { ours }),
    safety,
  };
}

/** Reads lines, and keeps those that teach what danger is and what is ours. */
function exampleCollector(
  { read, readWords }: Pick<ReturnType<typeof learningBook>, 'read' | 'readWords'>,
  shorthand: Shorthand,
  isSampled: () => boolean,
) {
  const ours: Example[] = [];
  const told: Told[] = [];
  const meet = ({ text, kind, weight }: Line, inSafetyTree: boolean): Features => {
    const isExample = kind !== 'field' && (kind !== 'asked' || isSampled());
    // How somebody asks for a safety tree may or may not be danger: that teaches nothing about danger.
    const tellsOfDanger = isExample && !(kind === 'asked' && inSafetyTree);
    const [whole = [], ...parts] = tellsOfDanger ? stretchesOf(shorthand, text) : [wordsOf(shorthand, text)];
    const { all, plain } = read(whole);
    if (isExample || (kind === 'field' && weight >= TELLING))
      ours.push({ features: all, is: kind !== 'outside', weight: 1 });
    if (tellsOfDanger)
      told.push({
        stretches: [plain, ...parts.map(readWords)],
        isDanger: kind === 'danger',
        weight: kind === 'no-danger' ? NEAR_MISS : weight,
      });
    return all;
  };
  return { ours, told, meet };
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
