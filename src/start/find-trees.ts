import type { Edition } from '../model/edition';
import type { Find } from '../search/find';
import type { SearchIndex } from '../search/search-index';

/** Search over whichever edition is asked for; each edition is arranged once, when somebody first searches in it. */
export function findTrees(): Find {
  const indexes = new WeakMap<Edition, SearchIndex>();
  return (edition, question) => {
    // Loaded at the first search, which comes after the start.
    const { buildSearchIndex } = require('../search/build-index') as typeof import('../search/build-index');
    const { find } = require('../search/find') as typeof import('../search/find');
    const index = indexes.get(edition) ?? buildSearchIndex(edition);
    indexes.set(edition, index);
    return find(index, question);
  };
}
