import { join } from 'node:path';
import { compileEdition } from '../../../../src/content/compile-edition';
import { readContentFolder } from '../../../../src/content/folder/read-content-folder';
import { choicesOf } from '../../../../src/tabs/editor/worker/choices-of';
import type { HarnessData } from './harness-data';

const CONTENT = join(__dirname, '../../../../content');

/** Our own content, checked on a day when it is fresh. */
export const realContent = async (): Promise<HarnessData> => {
  const files = await readContentFolder(CONTENT);
  const { edition, problems } = compileEdition(files, { id: 'harness', today: '2026-11-26' });
  if (edition === undefined) throw new Error(`content/ has problems: ${problems[0]?.message}`);
  return { files: Object.fromEntries(files), problems, choices: choicesOf(edition) };
};
