import { join } from 'node:path';
import { hashContent, readContentFolder } from '../../src/content/folder/read-content-folder';
import type { Answer } from '../../src/model/answer';
import type { Edition } from '../../src/model/edition';
import { keyOf } from '../../src/model/node';
import type { Tree } from '../../src/model/tree';
import { seeded } from '../../src/search/learning/shuffled';
import { shippedEdition } from '../../src/start/read-shipped-edition';
import { choicesAt } from '../../src/walk/choosing';
import { answer, findPosition } from '../../src/walk/position';
import { startWalk, type Walk } from '../../src/walk/walk';

export const CONTENT = join(__dirname, '..', '..', 'content');

/** The real content as a program that was built reads it: packed, beside itself. Compiled, where nothing was built of this content. */
export const readShipped = async (): Promise<Edition> =>
  shippedEdition(hashContent(await readContentFolder(CONTENT))) ?? (await readEdition());

/** One answer on the way: the walk before it, the question it stands at, and what is given. */
export interface WalkStep {
  readonly walk: Walk;
  readonly at: string;
  readonly given: Answer;
}

/** The real content. The day is fixed: a review date that passes must not change a measurement. */
export async function readEdition(): Promise<Edition> {
  const files = await readContentFolder(CONTENT);
  // Loaded when it is needed: whoever reads the edition that the build made has no use for the parser and the checks.
  const { compileEdition } =
    require('../../src/content/compile-edition') as typeof import('../../src/content/compile-edition');
  const { edition, problems } = compileEdition(files, { id: hashContent(files), today: '2026-11-22' });
  if (edition === undefined) throw new Error(`Expected content without problems, found ${problems.length}.`);
  return edition;
}

/** So many walks through these trees in turn, each from the start to its end, any answer as likely as another. */
export function randomWalks(edition: Edition, trees: readonly Tree[], count: number): readonly (readonly WalkStep[])[] {
  const random = seeded(1);
  return Array.from({ length: count }, (_, index) => {
    const tree = trees[index % trees.length];
    return tree === undefined ? [] : randomWalk(edition, tree, random);
  });
}

/** The walks that editors promised for these trees, each to its end: what people are expected to walk. */
export function promisedWalks(edition: Edition, trees: readonly Tree[]): readonly (readonly WalkStep[])[] {
  return trees.flatMap((tree) => tree.walks.map(({ answers }) => walkOf(edition, tree, (at) => answers.get(at))));
}

const NOTHING_WATCHED: ReadonlySet<string> = new Set();

const randomWalk = (edition: Edition, tree: Tree, random: () => number): readonly WalkStep[] =>
  walkOf(edition, tree, (_, choices) => choices[Math.floor(random() * choices.length)]);

function walkOf(
  edition: Edition,
  tree: Tree,
  choose: (at: string, choices: readonly Answer[]) => Answer | undefined,
): readonly WalkStep[] {
  const steps: WalkStep[] = [];
  let walk = startWalk(edition, tree.id);
  for (let position = findPosition(edition, walk); position.kind === 'asked'; position = findPosition(edition, walk)) {
    const at = keyOf({ tree: position.node.tree, node: position.node.id });
    const choices = choicesAt(position.node, NOTHING_WATCHED).map((choice) => choice.answer);
    const given = choose(at, choices);
    if (given === undefined) break;
    steps.push({ walk, at, given });
    walk = answer(edition, walk, at, given).walk;
  }
  return steps;
}
