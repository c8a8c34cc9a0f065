import type { Finding } from '../finding';
import { matchesOf } from '../matches';
import { before } from '../near';

const nineDigits = /(?:(?<=bsn)|(?<![\d\p{L}]|\d[.,]))\d(?:[ .\-–]?\d){7,8}(?!\d|[.,]\d)/giu;
// The ways people group nine digits. Any other grouping is a coincidence of neighbouring numbers.
const groupings =
  /^(?:9|3-3-3|4-2-3|4-3-2|2-2-2-3|3-2-2-2|2-3-4|3-2-4|4-5|5-4|2-3-2-2|2-2-3-2|6-3|3-6|1-1-1-1-1-1-1-1-1)$/u;
const named = /(?:\bbsn|burger ?service ?(?:nummer|nr|num)|\bsofi(?:-? ?(?:nummer|nr))?|persoonsnummer)[^\d\n]{0,24}$/u;

/**
 * Citizen service numbers: nine digits that pass the eleven-test, plain, spaced or dotted. Directly after the word
 * "BSN" a number of eight or nine digits counts even if the test fails, because a mistyped one still points at somebody.
 */
export function findBsns(text: string): readonly Finding[] {
  const findings: Finding[] = [];
  for (const match of matchesOf(text, nineDigits)) {
    const digits = match[0].replace(/\D/gu, '');
    const start = match.index;
    const isLikely = passesElevenTest(digits) && isGroupedLikeOne(match[0]);
    if (isLikely || named.test(before(text, start, 60))) {
      findings.push({ kind: 'bsn', start, end: start + match[0].length });
    }
  }
  return findings;
}

/** The check of the BSN: 9×a + 8×b + … + 2×h − i is a multiple of eleven. Source: Logisch Ontwerp BSN, RvIG. */
export function passesElevenTest(digits: string): boolean {
  if (!/^\d{9}$/u.test(digits) || /^(\d)\1+$/u.test(digits)) return false;
  const sum = [...digits].reduce((total, digit, index) => total + Number(digit) * (index === 8 ? -1 : 9 - index), 0);
  return sum % 11 === 0;
}

function isGroupedLikeOne(written: string): boolean {
  const lengths = written.split(/\D/u).map((group) => group.length);
  return groupings.test(lengths.join('-'));
}
