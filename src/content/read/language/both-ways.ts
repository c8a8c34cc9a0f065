import type { LanguageData } from '../../../model/language-data';
import type { ContentFiles } from '../../content-files';
import type { Finding, Path } from '../../problem';
import { asHeard } from './idle-sayings';

/** Lines that are taught as danger as well: search cannot learn both. `written` are the files of danger. */
export function findBoth(
  lines: readonly string[],
  path: Path,
  danger: LanguageData['danger'],
  written: ContentFiles,
): readonly Finding[] {
  const known = new Map(danger.flatMap(({ lines: each }) => each.map((line) => [asHeard(line), line] as const)));
  return lines.flatMap((line, index) => {
    const found = known.get(asHeard(line));
    if (found === undefined) return [];
    const { file, at } = placeOf(found, written);
    return [
      {
        code: 'duplicate-saying',
        path: [...path, index],
        message: `Deze zin staat ook in ${file}${at > 0 ? ` (regel ${at})` : ''}: daar is het wél gevaar.`,
        hint: 'Kies: gevaar of geen gevaar. Laat de zin in één van de twee bestanden staan.',
      } as const,
    ];
  });
}

/** Where a line of danger is written: file without its folder, and line from 1 (0: in a form we cannot find back). */
function placeOf(line: string, written: ContentFiles): { readonly file: string; readonly at: number } {
  for (const [file, text] of written) {
    const at = text.split('\n').findIndex((each) => each.includes(line)) + 1;
    if (at > 0) return { file: file.replace('language/', ''), at };
  }
  return { file: 'danger.yaml', at: 0 };
}
