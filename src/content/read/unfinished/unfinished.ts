import type { Finding, Path } from '../problem';

/** What somebody types for what is still to come. In `asked` people write as they like. */
const UNFINISHED = [
  /\b(?:XXX+|TODO)\b/,
  /(?<=^|\s)\?\?\?+(?=\s|$)/,
  /\[ *(?:NAAM|INVULLEN|invullen|VUL IN|vul in)\b[^\]]*\]/,
  /\blorem ipsum\b/i,
  /\b\d[\d -]*x{3,}\b/i,
];

/** Texts with a mark in them that something must still be written there. */
export function findUnfinished(value: unknown): readonly Finding[] {
  const findings: Finding[] = [];
  const visit = (part: unknown, path: Path): void => {
    if (typeof part === 'string') {
      const mark = UNFINISHED.map((pattern) => pattern.exec(part)?.[0]).find((found) => found !== undefined);
      if (mark === undefined) return;
      findings.push({
        code: 'to-fill-in',
        path,
        message: `Hier staat nog “${mark}”: deze tekst is niet af.`,
        hint: 'Schrijf de tekst af, of haal dit weg.',
      });
    } else if (typeof part === 'object' && part !== null) {
      const entries = Array.isArray(part) ? [...part.entries()] : Object.entries(part);
      for (const [key, inner] of entries) if (key !== 'asked') visit(inner, [...path, key]);
    }
  };
  visit(value, []);
  return findings;
}
