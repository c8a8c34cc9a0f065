import { partEnds } from '../../model/kinds';
import { didYouMean } from '../did-you-mean';
import { nodePath, type Report, type TreeSource } from '../read/tree-source';
import { hintFor, type Library } from './check-target';

/** An include names a tree and says for each end of it where to go on. */
export function checkInclude(source: TreeSource, library: Library, id: string, report: Report): void {
  const node = source.raw.nodes[id];
  if (node?.kind !== 'include') return;
  if (library.unreadable.has(node.tree)) return;
  const part = library.trees.get(node.tree)?.tree;
  if (part === undefined) {
    report(source, {
      code: 'unknown-tree',
      path: nodePath(id, 'tree'),
      message: `De boom \`${node.tree}\` bestaat niet.`,
      ...hintFor(didYouMean(node.tree, library.trees.keys())),
    });
    return;
  }
  const ends = partEnds(part);
  for (const end of ends) {
    if (end in node.next) continue;
    report(source, {
      code: 'include-misses-end',
      path: nodePath(id, 'next'),
      atKey: true,
      message: `Het einde \`${end}\` van de boom \`${node.tree}\` heeft hier geen vervolg.`,
      hint: `Voeg \`${end}: <knoop>\` toe bij \`next\`.`,
    });
  }
  for (const end of Object.keys(node.next)) {
    if (ends.includes(end)) continue;
    report(source, {
      code: 'include-unknown-end',
      path: nodePath(id, 'next', end),
      atKey: true,
      message: `\`${end}\` is geen einde van de boom \`${node.tree}\`.`,
      hint:
        didYouMean(end, ends) ?? `Kies uit: ${ends.join(', ') || 'deze boom heeft geen einden met `verdict: part`'}.`,
    });
  }
}
