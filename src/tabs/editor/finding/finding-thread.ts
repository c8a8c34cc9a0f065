import { unpackEdition } from '../../../model/pack-edition';
import { buildSearchIndex } from '../../../search/build-index';
import { find } from '../../../search/find';
import { lostLines } from '../../../search/lost-lines';
import type { SearchIndex } from '../../../search/search-index';
import { FIRST, type FindingThread } from './protocol';

/** Search as the bot has it, learnt from a draft. What is typed is looked up and forgotten. */
export function createFindingThread(): FindingThread {
  let index: SearchIndex | undefined;
  const titleOf = (tree: string): string => index?.edition.trees.get(tree)?.title ?? tree;
  return {
    learn: async (packed) => {
      const edition = unpackEdition(packed);
      index = edition && buildSearchIndex(edition);
    },
    tryQuestion: async (question, tree) => {
      if (index === undefined) return undefined;
      const { results, danger, refused } = find(index, question, { limit: Number.POSITIVE_INFINITY });
      const at = results.findIndex((each) => each.tree === tree);
      return {
        found: results
          .slice(0, FIRST)
          .map(({ tree: id, title, score, matched }) => ({ tree: id, title, score, matched })),
        place: at < 0 ? undefined : at + 1,
        danger,
        refused,
      };
    },
    lost: async (tree) =>
      index &&
      lostLines(index, (each) => each === tree).map(({ line, found }) => ({ line, found: found.map(titleOf) })),
  };
}
