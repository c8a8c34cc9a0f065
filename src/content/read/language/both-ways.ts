import type { LanguageData } from '../../../model/language-data';
import type { Finding, Path } from '../../problem';
import { asHeard } from './idle-sayings';

/** Lines that are taught as danger as well: search cannot learn both. `written` is the text of danger.yaml. */
export function findBoth(
  lines: readonly string[],
  path: Path,
  danger: LanguageData['danger'],
  written: string,
): readonly Finding[] {
  const known = new Map(danger.flatMap(({ lines: each }) => each.map((line) => [asHeard(line), line] as const)));
  return lines.flatMap((line, index) => {
    const found = known.get(asHeard(line));
    if (found === undefined) return [];
    const at = written.split('\n').findIndex((each) => each.includes(found)) + 1;
    return [
      {
        code: 'duplicate-saying',
        path: [...path, index],
        message: `Deze zin staat ook in danger.yaml${at > 0 ? ` (regel ${at})` : ''}: daar is het wél gevaar.`,
        hint: 'Kies: gevaar of geen gevaar. Laat de zin in één van de twee bestanden staan.',
      } as const,
    ];
  });
}
