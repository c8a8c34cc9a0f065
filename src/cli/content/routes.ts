import { findLiveness } from '../../content/explore/liveness';
import { type Route, routesFrom } from '../../content/explore/routes';
import { endKey } from '../../walk/ends';
import { type Command, compileFolder, UsageError } from '../command';
import { written } from './write-walk';

/** Lists every route to its advice; without a name a line per tree with the longest. */
export const runRoutes: Command = async ({ folder, format, names }, print) => {
  const { edition, problems, explorations } = await compileFolder(folder);
  if (edition === undefined)
    throw new UsageError(`De inhoud heeft ${problems.length} problemen. Draai eerst: npm run content -- check`);
  const live = findLiveness(edition.trees);
  const wanted = names.length > 0 ? names : [...edition.trees.keys()].filter((id) => edition.trees.get(id)?.listed);
  for (const name of wanted) {
    if (!edition.trees.has(name))
      throw new UsageError(`De boom ${name} bestaat niet. Kies uit: ${[...edition.trees.keys()].join(', ')}`);
  }
  if (format === 'json') {
    for (const tree of wanted)
      for (const route of routesFrom(edition.trees, tree, live))
        print(`${JSON.stringify({ tree, end: endKey(route.rest), answers: route.steps.map(asJson) })}\n`);
    return 0;
  }
  for (const tree of wanted) {
    const found = explorations.get(tree);
    print(
      `${tree}: ${found?.walks ?? 0} wandelingen, hoogstens ${found?.longest ?? 0} antwoorden, ${found?.ends.size ?? 0} einden\n`,
    );
    if (names.length === 0) continue;
    for (const route of routesFrom(edition.trees, tree, live)) print(`  ${asLine(route, tree)}\n`);
  }
  const longest = Math.max(0, ...wanted.map((tree) => explorations.get(tree)?.longest ?? 0));
  print(`\nDe langste route telt ${longest} antwoorden.\n`);
  return 0;
};

function asLine(route: Route, tree: string): string {
  const steps = route.steps.map(
    ({ node, answer }) => `${node.tree === tree ? node.id : `${node.tree}/${node.id}`}: ${written(answer)}`,
  );
  const end =
    route.rest.kind === 'advice' ? `${route.end} (${route.rest.node.verdict})` : `${route.end} (weet ik niet)`;
  return [...steps, end].join(' → ');
}

const asJson = ({ node, answer }: Route['steps'][number]) => ({ question: `${node.tree}/${node.id}`, answer });
