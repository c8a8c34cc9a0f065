import { isAsked } from '../../model/kinds';
import { keyOf, type Target } from '../../model/node';
import { closest } from '../did-you-mean';
import type { Path } from '../problem';
import type { Report, TreeSource } from '../read/tree-source';
import { replaceBy } from './did-you-mean-repair';
import { nodeElsewhere } from './names/other-kind';

/** What a tree may point at. */
export interface Library {
  readonly trees: ReadonlyMap<string, TreeSource>;
  /** Trees whose file is there but cannot be used; their own problems are reported, links to them are left alone. */
  readonly unreadable: ReadonlySet<string>;
  /** Undefined when sources.yaml itself cannot be used. */
  readonly sources: ReadonlySet<string> | undefined;
  readonly documents: ReadonlySet<string>;
}

/** A place that some text leads to must exist. */
export function checkTarget(
  source: TreeSource,
  library: Library,
  { tree, node }: Target,
  path: Path,
  report: Report,
): void {
  if (library.unreadable.has(tree)) return;
  const found = library.trees.get(tree)?.tree;
  if (found === undefined) {
    const meant = closest(tree, library.trees.keys());
    report(source, {
      code: 'dangling-target',
      path,
      message: `De boom \`${tree}\` bestaat niet.`,
      about: tree,
      ...(meant === undefined
        ? { hint: 'Maak die boom, of laat dit ergens anders heen gaan.' }
        : { hint: `Bedoelde je \`${meant}\`?`, repair: replaceBy(path, `${meant}/${node}`) }),
    });
  } else if (node === 'start' && !found.listed && tree !== source.tree.id && path[0] === 'nodes') {
    report(source, {
      code: 'dangling-target',
      path,
      message: `De boom \`${tree}\` is een deel van andere bomen: wie er zo heen gaat, krijgt geen advies.`,
      hint: `Maak een knoop met \`kind: include\` en \`tree: ${tree}\`, en laat dit daarheen gaan.`,
      about: keyOf({ tree, node }),
    });
  } else if (node !== 'start' && !found.nodes.has(node)) {
    const isHere = tree === source.tree.id;
    if (isHere && library.trees.has(node)) {
      report(source, {
        code: 'dangling-target',
        path,
        message: `\`${node}\` is een boom, geen knoop van deze boom.`,
        hint: `Schrijf \`${node}/start\`: dan gaat de wandeling daar aan het begin verder.`,
        about: keyOf({ tree, node }),
        repair: replaceBy(path, `${node}/start`),
      });
      return;
    }
    const meant = closest(node, found.nodes.keys());
    report(source, {
      code: 'dangling-target',
      path,
      message: `De knoop \`${node}\` bestaat niet in ${isHere ? 'deze boom' : `de boom \`${tree}\``}.`,
      about: keyOf({ tree, node }),
      ...(meant === undefined
        ? { hint: notHere(node, path, source, library) }
        : {
            hint: `Bedoelde je \`${isHere ? meant : `${tree}/${meant}`}\`?`,
            repair: replaceBy(path, isHere ? meant : `${tree}/${meant}`),
          }),
    });
  }
}

/** What to do about a name that nothing here is like: an answer was meant, or a node of another tree, or nothing yet. */
function notHere(node: string, path: Path, source: TreeSource, library: Library): string {
  if (isAnswer(node, source)) return ANSWER;
  // Who does not know is seldom sent to another tree, and never on a guess.
  const elsewhere = path.at(-1) === 'unsure' ? undefined : nodeElsewhere(node, source, library);
  return elsewhere === undefined
    ? 'Maak die knoop, of laat dit ergens anders heen gaan.'
    : `Een andere boom heeft zo’n knoop. Bedoelde je \`${elsewhere}\`? Maak hem anders hier.`;
}

const ANSWER = 'Dat is een antwoord. Noem hier de knoop waar de wandeling dan verder gaat.';
const isAnswer = (name: string, { tree }: TreeSource): boolean =>
  [...tree.nodes.values()].some((node) => isAsked(node) && node.options.some(({ id }) => id === name));
