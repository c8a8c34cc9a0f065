import type { Finding } from '../finding';
import { joined } from '../joined';
import { matchesOf } from '../matches';
import { findForeignStreets } from './streets/foreign-street';
import { isHouse } from './streets/house-without-street';
import {
  isStreetName,
  mayBeStreetName,
  mayEndStreetName,
  mayStartStreetName,
  speaksOfLiving,
} from './streets/street-name';

const addition =
  "(?:-[A-Z]-\\d{1,3}(?!\\d))?(?:\\s?[-/]\\s?\\d{1,4}(?!\\d|[-/.]\\d))?(?:\\s?[-/]?\\s?(?:[a-zA-Z](?![\\p{L}\\d’'-])|(?:bis|hs|huis|zw|rd|rood|zwart|wit|boven|beneden|achter|[IVX]{1,4})(?![\\p{L}\\d])|[1-9]e?[\\s-]?(?:hoog|hg|h)(?!\\p{L})))?";
// A berth, a site, a floor or a room behind the number: "Kampweg 2, standplaats 11", "2e verdieping".
const within =
  '(?:,? (?:(?:[1-9]e?[ -]?(?:hoog|hg)(?: (?:achter|voor|links|rechts))?|(?:achter|links|rechts)(?= ?(?:$|[.,;])))|(?:standplaats|ligplaats|huisje|chalet|bungalow|caravan|unit|app(?:artement|\\.)?|kamer|kavel|box|toegang|plaats|etage|verdieping|flat|blok|portiek|bus|nr\\.?) ?(?:nr\\.? |nummer )?\\d{1,4}[a-z]?|(?:woon(?:ark|boot|schip)|ark|boot|schip|huize|villa|hoeve|boerderij|camping|park) ["\'“‘]?\\p{Lu}[\\p{L} ]{1,24}["\'”’]?|(?:\\d{1,2}e|eerste|tweede|derde|vierde|vijfde|zesde|bovenste) (?:verdieping|etage|woonlaag))(?![\\p{L}\\d]))?';
const huisnummer = '(?:huisnummer|huisnr\\.?)';
const numberWord = '(?:nr\\.?|nummer|huisnummer|huisnr\\.?|no\\.)';
const houseNumber = new RegExp(
  `(?<=\\p{L}[.,]?[ \\t]{1,2})(?:(?:(?:op|tegenover|t/o|naast|achter|bij|hoek|ter hoogte van) )?${numberWord} |(?:tegenover|t/o) )?[1-9]\\d{0,3}${addition}(?![\\p{L}\\d%€]|[.,:/-]\\d)${within}`,
  'giu',
);
/** What a house number begins with, whatever word stands before it; "12.30" and "(14)" are none. */
const behindSpace = /[ \t][1-9]/u;
// "Laan van 1940 nr. 7", "Plein 1944 12": a year that belongs to the name, and the number behind it.
const numberBehindYear = new RegExp(
  `^ (?:${numberWord} )?\\d{1,4}${addition}(?![\\p{L}\\d%€]|[.,:/-]\\d)${within}`,
  'iu',
);
/** "Plein '40-'45 12": years of the war in a name. */
const warYears = new RegExp(
  `(?<![\\p{L}\\d])\\p{Lu}[\\p{L} -]{2,30} (?:19)?['’]?4\\d[-/](?:19)?['’]?4\\d,? (?:${numberWord} )?\\d{1,4}${addition}(?![\\p{L}\\d]|[.,:/-]\\d)`,
  'gu',
);
// "Noorderdiep wz 212", "Kanaal O.Z. 4", "Wijk 4 nr. 19a": the side of the water, or a number of a number.
const sided = new RegExp(
  `(?<![\\p{L}\\d])\\p{Lu}[\\p{L}'’-]{2,30}(?: (?:\\p{Lu}[\\p{L}'’-]{1,30}|van|de|der|den|het|\\d{1,3})){0,3},? (?:[wzon]\\.?z\\.?|[wzon]zijde|(?:west|oost|noord|zuid)zijde|${huisnummer}|(?<=\\d )${numberWord}) ?\\d{1,4}${addition}(?![\\p{L}\\d]|[.,:/-]\\d)`,
  'gu',
);
// "nr. 14 in de Tulpstraat"
const numberFirst = new RegExp(
  `(?<![\\p{L}\\d])${numberWord} ?\\d{1,4}${addition} (?:in|van|aan|op|uit) (?:de |het )?\\p{Lu}[\\p{L}'’-]{2,30}(?:straat|laan|weg|plein|gracht|kade|singel|hof|dijk|steeg|dreef|pad|park|flat)(?!\\p{L})`,
  'giu',
);
/** "ze woont kromme elleboog 6 in groningen": a street in small letters that nothing in it says is one. */
const livesAt =
  /(?<=(?<!\p{L})(?:woont|woonde|wonen|woonachtig|adres(?: is)?:?|ingeschreven|verhuisd|huisbezoek|nu bij|slaapt)\s(?:(?:nu|weer|tijdelijk)\s)?(?:(?:op|aan|naar|bij|in)\s)?)(?!(?:al|met|sinds|samen|de|het|een|op|aan|in|bij|naar|kamer|groep|plan|team|nummer|ongeveer|bijna|ruim|zeker|afdeling|locatie|nr)\s)\p{Ll}{4,20}(?:\s\p{Ll}{4,20})?\s\d{1,3}[a-z]?(?=\s(?:in|te)\s\p{L}|\s(?:links|rechts|boven|achter|hs)|[,;)]|\.?$|\.\s)/gmu;
