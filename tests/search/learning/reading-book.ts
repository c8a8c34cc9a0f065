import type { FeatureBook, gatherAll } from '../../../src/search/learning/features';
import { Gathering } from '../../../src/search/learning/gathering';
import { LearningBook } from '../../../src/search/learning/learning-book';

/** A book that learnt these texts, and what it read in each. */
export function readingBook(texts: readonly string[]): {
  readonly book: FeatureBook;
  readonly read: readonly ReturnType<typeof gatherAll>[];
} {
  const learning = new LearningBook(new Map(), new Map());
  const read = texts.map((text) => {
    const features = learning.read(learning.split(text));
    learning.keep(features.all);
    return features;
  });
  return { book: { ...learning.finished(), shorthand: new Map(), gathering: new Gathering() }, read };
}
