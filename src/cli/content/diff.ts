import { compareEditions } from '../../content/compare/compare-editions';
import { compareWords } from '../../content/compare/compare-words';
import { walkInWords } from '../../content/promises/walk-in-words';
import type { Edition } from '../../model/edition';
import { type Command, compileFolder, UsageError } from '../command';
import { asJson, presentComparison, type Shown } from './difference/present-comparison';

const HOW =
  'Waarmee wil je vergelijken? Noem de map met de eerdere inhoud: content diff --old <map>. Bewaar zo’n map door de map content te kopiëren voordat je begint.';

/** Compares the content with an earlier folder, by outcome and by words. Exit code 0: a difference is not a fault. */
export const runDiff: Command = async ({ folder, old, format, names }, print) => {
  if (old === undefined) throw new UsageError(HOW);
  const { edition: before, broken: brokenBefore } = await walkable(old);
  const { edition: after, broken } = await walkable(folder);
  for (const name of names) {
    if (!before.trees.has(name) && !after.trees.has(name)) throw new UsageError(`De boom ${name} bestaat niet.`);
  }
  const found = compareEditions(before, after);
  const words = compareWords(before, after);
  const isWanted = (id: string) => names.length === 0 || names.includes(id);
  const shown: Shown = {
    outcomes: {
      added: found.added.filter(isWanted),
      removed: found.removed.filter(isWanted),
      trees: found.trees.filter(({ tree }) => isWanted(tree)),
      tooLarge: found.tooLarge.filter(isWanted),
    },
    // Who asks after some trees wants to know what was written there, not in the libraries.
    words: names.length === 0 ? words : words.filter(({ tree }) => tree !== undefined && isWanted(tree)),
  };
  // What was broken already is not what this change does.
  const breaks = [...broken].filter(([id]) => !brokenBefore.has(id)).map(([, said]) => said);
  if (format === 'json') print(`${JSON.stringify({ ...asJson(shown), brokenPromises: breaks }, null, 2)}\n`);
  else {
    print(presentComparison(shown, before, after));
    for (const said of breaks) print(`\nDeze belofte breekt nu: ${said}\n`);
  }
  return 0;
};

/** The edition, and its broken promises by id: each with the shortest walk that breaks it. */
async function walkable(
  folder: string,
): Promise<{ readonly edition: Edition; readonly broken: ReadonlyMap<string, string> }> {
  const { walkable: edition, proved, problems } = await compileFolder(folder);
  if (edition !== undefined) {
    const broken = proved.flatMap(({ promise, proof }) =>
      proof.shortest === undefined
        ? []
        : [[promise.id, `${promise.says} ${walkInWords(edition.trees, proof.shortest)}.`] as const],
    );
    return { edition, broken: new Map(broken) };
  }
  const { length } = problems;
  throw new UsageError(
    `De inhoud in ${folder} heeft ${length} ${length === 1 ? 'probleem' : 'problemen'}. Draai eerst: npm run content -- check --content ${folder}`,
  );
}
