import type { Edition } from '../../model/edition';
import type { Tree } from '../../model/tree';
import type { SearchResult } from '../../search/find';
import { safetyIn } from '../../search/places';
import { simplify } from './said';

/** The listed tree or card that these words are the whole title of. */
export function treeTitled(edition: Edition, typed: string): Tree | undefined {
  const said = simplify(typed);
  return [...edition.trees.values()].find((tree) => tree.listed && simplify(tree.title) === said);
}

/**
 * What was found, with the tree that was named first. Whoever types a title asks for what it says and tells nothing about anybody:
 * that is no danger, unless the tree itself is about danger.
 */
export function foundByTitle(edition: Edition, tree: Tree, found: SearchResult): SearchResult {
  const isAboutDanger = tree.theme === 'safety' || safetyIn(edition).has(tree.id);
  const { id, title, start } = tree;
  const own = { tree: id, title, node: start, isAnswer: true, score: 1, matched: [], answers: new Map() };
  const others = found.results.filter((result) => result.tree !== id);
  return {
    results: [own, ...others],
    danger: isAboutDanger ? found.danger : 'none',
    isDoubtful: false,
    terms: found.terms,
    refused: false,
  };
}
