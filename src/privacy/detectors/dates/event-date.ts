import type { Finding } from '../../finding';
import { matchesOf } from '../../matches';
import { isDutchWord } from '../../names/dutch-vocabulary';
import { nameVocabulary } from '../../names/name-vocabulary';
import { keyOf } from '../../names/word-key';
import { datesIn, type WrittenDate } from './date-forms';

// With a day on which something happened to somebody, a reader who was there knows who it was.
const happenings =
  /uithuis|terugplaats|teruggeplaats|geplaatst|\bontslag|ontslagen|opname\b|opgenomen|overle(?:ed|den)|overlijden|gestorven|begraven|begrafenis|\bgevallen|mishandel|geslagen|gestoken|steekpartij|misbruik|verkracht|bedreig|incident|aangehouden|aanhouding|gearresteerd|opgepakt|verhoor|zitting|rechtszaak|veroordeeld|vrijgelaten|\bvrij\b|intake|huisbezoek|aangemeld|aanmelding|uitgerekend|bevallen|bevalling|zwanger|verdwenen|vermist|weggelopen|gescheiden|scheiding|getrouwd|trouw|verhuisd|ontruim|beschikking|machtiging|diagnose|operatie|geopereerd|suïcide|su[iï]cide|zelfmoord|crisis|gesprek\b|aangifte|inbraak|\bbrand\b|ruzie|ziekenhuis|kliniek|verschenen|schorsing|geschorst|\bblauwe? ?plek|verdronken|geschoten|schietpartij|gewond|miskraam|begrav|crematie|gecremeerd|beviel|geboren|vluchtte|gevlucht|gezien\b|ziekgemeld|uitgezet|ingetrokken|gebruikt\b|\bbeet\b|gebeten|\bsloeg\b|\bstak\b|schopte|terugval|politie|wijkagent|\bots\b|\bmdo\b.*over (?:haar|hem)|\bgezag|beslag|deurwaarder|afgesloten|afsluiting|stopgezet|gestopt\b|\bbrak\b|gebroken|aangereden|flauwgevallen|\bviel\b/u;
const somebody =
  /(?<!\p{L})(?:hij|hem|zij|ze|haar|hun|zn|z'n|d'r|mevrouw|mevr|mw|meneer|dhr|cli[eë]nte?s?|pati[eë]nte?|bewoners?|bewoonster|jongere|moeder|vader|ouders|zoon(?:tje)?|dochter(?:tje)?|kind(?:eren)?|kindje|baby|jongen|meisje|broer(?:tje)?|zus(?:je)?|opa|oma|oom|tante|partner|ex|vriend(?:in)?|buurman|buurvrouw|man|vrouw|gezin)(?!\p{L})/u;
// Laws, offices and their calendar: nobody's.
const publicMatter =
  /\bwet\b|\bwetten\b|wetswijziging|regeling|verordening|\bartikel|\bart\.|\bavg\b|jeugdwet|\bwmo\b(?! ?-?(?:aanvraag|indicatie|hulp))|participatiewet|\bgeldt\b|\bgelden\b|in werking|ingegaan|\bstb\b|kamerbrief|kabinet|beleid|tarie(?:f|ven)|\bnorm\b|\bnormen\b|eigen bijdrage|cao\b|koningsdag|sinterklaas|bevrijdingsdag|dodenherdenking|prinsjesdag|\bkerst(?:mis|dag)?\b|pinkster|hemelvaart|\bpasen\b|ramadan|suikerfeest/u;
const officeMatter =
  /kantoor|gebouw|loket|vergader|gemeenteraad|teamdag|teamoverleg|casusoverleg|training|scholing|cursus|bijeenkomst|spreekuur|inloop|vakantie|\bfeest|planning|rooster|notulen|nieuwsbrief|symposium|\bwe\b|\bwij\b|\bons team/u;
// What a team plans or asks for itself, and what is numbered as dates are.
const ourMatter = new RegExp(
  `${officeMatter.source}|deadline|subsidie|\\bversie|release|hoofdstuk|paragraaf|gesloten|\\bdicht\\b|geopend|\\bopen\\b|sluiten|\\bmijn\\b|\\bik\\b|\\bje\\b|\\bjullie\\b|aanvragen|inleveren|indienen|termijn|contract|abonnement|factuur|declaratie|rapport(?:age)?\\b|jaar(?:verslag|plan|rekening)|kwartaal|begroting|verkiezing|congres|webinar|lezing|markt\\b|braderie|optocht|herdenk|\\bvrij\\b|uitstap|stagiair|vacature|sollicit|project|pilot|aanbested|inkoop|overstap|\\bsysteem|onderhoud|storing|update|migratie|livegang|uitje|borrel|afdeling|\\bteam\\b|wijkteam|personeel|collega|directie|bestuur|wethouder|college\\b|\\braad\\b|minister|kamer\\b|nieuwe? (?:regels|tarieven)|campagne|actie(?:dag|week)|week van|dag van|toernooi|wedstrijd|concert|voorstelling|examen|toets(?:week)?\\b|school begint|schooljaar|seizoen|\\bmdo\\b|overleg\\b|bespreking|evaluatie|lunch|\\bzaal\\b`,
  'u',
);
const holiday =
  /^(?:1[- /]jan|6[- /]jan|14[- /]feb|8[- /]maart|1[- /]apr|27[- /]apr|1[- /]mei|4[- /]mei|5[- /]mei|1[- /]juli|4[- /]okt|11[- /]nov|5[- /]dec|6[- /]dec|24[- /]dec|25[- /]dec|26[- /]dec|31[- /]dec)/iu;