/** "vakantiepark De Eikenhof, huisje 214", "camping Zonneweelde plek 12": a place of its own, and the house in it. */
const inPark =
  /(?<!\p{L})(?:\p{L}{0,12}park|camping|jachthaven|woonwagenkamp|woonwagencentrum|asielzoekerscentrum|azc|zorgcomplex|serviceflat|residentie|flat)(?: ["'“‘]?(?:(?:de|het|'t|van|der|den|ter|ten|aan|op) ?)?\p{Lu}[\p{L}'’-]{1,20}["'”’]?){1,4},? (?:huisje|chalet|bungalow|standplaats|plek|plaats|kavel|vak|ligplaats|stacaravan|caravan|kamer|unit|woning|appartement|app\.?|nr\.?|nummer) (?:nr\.? |nummer )?[A-Z]?-?\d{1,4}[a-z]?(?![\p{L}\d])/giu;
/** Each is looked for only where the word or sign stands that it cannot do without. */
export const withoutStreet: readonly { readonly form: RegExp; readonly sign: RegExp }[] = [
  { form: warYears, sign: /4\d[-/]/u },
  { form: sided, sign: /[wzon]\.?z|zijde|nr|nummer|no\./u },
  { form: numberFirst, sign: /nr|nummer|no\./iu },
  { form: livesAt, sign: /woon|wonen|adres|ingeschreven|verhuisd|huisbezoek|nu bij|slaapt/u },
  { form: inPark, sign: /park|camping|jachthaven|woonwagen|asielzoekers|azc|zorgcomplex|flat|residentie/iu },
];
const yearInName = /(?:laan|plein|straat|weg|park|hof|kade)(?: van)? $/iu;
const counted =
  /^\s?(?:jaar|jaren|jarige|uur|uren|u\b|maand|dag|week|weken|euro|keer|x\b|procent|kinderen|mensen|personen|huishoudens|gezinnen|woningen|minuten|meter|km\b|kilometer|medewerkers|teamleden|plaatsen|plekken|cli[eë]nten|inwoners|bewoners|graden|januari|februari|maart|april|mei\b|juni|juli|augustus|september|oktober|november|december|jongeren|leerlingen|vrijwilligers|bezoekers|punten|nachten|van de|auto|bomen|huizen|mg|ml|gram|gr\b|kg|milligram|tabletten|pillen|glazen|dagdelen|stuks|afspraken|dagen|weken|maal|letters|bladzijden|jr\b|:|\+)/iu;
const postcodeNext = /^,?\s{1,2}[1-9]\d{3}\s?[A-Za-z]{2}(?![\p{L}\d])/u;
const endsHere = /^(?:\s(?:in|te)\s\p{Lu}|\s?[,;)]|\.(?!\d)|\s?$|\n|\s(?:bij|met|samen|en)\s)/u;
// Across the water from, or beside: houseboats have no street of their own.
const opposite = /(?:^|[\s(,])((?:t\/o|t\.o\.|tegenover|naast|achter|t\.h\.v\.|ter hoogte van)\s(?:de |het )?)$/iu;
const lookBack = 80;

/** A street with its house number, also in lower case, with additions ("12b", "300-4", "12 2 hoog"). Not a street alone. */
export function findAddresses(text: string): readonly Finding[] {
  const findings: Finding[] = [];
  for (const match of behindSpace.test(text) ? matchesOf(text, houseNumber) : []) {
    if (match.index < (findings.at(-1)?.end ?? 0)) continue;
    const own = match.index + match[0].length;
    const left = text.slice(Math.max(0, match.index - lookBack), match.index);
    const end = own + behindYear(left, match[0], text.slice(own, own + 40));
    const next = text.slice(end, end + 40);
    if (counted.test(next) || isYearBehindComma(text, match.index, match[0])) continue;
    const length = streetLength(left, next, match[0]);
    const street = match.index - length;
    const lead = opposite.exec(text.slice(Math.max(0, street - 30), street))?.[1] ?? '';
    const start = street - lead.length;
    if (length > 0 && start >= (findings.at(-1)?.end ?? 0)) findings.push({ kind: 'address', start, end });
  }
  for (const { form, sign } of withoutStreet)
    for (const match of sign.test(text) ? matchesOf(text, form) : [])
      findings.push({ kind: 'address', start: match.index, end: match.index + match[0].length });
  return joined([...findings, ...findForeignStreets(text)]);
}

function behindYear(left: string, written: string, next: string): number {
  return /^(?:1[5-9]|20)\d\d$/u.test(written) && yearInName.test(left)
    ? (numberBehindYear.exec(next)?.[0].length ?? 0)
    : 0;
}

// "Oldenhof, 2014" is a book.
function isYearBehindComma(text: string, start: number, written: string): boolean {
  return /^(?:19|20)\d\d$/u.test(written) && /,\s{1,2}$/u.test(text.slice(start - 3, start));
}

// The quotes and brackets before a street are not part of it; "'s-" and "'t" are.
const opening = /^(?:[("“‘]|['’](?![st](?:[-\s]|$)))+/u;

// "Uitzetting Laan van Meerdervoort 14": a capital before the street is none of it.
function headWithin(run: readonly string[]): number {
  const head = run.findIndex((word) => /^(?:Laan|Plein|Weg|Straat|Kade|Singel|Gracht|Dijk|Park|Hof|Pad)$/u.test(word));
  return head > 0 && /^(?:van|de|der|den|het|naar|aan)$/u.test(run[head + 1] ?? '') ? head : 0;
}

/** How many characters at the end of `left` are the street that the house number belongs to; 0 when it is none. */
function streetLength(left: string, next: string, number: string): number {
  const line = left.slice(left.lastIndexOf('\n') + 1);
  const words = Array.from(matchesOf(line, /[^\s]+/gu), (match) => ({ text: match[0], start: match.index }));
  const last = words.at(-1);
  if (last === undefined) return 0;
  const name = last.text.replace(opening, '').replace(/[,.]$/u, '');
  let first = words.length - 1;
  while (first > 0 && words.length - first < 7 && mayStartStreetName(words, first - 1)) first -= 1;
  while (first < words.length - 1 && !mayEndStreetName(words, first)) first += 1;
  first += headWithin(words.slice(first).map((word) => word.text));
  const run = words.slice(first).map((word) => word.text.replace(opening, ''));
  const lead = line.slice(0, words[first]?.start ?? 0);
  const known =
    isStreetName(run) ||
    (mayBeStreetName(run) &&
      /^\s*$|(?:^|[\s(])(?:op|aan|naar|adres:?)(?: de| het| 't)? $|\d[a-z]? (?:of|en) $/iu.test(lead));
  const namedAfterYear =
    yearInName.test(left) && /^(?:1[5-9]|20)\d\d(?: |$)/u.test(number) && /^\p{Lu}/u.test(run[0] ?? '');
  const placed = /^\p{Lu}/u.test(name) && speaksOfLiving(lead) && endsHere.test(next);
  const posted = postcodeNext.test(next) && /^\p{L}{3,}/u.test(name) && !/^(?:postbus|antwoordnummer)$/iu.test(name);
  const isHouseOnly = !known && !placed && !posted;
  if (isHouseOnly && !namedAfterYear && !isHouse({ run, lead, next, number })) return 0;
  // "De Wieken 61": no street begins with an article, a house may.
  if (isHouseOnly && /^(?:De|Het|It|'t|’t)$/u.test(words[first - 1]?.text ?? '')) first -= 1;
  const begin = words[first];
  return begin === undefined
    ? 0
    : line.length - begin.start - (begin.text.length - begin.text.replace(opening, '').length);
}
