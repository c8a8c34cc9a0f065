import { type Command, compileFolder, UsageError } from '../command';
import { presentProblem } from './present-problem';

/** Silent when there is nothing to say; otherwise every problem, and exit code 1. */
export const runCheck: Command = async ({ folder, format, names }, print) => {
  const { problems, files } = await compileFolder(folder);
  const unknown = names.find((name) => ![...files.keys()].some((file) => file.includes(name)));
  if (unknown !== undefined) throw new UsageError(`Geen bestand in ${folder} heet ${unknown}.`);
  const shown = problems.filter((problem) => names.length === 0 || names.some((name) => problem.file.includes(name)));
  if (format === 'json') print(`${JSON.stringify(shown, null, 2)}\n`);
  else if (shown.length > 0) {
    print(`${shown.map((problem) => presentProblem(problem, folder)).join('\n\n')}\n\n`);
    print(`${shown.length} ${shown.length === 1 ? 'probleem' : 'problemen'} gevonden.\n`);
  }
  return shown.length === 0 ? 0 : 1;
};
