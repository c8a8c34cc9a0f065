import type { Edition } from '../../model/edition';
import type { Arranged } from '../../search/arranged';
import type { Find } from '../../search/find';
import type { SearchIndex } from '../../search/search-index';

export type Arrange = (edition: Edition) => Arranged | Promise<Arranged>;

/**
 * Search over whichever edition is asked for; each edition is arranged once, when somebody first searches in it. Who asks in
 * the meantime waits for the same arranging, and nobody else does when `arrange` works in a thread.
 */
export function findTrees(arrange: Arrange = arrangeHere): Find {
  const indexes = new WeakMap<Edition, Promise<SearchIndex>>();
  return async (edition, question) => {
    // Loaded at the first search, which comes after the start.
    const { indexOf } = require('../../search/arranged') as typeof import('../../search/arranged');
    const { find } = require('../../search/find') as typeof import('../../search/find');
    let index = indexes.get(edition);
    if (index === undefined) {
      index = Promise.resolve(arrange(edition)).then((arranged) => indexOf(edition, arranged));
      indexes.set(edition, index);
      // What failed once is tried again at the next question.
      index.catch(() => indexes.delete(edition));
    }
    return find(await index, question);
  };
}

/** Takes seconds for all content, in which this thread does nothing else. */
export function arrangeHere(edition: Edition): Arranged {
  const { arrange } = require('../../search/build-index') as typeof import('../../search/build-index');
  const { lessonsIn } = require('../../search/lessons') as typeof import('../../search/lessons');
  return arrange(lessonsIn(edition));
}
