import { partEnds } from '../../model/kinds';
import type { Tree } from '../../model/tree';
import { closest } from '../did-you-mean';
import { nodePath, type Report, type TreeSource } from '../read/tree-source';
import type { Library } from './check-target';
import { meantAt, renameTo, replaceBy } from './did-you-mean-repair';

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
      about: node.tree,
      ...meantAt(nodePath(id, 'tree'), node.tree, library.trees.keys(), 'Maak die boom, of kies een boom die er is.'),
    });
    return;
  }
  const ends = partEnds(part);
  const unknown = Object.keys(node.next).filter((end) => !ends.includes(end));
  const meantPart = unknown.length === 0 ? undefined : partWith(library, part, Object.keys(node.next), ends);
  if (meantPart !== undefined) {
    const path = nodePath(id, 'tree');
    report(source, {
      code: 'include-unknown-end',
      path,
      message:
        ends.length === 0
          ? `\`${node.tree}\` is geen deel: geen enkel einde ervan heeft \`verdict: part\`.`
          : `Het deel \`${node.tree}\` heeft heel andere einden dan bij \`next\` staan.`,
      hint: `Bedoelde je \`${meantPart}\`?`,
      repair: replaceBy(path, meantPart),
    });
    return;
  }
  // An end that was misspelt is not missing too.
  const meant = new Map(
    unknown.map((end) => [
      end,
      closest(
        end,
        ends.filter((each) => !(each in node.next)),
      ),
    ]),
  );
  for (const end of ends) {
    if (end in node.next || [...meant.values()].includes(end)) continue;
    report(source, {
      code: 'include-misses-end',
      path: nodePath(id, 'next'),
      atKey: true,
      message: `Het einde \`${end}\` van de boom \`${node.tree}\` heeft hier geen vervolg.`,
      hint: `Voeg \`${end}: …\` toe bij \`next\`, met de knoop waar het dan verder gaat.`,
    });
  }
  for (const end of unknown) {
    const path = nodePath(id, 'next', end);
    const name = meant.get(end);
    report(source, {
      code: 'include-unknown-end',
      path,
      atKey: true,
      message: `\`${end}\` is geen einde van de boom \`${node.tree}\`.`,
      about: `${node.tree}/${end}`,
      ...(name === undefined
        ? {
            hint: `Haal het weg. Wat deze boom teruggeeft, is: ${ends.join(', ') || 'niets (geen enkel einde heeft `verdict: part`)'}.`,
            repair: { says: `Haal \`${end}\` weg`, edit: { kind: 'remove', path } },
          }
        : { hint: `Bedoelde je \`${name}\`?`, repair: renameTo(path, name) }),
    });
  }
}

/** The only other part that has all these ends, when the one that is named has none of them, nor one like them. */
function partWith(
  library: Library,
  { id }: Tree,
  named: readonly string[],
  ends: readonly string[],
): string | undefined {
  if (named.some((end) => ends.includes(end) || closest(end, ends) !== undefined)) return undefined;
  const fitting = [...library.trees.values()].filter(({ tree }) => {
    const others = partEnds(tree);
    return tree.id !== id && named.every((end) => others.includes(end));
  });
  return fitting.length === 1
    ? fitting[0]?.tree.id
    : closest(
        id,
        fitting.map(({ tree }) => tree.id),
      );
}
