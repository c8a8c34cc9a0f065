import type { Edition } from '../content/model';
import { buildSearchIndex } from '../search/build-index';
import { find } from '../search/find';
import type { SearchIndex } from '../search/search-index';
import type { Find } from '../teams/bot-parts';

/** Search over whichever edition is asked for; each edition is arranged once, when somebody first searches in it. */
export function findTrees(): Find {
  const indexes = new WeakMap<Edition, SearchIndex>();
  return (edition, question) => {
    const index = indexes.get(edition) ?? buildSearchIndex(edition);
    indexes.set(edition, index);
    return find(index, question);
  };
}
