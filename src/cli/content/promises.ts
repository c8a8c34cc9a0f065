import type { Proved } from '../../content/promises/check-promises';
import { walkInWords } from '../../content/promises/walk-in-words';
import type { Edition } from '../../model/edition';
import { isDeciding } from '../../model/verdict';
import { type Command, compileFolder, UsageError } from '../command';
import { count } from '../count';
import { presentProblem } from './present-problem';

/** Every promise with the walks it covers, the ones that break with the shortest walk, and deciding advices that none covers. */
export const runPromises: Command = async ({ folder, format }, print) => {
  const { walkable, proved, problems } = await compileFolder(folder);
  const inPromises = problems.filter(({ file }) => file === 'promises.yaml');
  if (walkable === undefined) {
    const blocking = inPromises.length > 0 ? inPromises : problems;
    throw new UsageError(
      `De beloften zijn pas na te lopen als dit goed is:\n\n${blocking.map((problem) => presentProblem(problem, folder)).join('\n\n')}`,
    );
  }
  const without = problems.filter(({ code }) => code === 'advice-without-promise');
  // Counted from the proofs: among the problems a broken promise may be told with the walk that breaks with it.
  const broken = proved.filter(({ proof }) => proof.broken > 0).length;
  const others = inPromises.filter(({ code }) => code !== 'promise-broken');
  if (format === 'json')
    print(`${JSON.stringify({ promises: proved.map((each) => asJson(walkable, each)), without }, null, 2)}\n`);
  else {
    for (const each of proved) print(present(walkable, each));
    const deciding = [...walkable.trees.values()].flatMap(({ nodes }) =>
      [...nodes.values()].filter((node) => node.kind === 'advice' && isDeciding(node.verdict)),
    );
    print(
      `${count(proved.length, 'belofte', 'beloften')}, ${broken} gebroken. ${deciding.length} adviezen om te delen, te zwijgen of te melden, ${without.length} zonder belofte.\n`,
    );
    for (const problem of without) print(`  zonder belofte: ${problem.file}:${problem.line} ${problem.excerpt}\n`);
    for (const problem of others) print(`\n${presentProblem(problem, folder)}\n`);
  }
  return broken + others.length + without.length === 0 ? 0 : 1;
};

function present({ trees }: Edition, { promise, proof }: Proved): string {
  const covers = `${count(proof.walks, 'wandeling', 'wandelingen')}, ${count(proof.advices.size, 'advies', 'adviezen')}`;
  if (proof.shortest === undefined) return `✓ ${promise.id}: ${promise.says} (${covers})\n`;
  return `✗ ${promise.id}: ${promise.says} (${covers})\n    breekt op ${proof.broken.toLocaleString('nl-NL')}; de kortste: ${walkInWords(trees, proof.shortest)}\n`;
}

const asJson = ({ trees }: Edition, { promise, proof }: Proved) => ({
  id: promise.id,
  says: promise.says,
  walks: proof.walks,
  broken: proof.broken,
  advices: [...proof.advices],
  ...(proof.shortest === undefined ? {} : { shortest: walkInWords(trees, proof.shortest) }),
});
