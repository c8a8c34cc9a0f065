import { digitsIn } from '../../digits';
import { matchesOf } from '../../matches';

const months =
  'januari|jan\\.?|februari|febr\\.?|feb\\.?|maart|mrt\\.?|mar\\.?|april|apr\\.?|mei|juni|jun\\.?|juli|jul\\.?|augustus|aug\\.?|september|sept\\.?|sep\\.?|oktober|okt\\.?|oct\\.?|november|nov\\.?|december|dec\\.?';
const day = '(?:0?[1-9]|[12]\\d|3[01])';
const month = '(?:0?[1-9]|1[0-2])';
const year = '(?:(?:19|20)\\d{2})';
const shortYear = "(?:['’‘`´]?\\d{2})";
/** Months as registers of old write them: "16-iii-2020". */
const romanMonth = '(?:x?i{1,3}|i?v|vi{1,3}|i?x)';
const edge = '(?<![\\p{L}\\d]|\\d[-./])';
const dayWords =
  '(?:een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|(?:der|veer|vijf|zes|zeven|acht|negen)tien(?:de)?|(?:(?:een|twee|drie|vier|vijf|zes|zeven|acht|negen)[eë]n)?twintig(?:ste)?|(?:eenen)?dertig(?:ste)?|eerste|tweede|derde|vierde|vijfde|zesde|zevende|achtste|negende|tiende|elfde|twaalfde)';
const yearWords = '(?:negentien\\s?(?:honderd\\s?)?|twee\\s?duizend\\s?(?:en\\s?)?)[a-zë]{3,24}';

/** A way to write a date. */
interface DateForm {
  readonly pattern: RegExp;
  /** Full: day, month and a year of four digits. Anything less says little by itself. */
  readonly full: boolean;
  /** How many digits the shortest of them holds. */
  readonly digits: number;
  /** Whether a month or a feast is named in it. */
  readonly named: boolean;
}

/** A month or a feast, as any of the forms writes it. */
const ofMonth = /jan|feb|maart|mrt|mar(?!\p{L})|apr|mei|jun|jul|aug|sep|okt|oct|nov|dec|(?:kerst|paas|pinkster)dag/iu;
const form = (source: string, full: boolean, digits: number): DateForm => ({
  pattern: new RegExp(`${edge}${source}(?![\\p{L}\\d]|[-/.]\\d)`, 'giu'),
  full,
  digits,
  named: source.includes(months) || source.includes('kerst'),
});
/** Every Dutch spelling of a day, with or without its year, and how many digits it takes at least; they overlap. */
export const dateForms: readonly DateForm[] = [
  form(`${day}\\s?[-./–]\\s?${month}\\s?[-./–]\\s?${year}`, true, 6),
  form(`${year}[-./]${month}[-./]${day}`, true, 6),
  form(`${day}(?:e|ste|de)?[\\s-]{1,2}(?:${months})[\\s-]{1,2}${year}`, true, 5),
  form(`${day}\\s${month}\\s${year}`, true, 6),
  form(`${day}[-./ ]${romanMonth}[-./ ](?:${year}|${shortYear})`, true, 3),
  form(`${day}[-./]${month}[-./]${shortYear}`, false, 4),
  form(`${day}(?:e|ste|de)?[\\s-]{1,2}(?:${months})[\\s-]{1,2}${shortYear}`, false, 3),
  form('(?:0[1-9]|[12]\\d|3[01])(?:0[1-9]|1[0-2])(?:19|20)\\d{2}', false, 8),
  form('(?:19|20)\\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])', false, 8),
  form('(?:0[1-9]|[12]\\d|3[01])(?:0[1-9]|1[0-2])\\d{2}', false, 6),
  form(`${dayWords}\\s(?:${months})\\s${yearWords}`, false, 0),
  form(`${dayWords}\\s(?:${months})\\s${year}`, true, 4),
  form(
    `${day}(?:e|ste|de)?\\s(?:en|t\\/m|tot|tot en met|of|-)\\s${day}(?:e|ste|de)?\\s(?:${months})(?:\\s${year})?`,
    false,
    2,
  ),
  form(`${day}(?:e|ste|de)?\\s(?:${months})`, false, 1),
  form(`${dayWords}\\s(?:${months})`, false, 0),
  form(`(?:${months})\\s${year}`, false, 4),
  form(`${day}(?:e|ste|de) van (?:de maand )?(?:${months})`, false, 1),
  form(`${dayWords} van (?:de maand )?(?:${months})(?:\\s(?:${yearWords}|${year}))?`, false, 0),
  form(`(?:${months})\\s${shortYear}`, false, 2),
  form(`(?:eerste|tweede|1e|2e) (?:kerst|paas|pinkster)dag(?: ${year})?`, false, 0),
  form(`${day}[-/]${month}`, false, 2),
];

const fewestDigits = Math.min(...dateForms.filter(({ named }) => !named).map(({ digits }) => digits));
const none: readonly WrittenDate[] = [];

/** A stretch that is written as a date. */
export interface WrittenDate {
  readonly start: number;
  readonly end: number;
  readonly full: boolean;
}

/** Every date in a text, form after form; two detectors look at them. A form is looked for only where what it needs stands. */
export function datesIn(text: string): readonly WrittenDate[] {
  const isNamed = ofMonth.test(text);
  const inText = digitsIn(text);
  if (!isNamed && inText < fewestDigits) return none;
  const written: WrittenDate[] = [];
  for (const { pattern, full, digits, named } of dateForms) {
    if (digits > inText || (named && !isNamed)) continue;
    for (const { 0: found, index } of matchesOf(text, pattern))
      written.push({ start: index, end: index + found.length, full });
  }
  return written;
}
