import type { Finding } from '../finding';
import { matchesOf } from '../matches';
import { after, before } from '../near';

// The side codes of the RDW, 1 to 14, as runs of letters (x) and digits (9); see rdw.nl, "Uitleg over de cijfers en letters".
const sideCodes = new Set([
  'xx-99-99',
  '99-99-xx',
  '99-xx-99',
  'xx-99-xx',
  'xx-xx-99',
  '99-xx-xx',
  '99-xxx-9',
  '9-xxx-99',
  'xx-999-x',
  'x-999-xx',
  'xxx-99-x',
  'x-99-xxx',
  '9-xx-999',
  '999-xx-9',
]);
const joined = new Set([...sideCodes].map((code) => code.replaceAll('-', '')));
const separated =
  /(?<![\p{L}\d-])([A-Za-z]{1,3}|\d{1,3})([- ·.])([A-Za-z]{1,3}|\d{1,3})\2([A-Za-z]{1,3}|\d{1,3})(?![\p{L}\d]|-[\p{L}\d])/gu;
const unbroken = /(?<![\p{L}\d-])(?=[A-Za-z\d]{6}(?![\p{L}\d-]))(?=[A-Za-z]{0,3}\d)[A-Za-z\d]{6}/gu;
const cue =
  /kenteken|nummerplaat|nummerbord|\bplaat\b|\bauto|\bbus(?:je)?\b|\bscooter|\bbrommer|\bmotor\b|\bwagen\b|\baanhanger|\bcaravan|\bbestelbus|\bvoertuig|\bcamper|volkswagen|\bvw\b|\bopel\b|\baudi\b|\bbmw\b|\bmercedes\b|\btoyota\b|\brenault\b|\bpeugeot\b|\bkia\b|\bseat\b|\bfiat\b|\bford\b|\bvolvo\b|\bskoda\b|\bhyundai\b|\bgolf\b|\bpolo\b/u;
const ordinary = /^(?:op|of|en|in|te|tot|van|per|aan|bij|met|and|to|om|de|à|of|art|lid|uur|dag)$/u;

/** Dutch licence plates. Hyphenated ones always; with spaces or unbroken only when a vehicle is spoken of nearby. */
export function findLicensePlates(text: string): readonly Finding[] {
  const findings: Finding[] = [];
  for (const match of matchesOf(text, separated)) {
    const groups = [match[1] ?? '', match[3] ?? '', match[4] ?? ''];
    if (!sideCodes.has(groups.map(shapeOf).join('-')) || groups.some((group) => ordinary.test(group))) continue;
    if (match[2] !== '-' && !speaksOfVehicle(text, match.index, match[0].length)) continue;
    findings.push({ kind: 'licenseplate', start: match.index, end: match.index + match[0].length });
  }
  for (const match of matchesOf(text, unbroken)) {
    if (!joined.has(shapeOf(match[0])) || !speaksOfVehicle(text, match.index, match[0].length)) continue;
    findings.push({ kind: 'licenseplate', start: match.index, end: match.index + match[0].length });
  }
  return findings;
}

function shapeOf(written: string): string {
  return written.replace(/[A-Za-z]/gu, 'x').replace(/\d/gu, '9');
}

function speaksOfVehicle(text: string, start: number, length: number): boolean {
  return cue.test(before(text, start, 40)) || cue.test(after(text, start + length, 25));
}
