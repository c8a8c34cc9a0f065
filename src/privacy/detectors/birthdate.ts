import type { Finding } from '../finding';
import { isDutchWord } from '../names/dutch-vocabulary';
import { nameVocabulary } from '../names/name-vocabulary';
import { keyOf } from '../names/word-key';
import { after, before } from '../near';

const months =
  'januari|jan\\.?|februari|febr\\.?|feb\\.?|maart|mrt\\.?|mar\\.?|april|apr\\.?|mei|juni|jun\\.?|juli|jul\\.?|augustus|aug\\.?|september|sept\\.?|sep\\.?|oktober|okt\\.?|oct\\.?|november|nov\\.?|december|dec\\.?';
const day = '(?:0?[1-9]|[12]\\d|3[01])';
const month = '(?:0?[1-9]|1[0-2])';
const year = '(?:(?:19|20)\\d{2})';
const shortYear = "(?:['’‘`]?\\d{2})";
const edge = '(?<![\\p{L}\\d]|\\d[-./])';
const dayWords =
  '(?:een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|dertien|veertien|vijftien|zestien|zeventien|achttien|negentien|(?:(?:een|twee|drie|vier|vijf|zes|zeven|acht|negen)[eë]n)?twintig|(?:eenen)?dertig|eerste|tweede|derde|vierde|vijfde|zesde|zevende|achtste|negende|tiende|elfde|twaalfde)';
const yearWords = '(?:negentien\\s?(?:honderd\\s?)?|twee\\s?duizend\\s?(?:en\\s?)?)[a-zë]{3,24}';

interface Form {
  readonly pattern: RegExp;
  /** Full: day, month and a year of four digits. Anything less is a birth date only when the text says so. */
  readonly full: boolean;
}

const form = (source: string, full: boolean): Form => ({
  pattern: new RegExp(`${edge}${source}(?![\\p{L}\\d]|[-/.]\\d)`, 'giu'),
  full,
});
const forms: readonly Form[] = [
  form(`${day}\\s?[-./–]\\s?${month}\\s?[-./–]\\s?${year}`, true),
  form(`${year}[-./]${month}[-./]${day}`, true),
  form(`${day}(?:e|ste|de)?[\\s-]{1,2}(?:${months})[\\s-]{1,2}${year}`, true),
  form(`${day}\\s${month}\\s${year}`, true),
  form(`${day}[-./]${month}[-./]${shortYear}`, false),
  form(`${day}(?:e|ste|de)?[\\s-]{1,2}(?:${months})[\\s-]{1,2}${shortYear}`, false),
  form('(?:0[1-9]|[12]\\d|3[01])(?:0[1-9]|1[0-2])(?:19|20)\\d{2}', false),
  form('(?:19|20)\\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])', false),
  form('(?:0[1-9]|[12]\\d|3[01])(?:0[1-9]|1[0-2])\\d{2}', false),
  form(`${dayWords}\\s(?:${months})\\s${yearWords}`, false),
  form(`${day}(?:e|ste|de)?\\s(?:${months})`, false),
  form(`${dayWords}\\s(?:${months})`, false),
  form(`(?:${months})\\s${year}`, false),
  form(`${day}[-/]${month}`, false),
];
const born =
  /(?:\bgeboren|\bgeb(?:\.|oorte)?|geboortedatum|geboortedag|geb\.?\s?dat(?:um|\.)?|geboortedat\.?|\bgbd|\bgd|\bdob|\bjarig|\bverjaardag|\bverjaart|\bgeboorte\b|\bter wereld)(?:[^\n.!?\d]|\b(?:d|st)\.){0,30}$/u;
