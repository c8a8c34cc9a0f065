import { readFile, writeFile } from 'node:fs/promises';
import { extname, resolve } from 'node:path';
import { UsageError } from '../../command';

/** How a file that we drew begins; only such a file is drawn over. */
const OURS = /^(<svg |<!doctype html>\n<html lang="nl">)/;

/** Writes the picture in the form that the file's ending asks for; returns the whole path. */
export async function writePicture(
  startedIn: string,
  to: string,
  forms: { readonly svg: () => string; readonly html: () => string },
): Promise<string> {
  const file = resolve(startedIn, to);
  const form = { '.svg': forms.svg, '.html': forms.html }[extname(file).toLowerCase()];
  if (form === undefined)
    throw new UsageError(`\`${to}\` eindigt niet op .svg of .html. Schrijf bijvoorbeeld: --to tekening.svg`);
  const there = await readFile(file, 'utf8').catch(() => '');
  if (there !== '' && !OURS.test(there))
    throw new UsageError(`${file} bestaat al en is geen tekening. Kies een andere naam met --to.`);
  try {
    await writeFile(file, form());
  } catch (error) {
    throw new UsageError(
      `${file} kan niet worden geschreven (${(error as NodeJS.ErrnoException).code ?? 'onbekend'}). Kies een andere plek met --to.`,
    );
  }
  return file;
}
