import type { Finding } from '../../problem';

interface RawTerm {
  readonly term: string;
  readonly synonyms?: readonly string[] | undefined;
}

/** A term that another entry explains already, and a synonym that its own entry has already. One word may well mean two things. */
export function termsTwice(glossary: Readonly<Record<string, RawTerm>>): readonly Finding[] {
  const explained = new Map<string, string>();
  return Object.entries(glossary).flatMap(([id, { term, synonyms = [] }]) => {
    const findings: Finding[] = [];
    const first = explained.get(heard(term));
    if (first !== undefined)
      findings.push({
        code: 'said-twice',
        path: [id, 'term'],
        message: `“${term}” wordt al uitgelegd, bij \`${first}\`.`,
        hint: 'Maak er één uitleg van, of geef dit begrip zijn eigen woord.',
      });
    else explained.set(heard(term), id);
    const own = [term, ...synonyms].map(heard);
    synonyms.forEach((synonym, index) => {
      if (own.indexOf(heard(synonym)) === index + 1) return;
      findings.push({
        code: 'said-twice',
        path: [id, 'synonyms', index],
        message: `“${synonym}” staat hier al bij dit begrip.`,
        hint: 'Haal er één weg.',
        repair: { says: 'Haal dit weg', edit: { kind: 'remove', path: [id, 'synonyms', index] } },
      });
    });
    return findings;
  });
}

const heard = (words: string): string => words.trim().toLowerCase();
