import type { Finding } from '../finding';
import { isStreetName, mayBeStreetName, mayEndStreetName, mayStartStreetName, speaksOfLiving } from './street-name';

const addition =
  "(?:\\s?[-/]\\s?\\d{1,4}(?!\\d|[-/.]\\d))?(?:\\s?[-/]?\\s?(?:[a-zA-Z](?![\\p{L}\\d’'])|(?:bis|hs|huis|zw|rd|boven|beneden|achter|[IVX]{1,4})(?![\\p{L}\\d])|[1-6]e?\\s?hoog))?";
const houseNumber = new RegExp(
  `(?<=\\p{L}[.,]?[ \\t\\u00a0]{1,2})(?:(?:nr\\.?|nummer|huisnummer|no\\.) )?\\d{1,4}${addition}(?![\\p{L}\\d%€]|[.,:/-]\\d)`,
  'gu',
);
const counted =
  /^\s?(?:jaar|jaren|jarige|uur|uren|u\b|maand|dag|week|weken|euro|keer|x\b|procent|kinderen|mensen|personen|huishoudens|gezinnen|woningen|minuten|meter|km\b|kilometer|medewerkers|teamleden|plaatsen|plekken|cli[eë]nten|inwoners|bewoners|graden|januari|februari|maart|april|mei\b|juni|juli|augustus|september|oktober|november|december|jongeren|leerlingen|vrijwilligers|bezoekers|punten|nachten|van de|auto|bomen|huizen)/iu;
const postcodeNext = /^,?\s{1,2}[1-9]\d{3}\s?[A-Za-z]{2}(?![\p{L}\d])/u;
const endsHere = /^(?:\s(?:in|te)\s\p{Lu}|\s?[,;)]|\.(?!\d)|\s?$|\n|\s(?:bij|met|samen|en)\s)/u;
const lookBack = 80;

/** A street with its house number, also in lower case, with additions ("12b", "300-4", "12 2 hoog"). Not a street alone. */
export function findAddresses(text: string): readonly Finding[] {
  const findings: Finding[] = [];
  for (const match of text.matchAll(houseNumber)) {
    const end = match.index + match[0].length;
    const next = text.slice(end, end + 16);
    if (counted.test(next) || isYearBehindComma(text, match.index, match[0])) continue;
    const left = text.slice(Math.max(0, match.index - lookBack), match.index);
    const length = streetLength(left, next);
    const start = match.index - length;
    if (length > 0 && start >= (findings.at(-1)?.end ?? 0)) findings.push({ kind: 'address', start, end });
  }
  return findings;
}

// "Oldenhof, 2014" is a book.
function isYearBehindComma(text: string, start: number, written: string): boolean {
  return /^(?:19|20)\d\d$/u.test(written) && /,\s{1,2}$/u.test(text.slice(start - 3, start));
}

/** How many characters at the end of `left` are the street that the house number belongs to; 0 when it is none. */
function streetLength(left: string, next: string): number {
  const line = left.slice(left.lastIndexOf('\n') + 1);
  const words = Array.from(line.matchAll(/[^\s]+/gu), (match) => ({ text: match[0], start: match.index }));
  const last = words.at(-1);
  if (last === undefined) return 0;
  const name = last.text.replace(/^[("'“‘]+|[,.]$/gu, '');
  let first = words.length - 1;
  while (first > 0 && words.length - first < 7 && mayStartStreetName(words, first - 1)) first -= 1;
  while (first < words.length - 1 && !mayEndStreetName(words, first)) first += 1;
  const run = words.slice(first).map((word) => word.text.replace(/^[("'“‘]+/u, ''));
  const lead = line.slice(0, words[first]?.start ?? 0);
  const known =
    isStreetName(run) || (mayBeStreetName(run) && /(?:^|[\s(])(?:op|aan|naar|adres:?)(?: de| het| 't)? $/iu.test(lead));
  const placed = /^\p{Lu}/u.test(name) && speaksOfLiving(lead) && endsHere.test(next);
  const posted = postcodeNext.test(next) && /^\p{L}{3,}/u.test(name) && !/^(?:postbus|antwoordnummer)$/iu.test(name);
  if (!known && !placed && !posted) return 0;
  const begin = words[first];
  return begin === undefined
    ? 0
    : line.length - begin.start - (begin.text.length - begin.text.replace(/^[("'“‘]+/u, '').length);
}
