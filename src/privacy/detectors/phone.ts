import { digitsIn } from '../digits';
import type { Finding } from '../finding';
import { joined } from '../joined';
import { matchesOf } from '../matches';
import { before } from '../near';
import { spokenNumbers } from './spoken-number';

let loaded: typeof import('libphonenumber-js') | undefined;

/** Loaded at first use: its tables cost the start of the program too much. Kept, because `require` looks it up each time. */
function phoneLibrary(): typeof import('libphonenumber-js') {
  loaded ??= require('libphonenumber-js') as typeof import('libphonenumber-js');
  return loaded;
}

/** Digits of the shortest number that `isPhone` lets pass. */
const FEWEST = 8;
const candidate = /(?<![\p{L}\d]|\d[.,/-])(?:\(?\+\s?|\(?0)[\d(](?:[ \t.\-–/()]{0,3}\d){5,15}(?![\p{L}\d])/gu;
const withoutZero = /(?<![\p{L}\d]|\d[.,/-])[1-9](?:[ .-]?\d){8}(?!\d)/gu;
// "6 12 34 56 78" and "31 6 12345678": a mobile number without its zero or its plus, cut up the way people say it.
const mobileInGroups =
  /(?<![\p{L}\d+]|[\d.,/-]|\d )(?:31[ .-]?)?6[ .-]{1,3}(?:\d{8}|\d{4}[ .-]\d{4}|\d{2}(?:[ .-]\d{2}){3})(?![\p{L}\d]|[.,]\d)/gu;
/** "0 6 1 2 3 4 5 6 7 8": digit by digit, as people note what they hear. */
const digitByDigit = /(?<![\p{L}\d]|\d[ .-])0[ .-]6(?:[ .-]\d){8}(?![\p{L}\d]|[ .-]\d)/gu;
/** "haar 06: 24681357" */
const behindSix = /(?<=(?<!\d)06(?:[- ]?nummer)?(?: is)?[:\s]{1,3})[1-9]\d{7}(?!\d)/giu;
/** "31687204419": a mobile number as machines write it. */
const mobileUnbroken = /(?<![\p{L}\d+.,/-])(?:31|0031)6\d{8}(?![\p{L}\d]|[.,]\d)/gu;
// ACM numbering plan: 0800/0900 and the like are services, 088 is for companies, 14 + area code is a municipality.
const service = /^0(?:800|88|82|90\d|97)/u;
/** The number of a company is nobody's; with an extension behind it, it is somebody's. */
const ofCompany = /(?<![\p{L}\d]|\d[.,/-])088(?:[ .-]?\d){7}(?![\p{L}\d])/gu;
const caseOfProsecutor = /^\d{2}[-/]\d{6}[-/]\d{2}$/u;
const announced =
  /(?:\btel(?:efoon)?(?:nummer|nr)?|\bmobiel(?:e)?(?: nummer)?|\bmob|\b06[- ]?nummer|\bgsm|\bnummer|\bbel(?:len|t)?(?: \p{L}{2,12}){0,2}|\bapp(?:en|t)?(?: \p{L}{2,12}){0,2}|\bbereikbaar op|whatsapp|\bsms|\bnoodcontact|zonder (?:de )?nul)[.:\s]{0,3}(?:is |op |naar |nr\.? )?$/u;
const extension =
  /^,?\s{0,2}\(?(?:toestel(?:nummer|nr\.?)?|tst\.?|doorkies(?:nummer|nr\.?)?|ext(?:ensie|\.)?|intern|x)[ .:]{0,2}\d{1,5}(?![\p{L}\d])/iu;

/** Telephone numbers of people: Dutch ones in any grouping, others with their country code. Service numbers stay. */
export function findPhones(text: string): readonly Finding[] {
  return joined([...(digitsIn(text) < FEWEST ? [] : dialledNumbers(text)), ...spokenPhones(text)]);
}

function dialledNumbers(text: string): readonly Finding[] {
  const findings: Finding[] = [];
  for (const match of matchesOf(text, candidate)) {
    // Brackets stand around one area code; many of them are no number, and each would be tried.
    if (match[0].split('(').length > 3) continue;
    const length = phoneLength(match[0], announced.test(before(text, match.index, 40)));
    if (length > 0) findings.push(phoneAt(text, match.index, match[0].slice(0, length)));
  }
  for (const match of matchesOf(text, withoutZero)) {
    if (announced.test(before(text, match.index, 40))) findings.push(phoneAt(text, match.index, match[0]));
  }
  for (const form of [mobileInGroups, mobileUnbroken, behindSix, digitByDigit])
    for (const match of matchesOf(text, form)) findings.push(phoneAt(text, match.index, match[0]));
  for (const { 0: written, index } of matchesOf(text, ofCompany)) {
    if (extension.test(text.slice(index + written.length, index + written.length + 40)))
      findings.push(phoneAt(text, index, written));
  }
  return findings;
}

function spokenPhones(text: string): readonly Finding[] {
  return spokenNumbers(text)
    .filter(({ digits }) => isPhone(digits, true))
    .map(({ start, end }) => ({ kind: 'phone', start, end }));
}

/** With its extension, and without a bracket that opens before it and closes elsewhere. */
function phoneAt(text: string, index: number, written: string): Finding {
  const isLoose = written.startsWith('(') && !written.includes(')');
  const end = index + written.length;
  const more = extension.exec(text.slice(end, end + 40))?.[0] ?? '';
  const isBracketed = more.includes('(');
  const closed = isBracketed && text.charAt(end + more.length) === ')' ? `${more})` : '';
  return { kind: 'phone', start: index + (isLoose ? 1 : 0), end: end + (isBracketed ? closed : more).length };
}

// A candidate may have swallowed the number behind it ("06-12345678 2024"): shorten it group by group until it fits.
function phoneLength(written: string, isAnnounced: boolean): number {
  let rest = written;
  while (rest !== '') {
    if (isPhone(rest, isAnnounced && rest === written)) return rest.length;
    rest = rest.replace(/[ \t.\-–/()]{0,4}\d+$/u, '');
    if (!/\d/u.test(rest)) return 0;
  }
  return 0;
}

function isPhone(written: string, isAnnounced: boolean): boolean {
  const digits = written.replace(/\(0\)/u, '').replace(/\D/gu, '');
  const isPlus = /^\(?\+/u.test(written);
  if (isPlus || digits.startsWith('00')) return isInternational(isPlus ? digits : digits.slice(2));
  if (service.test(digits)) return false;
  if (caseOfProsecutor.test(written)) return false;
  if (/^0[1-9]\d{8}$/u.test(digits)) return looksDialled(written);
  return isAnnounced && /^0[1-9]\d{7,9}$/u.test(digits);
}

function isInternational(digits: string): boolean {
  if (/^31(?:800|88|90)/u.test(digits) || digits.length < 8) return false;
  if (/^31[1-7]\d{8}$/u.test(digits)) return true;
  return phoneLibrary().parsePhoneNumberFromString(`+${digits}`)?.isPossible() ?? false;
}

// Dates such as 01-02-2003 04 and decimals have other groups than a number that somebody dials.
function looksDialled(written: string): boolean {
  const groups = written.split(/\D+/u).filter((group) => group !== '');
  const digits = written.replace(/\D/gu, '');
  return (groups.length <= 6 && !/^0\d[-/.]\d\d[-/.]/u.test(written.replaceAll(' ', ''))) || /^06/u.test(digits);
}
