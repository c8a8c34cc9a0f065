import { readText } from '../../names/read-text';
import { featuresAt } from '../../names/tagger/features';
import { mayBeTagged } from '../../names/tagger/may-be-tagged';
import type { Example } from './train';

/** A text in which every name is known. `start` (in) and `end` (out) in UTF-16 units. */
export interface Lesson {
  readonly text: string;
  readonly names: readonly { readonly start: number; readonly end: number }[];
  /** Places of other personal data, of which nothing is learnt. */
  readonly others?: readonly { readonly start: number; readonly end: number }[];
}

/** What the tagger would see of each word of the lessons, with the right answer. */
export function examplesOf(lessons: readonly Lesson[], weight: number): readonly Example[] {
  return lessons.flatMap(({ text, names, others = [] }) => {
    const read = readText(text);
    return read.tokens.flatMap(({ start }, index) => {
      const holds = (place: { readonly start: number; readonly end: number }) =>
        place.start <= start && start < place.end;
      if (!mayBeTagged(read, index) || others.some(holds)) return [];
      return [{ features: featuresAt(read, index), isName: names.some(holds), weight }];
    });
  });
}
