import { digitsIn } from '../digits';
import type { Finding } from '../finding';
import { joined } from '../joined';
import { matchesOf } from '../matches';
import { standingCaseNumbers } from './court-number';
import { numbersBesideSomebody } from './number-beside-somebody';

const numbered =
  'zaak|dossier|cli[eë]nt|klant|casus|pati[eë]nt|registratie|meldings?|referentie|relatie|beschikkings?|aanvraag|inschrijf|inwoner|bewoners?|deelnemers?|leerling|polis|parket|rekest|voorgangs|debiteur(?:en)?|schuldenaar|incasso|vordering|aanslag|huurders?|paspoort|verblijfs(?:vergunning)?|v|vreemdelingen|gedetineerden|aanmeld(?:ings)?|zorg|indicatie|uitkerings?|administratie|persoons|pgb|wsnp|mutatie|bezwaar|klacht|kind|gezins?|lid(?:maatschaps)?|personeels|werknemers?|student|cjib|rol|procedure|aangifte|schade|proces-?verbaal|pv|insolventie|faillissements?|coa|ind|uwv|cak|svb|duo|rijbewijs|document|identiteits?(?:kaart)?|id-?kaart|kvk|btw|big|burger|crisis|contract|abonnee|boete|dwangbevel|beslag|deurwaarders?|vonnis|beroeps?|parketnr|bvh|zkn|zorgverzekerings?|verzekerden|sleutel|reserverings|wmo|jw|raads';
const number = '(?:nummer|nr\\.?|no\\.?|num\\.?|-?id|code|kenmerk)';
const bare =
  '[\\p{L}-]{0,14}(?:zaak|dossier)|cjib|id|cli[eë]nt|klant|casus|melding|pati[eë]nt|(?:ons |uw |met |onder )?kenmerk|referentie|ref\\.?|registratie|beschikking|vnr|v-nr|zaaknr|crv|parket|paspoort|rijbewijs|id-?kaart|identiteitskaart|identiteitsbewijs|verblijfs?document|verblijfspas|vreemdelingendocument|zorgpolis|polis|kvk|proces-?verbaal|pv|mutatie|aangifte|bvh|dagvaarding|vonnis|beschikkingsnr|faillissement|toevoeging';
const code =
  '(?:[A-Za-z]{1,5}(?:&[A-Za-z])?[-./ ]?)?(?:\\d[A-Za-z\\d]*|[A-Za-z\\d]*\\d[A-Za-z\\d]*)(?:[-./_][A-Za-z\\d]+){0,5}';
// "1188 3344 2099": groups of digits go on, but no date, clock, price or count behind them.
const groups =
  '(?: \\d{2,6}(?![\\p{L}\\d%€]|[-.:,/]\\d| ?(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|jan|feb|mrt|apr|jun|jul|aug|sep|okt|nov|dec|jaar|jr|uur|euro|weken|dagen|maanden|keer|x|procent|kinderen|mensen)(?!\\p{L}))){0,5}';
const link =
  '(?:\\s{0,2}[:=#]\\s{0,2}|\\s(?:is|was|van (?:hem|haar|dit gezin|de cliënt|cliënt|mevrouw|meneer)(?: is)?|luidt|met nummer|onder nummer|(?:(?:bij|van|voor) )?(?:(?:de|het) )?(?:deurwaarder|schuldeiser|incasso|bewindvoerder|rechtbank|raad|gemeente|verzekeraar|verhuurder|corporatie|politie|meldpunt|ggd|belastingdienst|toeslagen|cjib|duo|svb|uwv|ind|cak|coa|ggn|lavg|meld misdaad(?: anoniem)?)(?: is)?:?|energie|water|gas|bij (?:de )?\\p{L}{2,15}(?: is|:)?|(?:van de )?rechtbank:?)\\s{1,2}|\\s{1,2}(?:nr\\.?|nummer|no\\.?|#)?\\s{0,2})';
const introducedNumber = new RegExp(
  `(?<![\\p{L}\\d])(?:${numbered})[- ]?${number}${link}(${code}${groups})(?![\\p{L}\\d])`,
  'giu',
);
// Any other "…nummer": most number a person or a case. What offices number is nobody's.
const otherNumber = new RegExp(
  `(?<![\\p{L}\\d-])([\\p{L}-]{2,24}?)[-.]?(?:nummer|nr\\.?)${link}(${code}${groups})(?![\\p{L}\\d])`,
  'giu',
);
const numberOfNobody =
  /(?:tele|telefoon|tel|mobiel|fax|huis|kamer|factuur|bestel|order|pagina|artikel|formulier|form|bus|lijn|rekening|bank|nood|alarm|service|info|informatie|post|postbus|volg|serie|versie|kamerstuk|isbn|product|model|ticket|ruimte|loket|balie|balienummer|spoor|perron|vlucht|trein|route|week|dag|jaargang|bijlage|editie|vraag|optie|code|wet|staatsblad|protocol|norm|nen|iso|artikelen|tarief|btw-tarief|rang|rug|start|kanaal|algemeen|gemeente|landelijk|gratis|centraal|anoniem|contact|doorkies|lot|aanbestedings?|inkoop|perceel|project|kosten|grootboek|afas|agb|uzovi)-?$/iu;
