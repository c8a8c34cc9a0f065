import type { EditionComparison } from '../../../content/compare/compare-editions';
import { keyOfOutcome, type Outcome, type Taken } from '../../../content/compare/compare-trees';

/** All routes that used to end in one way and now end in one other, through whichever trees they lead. */
export interface OutcomeKind {
  readonly key: string;
  readonly before: Outcome;
  readonly after: Outcome;
  readonly routes: number;
  /** Trees that such a route can begin in, most routes first. */
  readonly trees: readonly string[];
  /** One such route, through the first of those trees. */
  readonly example: readonly Taken[];
}

/** Most routes first. A change in a shared part is one kind here, not one for each tree that includes it. */
export function outcomeKinds({ trees }: Pick<EditionComparison, 'trees'>): readonly OutcomeKind[] {
  const kinds = new Map<string, OutcomeKind>();
  const found = trees.flatMap(({ tree, differences }) => differences.map((each) => ({ tree, ...each })));
  for (const { tree, before, after, walks, example } of found.sort((a, b) => b.walks - a.walks)) {
    const key = `${keyOfOutcome(before)} ${keyOfOutcome(after)}`;
    const known = kinds.get(key) ?? { key, before, after, routes: 0, trees: [], example };
    kinds.set(key, { ...known, routes: known.routes + walks, trees: [...known.trees, tree] });
  }
  return [...kinds.values()].sort((a, b) => b.routes - a.routes);
}
