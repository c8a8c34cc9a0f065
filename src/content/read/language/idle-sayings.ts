import { saysNothing } from '../../../language/meanings';
import { splitWords } from '../../../language/split-words';
import type { Shorthand } from '../../../model/language-data';
import type { Finding, Path } from '../../problem';

/** Ways that add nothing: said before (in other letters, or in shorthand), or without a word that tells anything. */
export function findIdle(
  ways: readonly string[],
  path: Path,
  { shorthand, met, where }: { shorthand: Shorthand; met: Set<string>; where: string },
): readonly Finding[] {
  return ways.flatMap((way, index) => {
    const words = splitWords(way, shorthand);
    const heard = words.map(({ folded }) => folded).join(' ');
    if (saysNothing(words)) return [unusable(way, [...path, index])];
    if (met.has(heard)) return [double(way, [...path, index], where)];
    met.add(heard);
    return [];
  });
}

/** A line without what nobody hears: capitals, spaces, marks at its end. */
export const asHeard = (line: string): string =>
  line
    .toLowerCase()
    .replace(/\s+/gu, ' ')
    .replace(/[\s?!.,;:…]+$/u, '')
    .trim();

/** Lines that stand here already, capitals and spaces aside. */
export function findDoubles(lines: readonly string[], path: Path, met: Set<string>): readonly Finding[] {
  return lines.flatMap((line, index) => {
    const heard = line.toLowerCase().replace(/\s+/gu, ' ');
    if (met.has(heard)) return [double(line, [...path, index], 'in dit bestand')];
    met.add(heard);
    return [];
  });
}

export const double = (text: string, path: Path, where: string): Finding => ({
  code: 'duplicate-saying',
  path,
  message: `\`${text}\` staat al ${where}, of wordt hetzelfde gelezen als iets dat er staat.`,
  hint: 'Haal er één weg.',
});

export const unusable = (text: string, path: Path): Finding => ({
  code: 'unusable-saying',
  path,
  message: `\`${text}\` is niet te gebruiken: er staat geen woord in dat iets zegt over het onderwerp.`,
  hint: 'Voeg een woord toe dat wel iets zegt, of haal het weg.',
});

/** A row says that its words mean the same. */
export const notAlone = (text: string, path: Path): Finding => ({
  code: 'unusable-saying',
  path,
  message: `In deze rij staat alleen \`${text}\`. Een rij zegt welke woorden hetzelfde betekenen.`,
  hint: 'Zet er een woord bij dat hetzelfde betekent, of haal de rij weg.',
});

export const notOneWord = (text: string, path: Path): Finding => ({
  code: 'unusable-saying',
  path,
  message: `\`${text}\` is niet te gebruiken: een afkorting is één woord.`,
  hint: 'Schrijf elk woord apart in de rij, of haal het weg.',
});
