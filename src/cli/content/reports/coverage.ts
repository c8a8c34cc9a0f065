import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type CoverageProblem, checkCoverage } from '../../../content/measure/coverage';
import { type Command, compileUsable, UsageError } from '../../command';

/** Is every fact of the fact sheets used in a node, or is there a reason why not? Exits 1 when one is not. */
export const runCoverage: Command = async ({ folder, format }, print) => {
  const files = await readCoverage(join(folder, 'coverage'));
  const { trees } = await compileUsable(folder);
  const report = checkCoverage(files, trees);
  if (format === 'json') print(`${JSON.stringify(report, null, 2)}\n`);
  else {
    for (const problem of report.problems) print(`${asLine(problem)}\n`);
    print(`${report.required} feiten: ${report.used} gebruikt, ${report.explained} met een reden niet gebruikt, `);
    print(`${report.problems.filter(({ kind }) => kind === 'missing').length} vergeten.\n`);
  }
  return report.problems.length === 0 ? 0 : 1;
};

async function readCoverage(folder: string): Promise<ReadonlyMap<string, string>> {
  const names = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    throw new UsageError(
      `De map ${folder} kan niet worden gelezen (${error.code ?? 'onbekend'}). Daarin houden de makers bij welk feit waar is gebruikt.`,
    );
  });
  const files = new Map<string, string>();
  for (const name of names.filter((each) => each.endsWith('.yaml')).sort())
    files.set(name, await readFile(join(folder, name), 'utf8'));
  return files;
}

function asLine(problem: CoverageProblem): string {
  switch (problem.kind) {
    case 'missing':
      return `${problem.id}: nergens gebruikt en nergens uitgelegd. Zet het nummer in een bestand van content/coverage.`;
    case 'unknown-node':
      return `${problem.id}: de knoop ${problem.node} bestaat niet (${problem.file}).`;
    case 'contradiction':
      return `${problem.id}: ${problem.files.join(' en ')} zeggen iets anders. Noem knopen óf een reden.`;
    case 'unreadable':
      return `${problem.file}: ${problem.message}.`;
  }
}
