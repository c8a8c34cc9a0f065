import { digitsIn } from '../digits';
import type { Finding } from '../finding';
import { matchesOf } from '../matches';
import { after, before } from '../near';

// Departments and registers of Dutch courts, as rechtspraak.nl writes them: "FA RK 24-1188", "12345678 CV EXPL 25-418".
const register =
  '(?:FA|JE|KG|HA|KL|CV|EJ|BM|CB|FT|HZ|VV|AO|OV|IN|PR|EA|WM|MB|TO|RK)\\s?(?:RK|ZA|EXPL|VERZ|OV|EA|HA|FORM|INS|SURS|EU)\\s?\\d{2}[-/.]\\d{1,6}';
const courts =
  '(?:AWB|SGR|AMS|ROT|UTR|ARN|HAA|ZWB|OBR|LEE|GRO|BRE|MID|ALM|ALK|DOR|ASS|ZWO|SHE|ROE|MAA|LIM|NNE|GEL|OVE|NHO|DHA|BK|BRK|RK)';
/** Behind a number of the Central Appeals Tribunal stands the law it is about. */
const laws =
  '(?:PW|WWB|WMO|WMO15|WMO2015|JW|WIA|WAO|WW|ZW|AOW|ANW|TW|WLZ|WSF|WAJONG|IOAW|IOAZ|BBZ|NIOAW|ZVW|AKW|AW|AWB)';
