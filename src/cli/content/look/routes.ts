import { explore } from '../../../content/explore/explore';
import { findLiveness, type Liveness } from '../../../content/explore/liveness';
import { newMemory } from '../../../content/explore/memory';
import { Coverage } from '../../../content/explore/met-cases';
import { type Route, routesFrom } from '../../../content/explore/routes';
import type { Tree, Trees } from '../../../model/tree';
import { endKey } from '../../../walk/ends';
import { type Command, compileWalkable, unknownTree } from '../../command';
import { count } from '../../count';
import { linesOf, presentEnds, presentRoute } from './present-routes';

/** A tree with so many routes or fewer shows them all without being asked. */
const SMALL = 20;

/** How many walks a tree has and where they end, in words; without a name a line per tree. */
export const runRoutes: Command = async ({ folder, format, names, isAll }, print) => {
  const { trees } = await compileWalkable(folder);
  const live = findLiveness(trees);
  const unknown = names.find((name) => !trees.has(name));
  if (unknown !== undefined) throw unknownTree(unknown, trees.keys());
  const wanted = [...trees.values()].filter(({ id, listed }) => (names.length > 0 ? names.includes(id) : listed));
  if (format === 'json') {
    for (const { id } of wanted)
      for (const route of routesFrom(trees, id, live))
        print(`${JSON.stringify({ tree: id, end: endKey(route.rest), answers: route.steps.map(asJson) })}\n`);
  } else if (names.length === 0) print(linesOf(wanted.map((tree) => ({ tree, found: walked(trees, tree, live) }))));
  else for (const tree of wanted) printTree(trees, tree, live, isAll, print);
  return 0;
};

function printTree(trees: Trees, tree: Tree, live: Liveness, isAll: boolean, print: (text: string) => void): void {
  const found = walked(trees, tree, live);
  print(`${tree.title} (${tree.id})\n`);
  if (found !== undefined) print(presentEnds(trees, found, isAll));
  const first: Route[] = [];
  for (const route of routesFrom(trees, tree.id, live)) if (first.push(route) > SMALL) break;
  if (first.length > SMALL && !isAll) {
    print(
      `\nDit zijn te veel wegen om na te lezen. Toch allemaal zien: npm run -s content -- routes ${tree.id} --all\n`,
    );
    return;
  }
  print('\nAlle wegen:\n');
  for (const route of isAll ? routesFrom(trees, tree.id, live) : first) print(presentRoute(trees, route));
  if (first.length <= SMALL) print(`\n${count(first.length, 'weg', 'wegen')}.\n`);
}

const walked = (trees: Trees, { id }: Tree, live: Liveness) => explore(trees, id, live, new Coverage(), newMemory());

const asJson = ({ node, answer }: Route['steps'][number]) => ({ question: `${node.tree}/${node.id}`, answer });
