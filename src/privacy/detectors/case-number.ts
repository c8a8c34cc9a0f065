import type { Finding } from '../finding';

const numbered =
  'zaak|dossier|cli[eë]nt|klant|casus|pati[eë]nt|registratie|meldings?|referentie|relatie|beschikkings?|aanvraag|inschrijf|inwoner|bewoners?|deelnemers?|leerling|polis|parket|rekest|voorgangs|debiteur(?:en)?|schuldenaar|incasso|vordering|aanslag|huurders?|paspoort|verblijfs(?:vergunning)?|v|vreemdelingen|gedetineerden|aanmeld(?:ings)?|zorg|indicatie|uitkerings?|administratie|persoons|pgb|wsnp|mutatie|bezwaar|klacht|kind|gezins?|lid(?:maatschaps)?|personeels|werknemers?|student';
const number = '(?:nummer|nr\\.?|no\\.?|num\\.?|-?id|code|kenmerk)';
const bare =
  'zaak|dossier|cli[eë]nt|klant|casus|melding|pati[eë]nt|(?:ons |uw )?kenmerk|referentie|ref\\.?|registratie|beschikking|vnr|v-nr|zaaknr|crv|parket';
const code = '(?:[A-Za-z]{1,5}[-./]?)?(?:\\d[A-Za-z\\d]*|[A-Za-z\\d]*\\d)(?:[-./_][A-Za-z\\d]+){0,5}';
const link =
  '(?:\\s{0,2}[:=#]\\s{0,2}|\\s(?:is|was|van (?:hem|haar|dit gezin|de cliënt|cliënt)(?: is)?|luidt|met nummer|onder nummer)\\s{1,2}|\\s{1,2}(?:nr\\.?|nummer|no\\.?|#)?\\s{0,2})';
const introducedNumber = new RegExp(
  `(?<![\\p{L}\\d])(?:${numbered})[- ]?${number}${link}(${code})(?![\\p{L}\\d])`,
  'giu',
);
const introducedBare = new RegExp(`(?<![\\p{L}\\d])(?:${bare})${link}(${code})(?![\\p{L}\\d])`, 'giu');
// Numbers that are recognisable by themselves: of a public prosecutor, of a court, and year plus serial number.
const standing = [
  /(?<![\p{L}\d./-])\d{2}[/-]\d{6}[/-]\d{2}(?![\p{L}\d/-])/gu,
  /(?<![\p{L}\d./-])[A-Z]\/\d{2}\/\d{5,6}(?![\p{L}\d])/gu,
  /(?<![\p{L}\d./-])(?:[A-Z]{1,4}[-/.]?)(?:19|20)\d{2}[-/.]\d{3,8}(?![\p{L}\d/-])/gu,
  /(?<![\p{L}\d./-])(?:19|20)\d{2}[-/.]\d{5,8}(?![\p{L}\d/-])/gu,
];
const publication = /(?:Stb|Stcrt|Trb|Kamerstukken(?: II?)?|ECLI:[A-Z]{2}:[A-Z]+|LJN|PbEU|nr|Rb)\.?[:\s]{0,2}$/iu;

/** Numbers of cases, files and clients: after a word that says so, or in a form only such numbers have. */
export function findCaseNumbers(text: string): readonly Finding[] {
  const findings: Finding[] = [];
  for (const form of [introducedNumber, introducedBare]) {
    for (const match of text.matchAll(form)) {
      const written = match[1] ?? '';
      if (
        digitsIn(written) < (form === introducedNumber ? 3 : 4) ||
        (form === introducedBare && (isYear(written) || isDate(written)))
      )
        continue;
      const end = match.index + match[0].length;
      findings.push({ kind: 'casenumber', start: end - written.length, end });
    }
  }
  for (const form of standing) {
    for (const match of text.matchAll(form)) {
      if (publication.test(text.slice(Math.max(0, match.index - 24), match.index))) continue;
      findings.push({ kind: 'casenumber', start: match.index, end: match.index + match[0].length });
    }
  }
  return findings;
}

function digitsIn(written: string): number {
  return written.replace(/\D/gu, '').length;
}

function isDate(written: string): boolean {
  return /^\d{1,2}[-./]\d{1,2}[-./]\d{2,4}$/u.test(written);
}

function isYear(written: string): boolean {
  return /^(?:19|20)\d{2}$/u.test(written);
}
