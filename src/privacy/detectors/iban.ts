import { getCountrySpecifications, isValidIBAN } from 'ibantools';
import type { Finding } from '../finding';
import { matchesOf } from '../matches';

const opening = /(?<![\p{L}\d])[A-Za-z]{2}[ .-]?\d{2}(?=[ .-]?[A-Za-z0-9])/gu;
const longest = 34;
const specifications = getCountrySpecifications();

/** Bank account numbers (IBAN) of any country, also mistyped ones of the right shape; spaces, dots and lower case are fine. */
export function findIbans(text: string): readonly Finding[] {
  const findings: Finding[] = [];
  for (const match of matchesOf(text, opening)) {
    const length = specifications[match[0].slice(0, 2).toUpperCase()]?.chars;
    if (!length) continue;
    const end = endOfCharacters(text, match.index, length);
    if (end === undefined) continue;
    const written = text.slice(match.index, end).replace(/[ .-]/gu, '').toUpperCase();
    if (isValidIBAN(written) || hasShape(written)) findings.push({ kind: 'iban', start: match.index, end });
  }
  return findings;
}

// A mistyped number still points at somebody; the letters and digits of a country stand nowhere else in such an order.
function hasShape(written: string): boolean {
  const shape = specifications[written.slice(0, 2)]?.bban_regexp;
  return shape !== undefined && shape !== null && new RegExp(shape, 'u').test(written.slice(4));
}

function endOfCharacters(text: string, start: number, length: number): number | undefined {
  let seen = 0;
  for (let at = start; at < text.length && at < start + 2 * longest; at += 1) {
    const character = text.charAt(at);
    if (/[A-Za-z0-9]/u.test(character)) seen += 1;
    else if (!/[ .-]/u.test(character)) return undefined;
    if (seen === length) return /[\p{L}\d]/u.test(text.charAt(at + 1)) ? undefined : at + 1;
  }
  return undefined;
}
