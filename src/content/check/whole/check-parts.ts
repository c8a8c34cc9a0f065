import { isPartEnd, partOf } from '../../../model/kinds';
import { nodePath, type Report, type TreeSource } from '../../read/tree-source';

/** An end with `verdict: part` hands back to the tree that includes this one; without such a tree it is no advice at all. */
export function checkParts(sources: ReadonlyMap<string, TreeSource>, report: Report): void {
  const included = new Set([...sources.values()].flatMap(({ tree }) => [...tree.nodes.values()].map(partOf)));
  for (const source of sources.values()) {
    const { id, nodes } = source.tree;
    const end = [...nodes.values()].find(isPartEnd);
    if (end === undefined || included.has(id)) continue;
    report(source, {
      code: 'part-without-include',
      path: nodePath(end.id, 'verdict'),
      message: `\`verdict: part\` is alleen voor een deel van andere bomen, en geen boom voegt \`${id}\` in. Zo staat deze boom niet in het menu.`,
      hint: 'Kies een ander soort advies, zoals `keep-silent`, of voeg deze boom in een andere in met `kind: include`.',
    });
  }
}