/** Forms that only such numbers have, each with how many digits the shortest of them holds: a text of fewer is not searched. */
export const standing: readonly { readonly digits: number; readonly form: RegExp }[] = [
  // Public prosecutor, court, cantonal judge, administrative judge, insolvency register, police.
  { digits: 10, form: /(?<![\p{L}\d./-])\d{2}[/.-]\d{6}[/.-]\d{2}(?![\p{L}\d/-])/gu },
  // A court of appeal: "200.345.117/01".
  { digits: 11, form: /(?<![\p{L}\d./-])\d{3}\.\d{3}\.\d{3}\/\d{2}(?![\p{L}\d/-])/gu },
  {
    digits: 4,
    form: new RegExp(
      `(?<![\\p{L}\\d./-])[A-Z]/\\d{2}/\\d{2,6}(?:/\\d{1,4})?(?: [A-Z])?(?: ?/ ?${register})?(?![\\p{L}\\d])`,
      'gu',
    ),
  },
  { digits: 3, form: new RegExp(`(?<![\\p{L}\\d./-])(?:\\d{6,9} ?/? ?)?${register}(?![\\p{L}\\d])`, 'gu') },
  {
    digits: 4,
    form: new RegExp(
      `(?<![\\p{L}\\d./-])${courts}[ _-]?\\d{2}(?: ?/ ?|[_ .-])\\d{2,6}(?: [A-Z]{2,6}\\d{0,4})?(?![\\p{L}\\d])`,
      'gu',
    ),
  },
  {
    digits: 4,
    form: new RegExp(
      `(?<![\\p{L}\\d./-])\\d{2}/\\d{2,5}(?:, \\d{2}/\\d{2,5})? ${laws}(?:-[A-Z]\\d?)?(?![\\p{L}\\d])`,
      'gu',
    ),
  },
  { digits: 5, form: /(?<![\p{L}\d./-])[FRS]\.? ?\d{2}\/\d{2}\/\d{1,5}(?: ?[A-Z])?(?![\p{L}\d/])/gu },
  { digits: 12, form: /(?<![\p{L}\d./-])PL ?\d{2,4}[- ]?(?:19|20)\d{8}(?:-\d{1,3})?(?![\p{L}\d/])/gu },
  // A number behind a hash, a year with a serial number, with the letters of the office before them.
  { digits: 4, form: /(?<![\p{L}\d&#/])# ?[A-Z]{1,4}[-.]?\d{4,10}(?![\p{L}\d])/gu },
  { digits: 4, form: /(?<![\p{L}\d&#/])# ?\d{4,10}(?:[-/]\d{1,6})?(?![\p{L}\d])/gu },
  { digits: 6, form: /(?<![\p{L}\d./-])(?:[A-Z]{1,5}[-/.]?)(?:19|20)\d{2}[-/.]\d{2,8}(?![\p{L}\d/-])/gu },
  { digits: 6, form: /(?<![\p{L}\d./-])[A-Z]{1,5}[-/.]\d{2}[-/.]\d{4,8}(?![\p{L}\d/-])/gu },
  { digits: 9, form: /(?<![\p{L}\d./-])(?:\p{Lu}[\p{L}]{0,3}\p{Lu} )?(?:19|20)\d{2}[-/.]\d{5,8}(?![\p{L}\d/-])/gu },
  {
    digits: 7,
    form: /(?<![\p{L}\d./-])(?!(?:Stb|Stcrt|Trb|NJ|JB|ISO|NEN|BW|AVG)\b)\p{Lu}{2,6} (?:19|20)\d{2}[-/.]\d{3,8}(?![\p{L}\d/-])/gu,
  },
  // A passport, an identity card, a permit to stay: "NWX8K2P40".
  {
    digits: 2,
    form: /(?<![\p{L}\d./-])(?=[A-Z\d]{0,8}\d[A-Z\d]{0,7}\d)[A-Z]{2,3}(?=[A-Z\d]{0,5}\d)[A-Z\d]{5,6}\d(?![\p{L}\d./-])/gu,
  },
  // "wmo/25/1190"
  { digits: 5, form: /(?<![\p{L}\d./-])[A-Za-z]{2,6}\/(?:20)?\d{2}\/\d{3,8}(?![\p{L}\d/-])/gu },
  // An office's letters and year, and a serial number: "SR25-11870", "KB-RvdK-25-06612", "MMA 25-55190".
  { digits: 6, form: /(?<![\p{L}\d./-])[A-Z]{1,5}\d{2,4}-\d{4,8}(?![\p{L}\d/-])/gu },
  { digits: 5, form: /(?<![\p{L}\d./-])(?:[A-Z]\p{L}{0,5}-){1,3}\d{2,4}-\d{3,8}(?![\p{L}\d/-])/gu },
  {
    digits: 6,
    form: /(?<![\p{L}\d./-])(?!(?:ISO|NEN|AVG|WMO|BW|CAO|COVID) )[A-Z]{2,5} \d{2}-\d{4,8}(?![\p{L}\d/-])/gu,
  },
  // A cantonal judge's, whatever the two letters of the court: "11204387 UC EXPL 24-6650".
  {
    digits: 3,
    form: /(?<![\p{L}\d./-])(?:\d{6,9} ?\/? ?)?[A-Z]{2}\s?(?:EXPL|VERZ|FORM)\s?\d{2}[-/.]\d{1,6}(?![\p{L}\d])/gu,
  },
  // VAT number of a one-man business, which until 2020 held a BSN.
  { digits: 11, form: /(?<![\p{L}\d])NL ?\d{9} ?B ?\d{2}(?![\p{L}\d])/gu },
];
// Two letters and a number could be anything: only where a court or a guardian is spoken of.
const guardianship = /(?<![\p{L}\d./-])(?:BM|CB|MB)[ -]?\d{4,6}(?![\p{L}\d])/gu;
const courtNearby = /kanton|bewind|toezicht|rechtba|rechter|mentor|curat|zaak/u;
const publication =
  /(?:Stb|Stcrt|Trb|Kamerstuk(?:ken)?(?: II?)?|ECLI:[A-Z]{2}:[A-Z]+|LJN|PbEU|\bnr|Rb|NJ|JB|RSV|USZ)\.?[:\s]{0,2}$/iu;

/** Numbers that are recognisable by their form alone. Published judgments and laws are nobody's. */
export function standingCaseNumbers(text: string): readonly Finding[] {
  const findings: Finding[] = [];
  const inText = digitsIn(text);
  for (const { digits, form } of standing) {
    if (digits > inText) continue;
    for (const match of matchesOf(text, form)) {
      if (publication.test(text.slice(Math.max(0, match.index - 24), match.index))) continue;
      if (/^(?:Stb|Stcrt|Trb|NJ|JB|RSV|USZ) /u.test(match[0])) continue;
      findings.push({ kind: 'casenumber', start: match.index, end: match.index + match[0].length });
    }
  }
  for (const match of matchesOf(text, guardianship)) {
    const end = match.index + match[0].length;
    if (courtNearby.test(`${before(text, match.index, 60)} ${after(text, end, 40)}`))
      findings.push({ kind: 'casenumber', start: match.index, end });
  }
  return findings;
}