const lead =
  /(?:\bop|\bsinds|\bvanaf|\bper|\btot|\bd\.?d\.?|\bdatum|\bvan|\bna|\bvoor|\bvóór|\brond|\btussen|\ben|dag|\b(?:ma|di|wo|do|vr|za|zo))[\s:,(]{0,3}$/u;
const fraction = /^[1-4]\/[2-8]$/u;
const dayAndMonthOnly = /^\d{1,2}[-/]\d{1,2}$/u;
const runTogether = /^\d{6,8}$/u;
const withoutDay = /^\p{L}+\.?\s['’‘`´]?\d{2,4}$/u;
const reach = 160;

/** Days on which something happened to somebody: a day and a month in a sentence about a person, not of a law or an office. */
export function findEventDates(
  text: string,
  people: readonly Finding[] = [],
  dates: readonly WrittenDate[] = datesIn(text),
): readonly Finding[] {
  if (dates.length === 0) return [];
  const written: Finding[] = [];
  for (const { start, end } of dates) {
    const found = text.slice(start, end);
    if (runTogether.test(found) || withoutDay.test(found) || isFraction(text, start, found)) continue;
    // "2e Jan Steenstraat"
    if (/ (?:Jan|Mei|Mar)$/u.test(found) && /^ \p{Lu}/u.test(text.slice(end, end + 2))) continue;
    written.push({ kind: 'date', start, end });
  }
  const found: Finding[] = [];
  for (const date of written.sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (date.start >= (found.at(-1)?.end ?? 0) && isSomebodys(text, date, people)) found.push(withWeekday(text, date));
  }
  return found;
}

const weekday = /(?<!\p{L})(?:maan|dins|woens|donder|vrij|zater|zon)dag (?:de )?$/iu;
const justPast = /^ (?:jongstleden|jl\.?|ll\.?|laatstleden|a\.s\.|aanstaande)(?!\p{L})/iu;

// "vrijdag 13 juni", "11 september jongstleden"
function withWeekday(text: string, { kind, start, end }: Finding): Finding {
  const lead = weekday.exec(text.slice(Math.max(0, start - 14), start))?.[0].length ?? 0;
  const more = justPast.exec(text.slice(end, end + 14))?.[0].length ?? 0;
  return { kind, start: start - lead, end: end + more };
}

function isFraction(text: string, start: number, written: string): boolean {
  const before = text.slice(Math.max(0, start - 10), start);
  return written === '24/7' || (fraction.test(written) && !/(?:sinds|op|vanaf|per|tot|van|na|dd)\.? $/iu.test(before));
}

function isSomebodys(text: string, { start, end }: Finding, people: readonly Finding[]): boolean {
  const around = sentenceAround(text, start, end);
  const typed = text.slice(around.start, around.end);
  const sentence = typed.toLowerCase();
  const happens = happenings.test(sentence);
  if (
    dayAndMonthOnly.test(text.slice(start, end)) &&
    !lead.test(text.slice(Math.max(0, start - 16), start).toLowerCase()) &&
    !happens
  )
    return false;
  // "De Kerstman kwam op 21 december, en Kees Kerst ook": whatever else it is about, it names somebody.
  if (people.some((name) => name.start < around.end && around.start < name.end)) return true;
  const holds = somebody.test(sentence) || namesSomebody(typed);
  if (publicMatter.test(sentence)) return happens && holds;
  const written = text.slice(start, end);
  if (holds || (happens && !officeMatter.test(sentence) && !(holiday.test(written) && !/\d{4}/u.test(written))))
    return true;
  // A day that nothing else explains was somebody's: "Val van de trap op 30 oktober jl."
  return !dayAndMonthOnly.test(written) && !ourMatter.test(sentence) && !holiday.test(written);
}

function namesSomebody(sentence: string): boolean {
  const { given, properNouns } = nameVocabulary();
  return (sentence.match(/\p{Lu}\p{Ll}{2,20}/gu) ?? []).some((word) => {
    const key = keyOf(word);
    return given.has(key) && !properNouns.has(key) && !isDutchWord(key);
  });
}

/** The sentence that holds a stretch, as far as it is near. */
function sentenceAround(text: string, start: number, end: number): { readonly start: number; readonly end: number } {
  const left = text.slice(Math.max(0, start - reach), start);
  const right = text.slice(end, end + reach);
  const opens = Math.max(
    left.lastIndexOf('\n'),
    ...Array.from(matchesOf(left, /[.!?]\s+(?=\p{Lu})/gu), ({ index }) => index),
  );
  const closes = right.search(/[!?\n]|\.(?:\s+\p{Lu}|\s*$)/u);
  return { start: start - left.length + opens + 1, end: end + (closes < 0 ? right.length : closes) };
}
