import { plainText } from '../../../../language/plain-text';
import { fold, ownWords } from '../../../../language/split-words';
import { gistOf } from '../../../../language/stem';
import type { Tree, Trees } from '../../../../model/tree';
import { LINE_KINDS, type LineKind, linesOf, type TreeLine, tellingGists } from './tree-lines';

/** A tree, and the line that shows why it is named. All of it can be cloned. */
export interface Mention {
  readonly tree: string;
  readonly title: string;
  readonly kind: LineKind;
  readonly line: string;
  readonly node?: string;
}

const mention = (tree: Tree, { kind, text, node }: TreeLine): Mention => ({
  tree: tree.id,
  title: tree.title,
  kind,
  line: text,
  ...(node === undefined ? {} : { node }),
});

/**
 * Trees in which all the words that were typed stand, in any form, with the line that has most of them. First those that say it in one
 * line. Somebody may still be typing the last word.
 */
export function mentionsOf(trees: Trees, wanted: string): readonly Mention[] {
  const words = ownWords(wanted).map((own) => ({ plain: plainText(own), gist: gistOf(fold(own)) }));
  if (words.length === 0) return [];
  const has = ({ plain, gists }: TreeLine, word: (typeof words)[number]): boolean =>
    plain.includes(word.plain) || gists.has(word.gist);
  const found = [...trees.values()].flatMap((tree) => {
    const lines = linesOf(trees, tree);
    if (!words.every((word) => lines.some((line) => has(line, word)))) return [];
    return best(lines, (line) => words.filter((word) => has(line, word)).length).map((each) => ({ tree, ...each }));
  });
  return found
    .sort((a, b) => b.score - a.score || a.tree.title.localeCompare(b.tree.title, 'nl'))
    .map(({ tree, line }) => mention(tree, line));
}

/** The part of the telling words that one line has, and half of the part that the whole tree has: from here on it is called near. */
const NEAR = 0.85;
const MOST_NEAR = 3;

/** The trees that already say what this title says, nearest first: a word that stands in few trees counts for more. */
export function treesNear(trees: Trees, title: string, own?: string): readonly Mention[] {
  const gists = [...new Set(tellingGists(title))];
  const all = [...trees.values()].filter(({ id }) => id !== own);
  const weights = new Map(gists.map((gist) => [gist, weightOf(gist, trees, all)]));
  const whole = [...weights.values()].reduce((sum, weight) => sum + weight, 0);
  if (whole === 0) return [];
  const share = (says: (gist: string) => boolean): number =>
    gists.reduce((sum, gist) => sum + (says(gist) ? (weights.get(gist) ?? 0) : 0), 0) / whole;
  return all
    .flatMap((tree) => {
      const lines = linesOf(trees, tree);
      const inTree = share((gist) => lines.some((line) => line.gists.has(gist)));
      return best(lines, (line) => share((gist) => line.gists.has(gist))).map(({ line, score }) => ({
        tree,
        line,
        score: score + inTree / 2,
      }));
    })
    .filter(({ score }) => score >= NEAR)
    .sort(
      (a, b) =>
        b.score - a.score ||
        LINE_KINDS.indexOf(a.line.kind) - LINE_KINDS.indexOf(b.line.kind) ||
        // Whichever says little else is nearer: "Mag ik dit delen?" before "Mag ik dit delen met familie?".
        a.line.gists.size - b.line.gists.size,
    )
    .slice(0, MOST_NEAR)
    .map(({ tree, line }) => mention(tree, line));
}

function weightOf(gist: string, trees: Trees, all: readonly Tree[]): number {
  const having = all.filter((tree) => linesOf(trees, tree).some(({ gists }) => gists.has(gist))).length;
  return Math.log((all.length + 1) / (having + 1)) + EVERY_WORD;
}

/** So that a word that stands in every tree counts for something too. */
const EVERY_WORD = 0.1;

/** The line that scores most; of several, the one of the better kind. */
function best(lines: readonly TreeLine[], scoreOf: (line: TreeLine) => number) {
  let found: { readonly line: TreeLine; readonly score: number } | undefined;
  for (const line of lines) {
    const score = scoreOf(line);
    if (score > (found?.score ?? 0)) found = { line, score };
  }
  return found === undefined ? [] : [found];
}
