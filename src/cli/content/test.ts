import { findLiveness } from '../../content/explore/liveness';
import { proposeWalks } from '../../content/explore/propose-walks';
import { buildSearchIndex } from '../../search/build-index';
import { lostLines } from '../../search/lost-lines';
import { brokenContent, type Command, compileFolder, unknownTree } from '../command';
import { treesIn } from '../trees-in';
import { presentProblem } from './present-problem';
import { writeWalk } from './write-walk';

/**
 * Runs the walks that editors promised; proposes the ones that would cover what none reaches; and looks whether every line
 * of `asked` finds its own place.
 */
export const runTest: Command = async ({ folder, format, names }, print) => {
  const compiled = await compileFolder(folder);
  const { walkable: edition, problems } = compiled;
  const isWanted = (tree: string) => names.length === 0 || names.includes(tree);
  const unknown = names.find((name) => !compiled.files.has(`trees/${name}.yaml`));
  if (unknown !== undefined) throw unknownTree(unknown, treesIn(compiled.files));
  const failures = problems.filter(
    ({ code, file }) => code.startsWith('walk-') && isWanted(file.replace(/^trees\/|\.yaml$/g, '')),
  );
  const walks = compiled.walks.filter(({ tree }) => isWanted(tree));
  const failed = walks.filter((walk) => !walk.ok);
  const lost = edition === undefined ? [] : lostLines(buildSearchIndex(edition), isWanted);
  const code = failed.length === 0 && lost.length === 0 ? 0 : 1;
  if (format === 'json') {
    print(
      `${JSON.stringify({ passed: walks.length - failed.length, failed: failed.length, problems: failures, lost }, null, 2)}\n`,
    );
    return code;
  }
  if (failures.length > 0) print(`${failures.map((problem) => presentProblem(problem, folder)).join('\n\n')}\n\n`);
  if (edition === undefined && walks.length === 0) throw brokenContent(folder, problems.length);
  if (edition !== undefined) {
    const live = findLiveness(edition.trees);
    for (const tree of edition.trees.values()) {
      if (!isWanted(tree.id)) continue;
      const proposals = proposeWalks(edition.trees, tree, live);
      if (proposals.length > 0)
        print(
          `Voorstel voor walks in ${tree.id} (lees ze na en geef ze een betere naam):\n${proposals.map((route) => writeWalk(route, tree.id)).join('')}\n`,
        );
    }
  }
  for (const { place, line, found } of lost)
    print(`${place}: “${line}” vindt ${found.join(', ') || 'niets'}, en niet de eigen plek. Zet haar waar ze hoort.\n`);
  print(
    `${walks.length - failed.length} wandelingen goed, ${failed.length} fout. ${lost.length} \`asked\`-zinnen vinden hun eigen plek niet.\n`,
  );
  return code;
};
