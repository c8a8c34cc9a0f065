import { find } from './find';
import type { SearchIndex } from './search-index';

/** A line that people type and that does not find its own place among the first three. */
export interface LostLine {
  /** `tree`, or `tree/node` for a node that can be opened. */
  readonly place: string;
  readonly line: string;
  /** What it finds instead. */
  readonly found: readonly string[];
}

const AMONG_FIRST = 3;

/** Every `asked` line, and every line of danger, that is lost. `isWanted` picks trees. */
export function lostLines(index: SearchIndex, isWanted: (tree: string) => boolean): readonly LostLine[] {
  const asked = index.places.flatMap(({ tree, node, asked }) =>
    asked.map((line) => ({ tree: tree.id, place: node === undefined ? tree.id : `${tree.id}/${node.id}`, line })),
  );
  const danger = index.edition.language.danger.flatMap(({ tree, lines }) =>
    lines.map((line) => ({ tree, place: tree, line })),
  );
  return [...asked, ...danger].flatMap(({ tree, place, line }) => {
    if (!isWanted(tree)) return [];
    const found = find(index, line, { limit: AMONG_FIRST }).results.map((each) => each.tree);
    return found.includes(tree) ? [] : [{ place, line, found }];
  });
}
