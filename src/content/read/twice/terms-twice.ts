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
      const words = wordsApart(synonym);
      if (words.length > 1)
        findings.push({
          code: 'unusable-saying',
          path: [id, 'synonyms', index],
          message: `Hier staan ${words.length} woorden tussen één paar aanhalingstekens. Zoeken leest ze als één.`,
          hint: `Schrijf elk woord apart: \`${words.map((word) => `"${word}"`).join(', ')}\`.`,
        });
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

/** A comma in a name (“mdo, groot”) may stand; a list of them was meant as one, and so was a semicolon. */
const wordsApart = (written: string): readonly string[] => {
  const words = written.split(/\s*[,;]\s*/);
  return words.length > 2 || written.includes(';') ? words : [];
};

const heard = (words: string): string => words.trim().toLowerCase();
