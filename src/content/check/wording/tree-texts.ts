import { textsOf } from '../../../model/texts';
import type { Path } from '../../problem';
import type { RawTree } from '../../read/shape/tree-schema';
import { nodePath } from '../../read/tree-source';

interface TreeText {
  readonly text: string;
  readonly path: Path;
}

const known = new WeakMap<RawTree, readonly TreeText[]>();

/** Every text of a tree that people read, with its place; found once for all checks of a tree. */
export function textsOfTree(raw: RawTree): readonly TreeText[] {
  const found = known.get(raw) ?? [...findTexts(raw)];
  known.set(raw, found);
  return found;
}

function* findTexts(raw: RawTree): Generator<TreeText> {
  yield { text: raw.title, path: ['title'] };
  yield { text: raw.summary, path: ['summary'] };
  for (const [id, node] of Object.entries(raw.nodes))
    for (const { text, path } of textsOf(node)) yield { text, path: nodePath(id, ...path) };
}
