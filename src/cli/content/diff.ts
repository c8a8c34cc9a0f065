import { compareEditions } from '../../content/compare/compare-editions';
import type { Edition } from '../../model/edition';
import { type Command, compileFolder, UsageError } from '../command';
import { asJson, presentComparison } from './present-comparison';

const HOW =
  'Noem de map met de eerdere inhoud: content diff --old <map>. Een eerdere versie uit git: git worktree add ../oud <versie>, en dan --old ../oud/content.';

/** Compares the content with an earlier folder by outcome. Exit code 0: a difference is not a fault. */
export const runDiff: Command = async ({ folder, old, format, names }, print) => {
  if (old === undefined) throw new UsageError(HOW);
  const before = await walkable(old);
  const after = await walkable(folder);
  for (const name of names) {
    if (!before.trees.has(name) && !after.trees.has(name)) throw new UsageError(`De boom ${name} bestaat niet.`);
  }
  const found = compareEditions(before, after);
  const isWanted = (id: string) => names.length === 0 || names.includes(id);
  const shown = {
    added: found.added.filter(isWanted),
    removed: found.removed.filter(isWanted),
    trees: found.trees.filter(({ tree }) => isWanted(tree)),
    tooLarge: found.tooLarge.filter(isWanted),
  };
  print(format === 'json' ? `${JSON.stringify(asJson(shown), null, 2)}\n` : presentComparison(shown, before, after));
  return 0;
};

async function walkable(folder: string): Promise<Edition> {
  const compiled = await compileFolder(folder);
  if (compiled.walkable !== undefined) return compiled.walkable;
  const { length } = compiled.problems;
  throw new UsageError(
    `De inhoud in ${folder} heeft ${length} ${length === 1 ? 'probleem' : 'problemen'}. Draai eerst: npm run content -- check --content ${folder}`,
  );
}
