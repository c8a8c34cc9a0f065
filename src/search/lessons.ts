import type { Edition } from '../model/edition';
import type { Shorthand } from '../model/language-data';
import { type Said, waysIn } from './learning/content-meanings';
import { type Lines, linesOf, placelessLines } from './lines';
import { likingOf, placesOf, safetyIn, treesIn } from './places';

/** What one place is learnt from. */
export interface PlaceLessons {
  readonly lines: readonly Lines[];
  /** How much more (or less) than 1 it is wanted when two fit alike. */
  readonly liking: number;
  /** Whether danger leads here. */
  readonly isSafety: boolean;
}

/** All that search learns from an edition, and no more, as plain data: it can be sent to another thread. */
export interface Lessons {
  readonly shorthand: Shorthand;
  readonly said: readonly Said[];
  /** In the order of `placesIn`. */
  readonly places: readonly PlaceLessons[];
  readonly placeless: readonly Lines[];
}

export function lessonsIn(edition: Edition): Lessons {
  const trees = treesIn(edition);
  const places = placesOf(trees);
  const { shorthand, danger } = edition.language;
  const safety = safetyIn(edition);
  return {
    shorthand,
    said: waysIn(edition, trees),
    places: places.map((place) => ({
      lines: linesOf(place, danger),
      liking: likingOf(place),
      isSafety: safety.has(place.tree.id),
    })),
    placeless: placelessLines(edition, places),
  };
}
