import { type Command, compileFolder } from './command';
import { presentProblem } from './present-problem';

/** Silent when there is nothing to say; otherwise every problem, and exit code 1. */
export const runCheck: Command = async ({ folder, format, names }, print) => {
  const { problems } = await compileFolder(folder);
  const shown = problems.filter((problem) => names.length === 0 || names.some((name) => problem.file.includes(name)));
  if (format === 'json') print(`${JSON.stringify(shown, null, 2)}\n`);
  else if (shown.length > 0) {
    print(`${shown.map((problem) => presentProblem(problem, folder)).join('\n\n')}\n\n`);
    print(`${shown.length} ${shown.length === 1 ? 'probleem' : 'problemen'} gevonden.\n`);
  }
  return shown.length === 0 ? 0 : 1;
};
