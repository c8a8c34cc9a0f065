import type { Finding } from '../../problem';
import type { RawSource } from '../shape/library-schema';

/** Sources that a reader cannot tell apart, and a source that names both a law and a report. */
export function sourcesTwice(sources: Readonly<Record<string, RawSource>>): readonly Finding[] {
  const met = new Map<string, string>();
  return Object.entries(sources).flatMap(([id, { title, law, report }]) => {
    const findings: Finding[] = [];
    const first = met.get(title);
    if (first === undefined) met.set(title, id);
    else
      findings.push({
        code: 'said-twice',
        path: [id, 'title'],
        message: `Deze titel staat ook bij \`${first}\`. De lezer houdt de twee bronnen niet uit elkaar.`,
        hint: 'Zeg in de titel waar deze bron over gaat, of haal er één weg.',
      });
    // A publication needs words beside its number; a law has an article.
    if (report !== undefined && (law?.bwb ?? law?.celex ?? law?.ecli) !== undefined)
      findings.push({
        code: 'source-without-place',
        path: [id, 'report'],
        atKey: true,
        message: 'Deze bron noemt een wet én een rapport. De lezer weet dan niet waar hij moet kijken.',
        hint: 'Kies één van de twee. Zijn het twee bronnen? Geef elk een eigen naam.',
      });
    return findings;
  });
}