// "Klantnummer Vitens 80044172", "Lidnummer vakbond FNV 88120", "polisnummer van Sigrid is 401288": whose number it is.
const numberOfOffice = new RegExp(
  `(?<![\\p{L}\\d-])(?:${numbered})[- ]?${number}(?: (?:van|bij|voor))?(?: (?!(?:op|sinds|in|per|vanaf|uit|tot|na|om|en|of|is|niet|nog|voor|zie)\\b)\\p{L}[\\p{L}-]{1,20}){1,2}(?: is)?:? (${code}${groups})(?![\\p{L}\\d])`,
  'giu',
);
/** "BIG-nummer van de arts die tekende is 69042817325": the words between say whose. */
const saidLater = new RegExp(
  `(?<![\\p{L}\\d-])(?:${numbered})[- ]?${number}(?: \\p{L}[\\p{L}-]{0,20}){1,8} is:? (${code})(?![\\p{L}\\d])`,
  'giu',
);
/** "bekend onder VT 31877": no word for a number, but where one stands. */
const knownUnder = new RegExp(
  `(?<![\\p{L}\\d])(?:bekend|geregistreerd|ingeschreven|genoteerd|geboekt|opgeslagen|loopt|staat)(?: \\p{L}{1,10}){0,2} (?:onder|als|met)(?: (?:nr\\.?|nummer|code|kenmerk))?:? (${code}${groups})(?![\\p{L}\\d])`,
  'giu',
);
const introducedBare = new RegExp(`(?<![\\p{L}\\d])(?:${bare})${link}(${code}${groups})(?![\\p{L}\\d])`, 'giu');

/** Digits of the shortest number that is one because it is called so. */
const SHORTEST = 3;

/** Numbers of cases, files and clients: after a word that says so, or in a form only such numbers have. */
export const findCaseNumbers = (text: string, people: readonly Finding[] = []): readonly Finding[] =>
  joined([...calledCaseNumbers(text), ...standingCaseNumbers(text), ...numbersBesideSomebody(text, people)]);

function calledCaseNumbers(text: string): readonly Finding[] {
  // Most texts with a digit hold an age, a clock or a count.
  if (digitsIn(text) < SHORTEST) return [];
  const findings: Finding[] = [];
  for (const form of [introducedNumber, introducedBare]) {
    for (const match of matchesOf(text, form)) {
      // "Melding #zaak 20251234"
      const written = (match[1] ?? '').replace(/^(?:zaak|dossier|nr|no|id) (?=\d)/iu, '');
      if (
        // "cliënt uit 3512"
        /^[a-z]+ /u.test(written) ||
        digitsIn(written) < (form === introducedNumber ? SHORTEST : 4) ||
        // "zaakcode 1120": a kind of case.
        (/^\p{L}+code/iu.test(match[0]) && digitsIn(written) < 5) ||
        (form === introducedBare && (isYear(written) || isDate(written)))
      )
        continue;
      const end = match.index + match[0].length;
      findings.push({ kind: 'casenumber', start: end - written.length, end });
    }
  }
  for (const { 0: whole, 1: written = '', index } of matchesOf(text, knownUnder)) {
    if (digitsIn(written) < 5 || isDate(written)) continue;
    findings.push({ kind: 'casenumber', start: index + whole.length - written.length, end: index + whole.length });
  }
  for (const { 0: whole, 1: word = '', 2: written = '', index } of matchesOf(text, otherNumber)) {
    if (digitsIn(written) < 4 || numberOfNobody.test(word)) continue;
    findings.push({ kind: 'casenumber', start: index + whole.length - written.length, end: index + whole.length });
  }
  for (const { 0: whole, 1: written = '', index } of matchesOf(text, numberOfOffice)) {
    const isLettered = /^\p{Lu}/u.test(written) && digitsIn(written) > 3;
    if ((digitsIn(written) < 5 && !isLettered) || isDate(written) || /^[a-z]+ /u.test(written)) continue;
    findings.push({ kind: 'casenumber', start: index + whole.length - written.length, end: index + whole.length });
  }
  for (const { 0: whole, 1: written = '', index } of matchesOf(text, saidLater)) {
    if (digitsIn(written) < 6 || isDate(written)) continue;
    findings.push({ kind: 'casenumber', start: index + whole.length - written.length, end: index + whole.length });
  }
  return findings;
}

function isDate(written: string): boolean {
  return /^\d{1,2}[-./]\d{1,2}[-./]\d{2,4}$/u.test(written);
}

function isYear(written: string): boolean {
  return /^(?:19|20)\d{2}$/u.test(written);
}
