import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { dutchDay } from '../../../calendar/dutch-day';
import { readContentFolder } from '../../../content/folder/read-content-folder';
import { newTreeText } from '../../../content/new-tree';
import { type Command, checkFolder, UsageError } from '../../command';
import { refreshSchema } from '../../refresh-schema';
import { presentProblem } from '../present-problem';
import { askFor } from './ask-for';

/** Makes a tree with a start, shows what must still be written in it, and tells VS Code its names. */
export const runNew: Command = async (invocation, print) => {
  const { folder, isPart, names } = invocation;
  if (names.length > 1)
    throw new UsageError(
      `Een naam is één woord, met streepjes: ${names.join('-')}. De titel komt na --title, tussen aanhalingstekens.`,
    );
  const files = await readContentFolder(folder);
  const { id, title, theme } = await askFor(invocation, files);
  const file = `trees/${id}.yaml`;
  await mkdir(join(folder, 'trees'), { recursive: true });
  const text = newTreeText({ id, title, theme, isPart, today: dutchDay(new Date().toISOString()) });
  // `wx` never overwrites, whatever came between the question and the answer.
  await writeFile(join(folder, file), text, { flag: 'wx' }).catch((error: NodeJS.ErrnoException) => {
    throw new UsageError(`${join(folder, file)} kan niet worden gemaakt (${error.code ?? 'onbekend'}).`);
  });
  const { problems, files: now } = await checkFolder(folder);
  await refreshSchema(folder, now);
  const own = problems.filter((problem) => problem.file === file);
  print(`Gemaakt: ${join(folder, file)}\n\n`);
  if (own.length > 0)
    print(`Dit moet je nog doen:\n\n${own.map((each) => presentProblem(each, folder)).join('\n\n')}\n\n`);
  print(`Open het bestand, en laat dit ernaast lopen: npm run -s content -- watch ${id}\n`);
  return 0;
};
