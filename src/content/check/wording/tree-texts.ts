import { textsOf } from '../../../model/texts';
import type { Path } from '../../problem';
import type { RawTree } from '../../read/shape/tree-schema';
import { nodePath } from '../../read/tree-source';

/** Every text of a tree that people read, with its place. */
export function* textsOfTree(raw: RawTree): Generator<{ readonly text: string; readonly path: Path }> {
  yield { text: raw.title, path: ['title'] };
  yield { text: raw.summary, path: ['summary'] };
  for (const [id, node] of Object.entries(raw.nodes))
    for (const { text, path } of textsOf(node)) yield { text, path: nodePath(id, ...path) };
}
