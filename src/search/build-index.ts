import type { Edition } from '../model/edition';
import { stretchesOf } from './danger';
import { contentMeanings } from './learning/content-meanings';
import { type Features, learningBook, wordsOf } from './learning/features';
import { learnDanger, type Told } from './learning/learn-danger';
import { type Lesson, teach } from './learning/place-table';
import { type Example, learnToRecognise } from './learning/recogniser';
import { type Line, linesOf } from './lines';
import { likingOf, placesOf } from './places';
import type { SearchIndex } from './search-index';

/** More asked lines than this teach a recogniser nothing new; they would only cost time. */
const MOST_ASKED = 8_000;
/** What sounds like danger but is none must be known twice as well. */
const NEAR_MISS = 2;

/** Safety trees have hundreds of lines: which of them is meant shows in what returns in many. */
const REPEATED_IN_DANGER = 0.55;

/** Arranges the listed trees of an edition for `find`. Costs some milliseconds per tree, once. */
export function buildSearchIndex(edition: Edition): SearchIndex {
  const trees = [...edition.trees.values()].filter((tree) => tree.listed).sort((a, b) => (a.id < b.id ? -1 : 1));
  const places = placesOf(trees);
  const { shorthand } = edition.language;
  const { book, read, size } = learningBook(shorthand, contentMeanings(edition, trees));
  const lessons: Lesson[][] = places.map(() => []);
  const ours: Example[] = [];
  const told: Told[] = [];
  const isSampled = sampling(places.reduce((sum, place) => sum + place.asked.length, 0));
  for (const line of linesOf(edition, places)) {
    const isExample = line.kind !== 'field' && (line.kind !== 'asked' || isSampled());
    // How somebody asks for a safety tree may or may not be danger: that teaches nothing about danger.
    const tellsOfDanger = isExample && !(line.kind === 'asked' && line.inSafetyTree);
    const [whole = [], ...parts] = tellsOfDanger ? stretchesOf(shorthand, line.text) : [wordsOf(shorthand, line.text)];
    const features = read(whole);
    if (line.place !== undefined) lessons[line.place]?.push({ features, weight: line.weight });
    if (isExample) ours.push({ features, is: line.kind !== 'outside', weight: 1 });
    if (tellsOfDanger) told.push(toldBy(line, [read(whole, false), ...parts.map((words) => read(words, false))]));
  }
  const danger = learnDanger(told, size());
  const safety = new Set(edition.language.danger.map(({ tree }) => tree));
  const table = teach(lessons, { liking: places.map(likingOf), size: size() });
  return {
    edition,
    book,
    places,
    table,
    safetyTable: teach(
      lessons.map((of, place) => (safety.has(places[place]?.tree.id ?? '') ? of : [])),
      { liking: places.map(() => 1), size: size(), repeated: REPEATED_IN_DANGER },
    ),
    ...(danger === undefined ? {} : { danger }),
    ...(ours.every(({ is }) => is) ? {} : { ours: learnToRecognise(ours, size()) }),
    safety,
  };
}

const toldBy = ({ kind, weight }: Line, stretches: readonly Features[]): Told => ({
  stretches,
  isDanger: kind === 'danger',
  weight: kind === 'no-danger' ? NEAR_MISS : weight,
});

/** Every so many-th of the asked lines, so that there are no more than enough. */
function sampling(count: number): () => boolean {
  const every = Math.max(1, Math.ceil(count / MOST_ASKED));
  let met = 0;
  return () => met++ % every === 0;
}
