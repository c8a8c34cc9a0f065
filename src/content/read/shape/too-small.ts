import type { Finding, Path } from '../../problem';
import { capital, nameOf } from './wrong-type';

/** Less than there must be: a number, a list, or a text without anything in it. */
export function tooSmall(path: Path, name: string, least: number, here: unknown): Pick<Finding, 'message' | 'hint'> {
  if (typeof here === 'number')
    return {
      message: `\`${name}\` moet minstens ${least} zijn.`,
      hint: `Schrijf \`${name}: ${least}\` of meer, of haal het hele deel weg.`,
    };
  if (Array.isArray(here))
    return {
      message: `\`${name}\` heeft ${least === 1 ? 'minstens één deel' : `minstens ${least} delen`} nodig.`,
      hint: 'Voeg er een toe.',
    };
  return {
    message: capital(`${nameOf(path, name)} is leeg.`),
    hint:
      typeof path.at(-1) === 'number'
        ? 'Vul een tekst in, of haal deze regel weg.'
        : 'Vul een tekst in, of haal het veld weg als het mag ontbreken.',
  };
}