const bornAfter =
  /^[\s,()-]{0,3}(?:is |was )?(?:\(?geboren|geb\b\.?|geboortedatum|is jarig|jarig|is (?:zijn|haar|hun) (?:verjaardag|geboortedatum))/u;
// A date behind one of these is a day on which something happened, or a decision, a law or an appointment.
const eventLead =
  /(?:\bop|\bsinds|\bvanaf|\bper|\btot(?: en met)?|\bt\/m|\bdd\.?|\bd\.d\.|\bdatum|\bdatum:|\bvan|\bin|\bna|\bvoor|\bvóór|\brond|\buiterlijk|\buit|\bom|\bmaandag|\bdinsdag|\bwoensdag|\bdonderdag|\bvrijdag|\bzaterdag|\bzondag|\bma|\bdi|\bwo|\bdo|\bvr|\bza|\bzo|\btussen|\ben|\bwet|\bbesluit|\bverslag|\bgesprek|\bafspraak|\boverleg|\bmdo|\bmelding|\bbrief|\bmail|\bingang|\bstart|\beinde?|\bgeldig|\bversie|\bgecheckt|\bgetekend|\bondertekend|\bvergadering|\bnotulen|\bbeschikking|\bintake|\boverleden)[\s:,(]{0,3}$/u;
const isFrom =
  /\b(?:hij|zij|ze|moeder|vader|kind|mevrouw|meneer|cli[eë]nte?|zoon|dochter|is)(?: \p{Lu}?\p{L}+)? (?:is|was) (?:er (?:een|1) )?van\s$/iu;
const nameIsFrom = /(\p{L}[\p{L}'’-]{1,30}) is van $/u;
const wordBefore = /(\p{L}[\p{L}'’-]{1,30})( \(|, ?|,? \()$/u;
const star = /(?:^|[\s(,])[*°]\s?$/u;

/** Birth dates in every Dutch spelling: any date that is said to be one, and a full date of long ago that nothing else explains. */
export function findBirthdates(text: string): readonly Finding[] {
  const found: Finding[] = [];
  for (const { pattern, full } of forms) {
    for (const match of text.matchAll(pattern)) {
      const start = match.index;
      const end = start + match[0].length;
      if (isBirthdate(text, start, end, full)) found.push({ kind: 'birthdate', start, end });
    }
  }
  return longestOfEach(found);
}

// The forms overlap: "12 maart" and "maart 1984" are found within "12 maart 1984" too.
function longestOfEach(found: readonly Finding[]): readonly Finding[] {
  const kept: Finding[] = [];
  for (const finding of [...found].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (finding.start >= (kept.at(-1)?.end ?? 0)) kept.push(finding);
  }
  return kept;
}

function isBirthdate(text: string, start: number, end: number, full: boolean): boolean {
  const lead = before(text, start, 48);
  if (born.test(lead) || star.test(lead) || bornAfter.test(after(text, end, 32))) return true;
  const written = text.slice(start, end);
  const typedLead = text.slice(Math.max(0, start - 48), start);
  const belongsToSomebody = isBehindName(typedLead);
  if (!full) return belongsToSomebody && /^\d{1,2}[-./]\d{1,2}[-./]/u.test(written);
  if (isFrom.test(lead) || isPersonsName(nameIsFrom.exec(typedLead)?.[1] ?? '')) return true;
  if (eventLead.test(lead)) return false;
  const writtenYear = Number(/(?:19|20)\d{2}/u.exec(written)?.[0] ?? Number.NaN);
  // The privacy laws, the Jeugdwet and the teams themselves date from 2015 on; dates in files are mostly younger.
  return writtenYear <= 2012 || belongsToSomebody;
}

// "Saïda Amrani (03-05-2014)": a date right behind a name is hers.
function isBehindName(lead: string): boolean {
  const [, word = '', joint = ''] = wordBefore.exec(lead) ?? [];
  const isCommonSurname = /^\p{Lu}/u.test(word) && nameVocabulary().commonSurnames.has(keyOf(word));
  return isPersonsName(word) || (joint.endsWith('(') && isCommonSurname);
}

function isPersonsName(word: string): boolean {
  const key = keyOf(word);
  const known = nameVocabulary();
  return (known.given.has(key) || known.surnames.has(key)) && !known.properNouns.has(key) && !isDutchWord(key);
}
