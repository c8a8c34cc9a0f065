import { didYouMean } from '../../content/did-you-mean';
import { type Command, checkFolder, UsageError } from '../command';
import { count } from '../count';
import { keepSchemaFresh } from '../refresh-schema';
import { withHint } from '../usage-error';
import { presentProblem } from './present-problem';

/** Silent when there is nothing to say, but to somebody at the screen; otherwise every problem, and exit code 1. */
export const runCheck: Command = async ({ folder, format, names, isAtScreen }, print) => {
  const { problems, files, isKept } = await checkFolder(folder);
  const unknown = names.find((name) => ![...files.keys()].some((file) => file.includes(name)));
  if (unknown !== undefined) {
    const known = [...files.keys()].map((file) => file.replace(/^.*\/|\.[a-z]+$/g, ''));
    throw new UsageError(withHint(`Geen bestand in ${folder} heet \`${unknown}\`.`, didYouMean(unknown, known)));
  }
  const shown = problems.filter((problem) => names.length === 0 || names.some((name) => problem.file.includes(name)));
  if (format === 'json') print(`${JSON.stringify(shown, null, 2)}\n`);
  else {
    if (shown.length > 0) {
      print(`${shown.map((problem) => presentProblem(problem, folder)).join('\n\n')}\n\n`);
      print(`${count(shown.length, 'probleem', 'problemen')} gevonden.\n`);
    } else if (isAtScreen)
      print(problems.length === 0 ? 'Alles is goed.\n' : 'Hier is alles goed. In andere bestanden niet.\n');
    // Kept, the names are those of the last time as well; and what is wrong is not what VS Code should learn.
    if (!isKept && problems.length === 0) await keepSchemaFresh(folder, files, print);
  }
  return shown.length === 0 ? 0 : 1;
};
