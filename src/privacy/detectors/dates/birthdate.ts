import type { Finding } from '../../finding';
import { isDutchWord } from '../../names/dutch-vocabulary';
import { nameVocabulary } from '../../names/name-vocabulary';
import { keyOf } from '../../names/word-key';
import { after, before } from '../../near';
import { datesIn, type WrittenDate } from './date-forms';

const born =
  /(?:\bgeboren|\bgeb(?:\.|oorte)?|geboortedatum|geboortedag|geb\.?\s?dat(?:um|\.)?|geboortedat\.?|\bgbd|\bgd|\bdob|\bjarig|\bverjaardag|\bverjaart|\bgeboorte\b|\bter wereld)(?:[^\n.!?\d]|\b(?:d|st)\.){0,50}$/u;
// "Kind 1: 3-3-13", "zoon (4-5-09)": a child and a date are its birthday.
const child =
  /\b(?:kind|tweeling|zoon(?:tje)?|dochter(?:tje)?|jongste|oudste|middelste|meisje|jongen)(?: \d)?\s?[:(]\s?$/u;
const childWithComma = /\b(?:kind|tweeling|zoon(?:tje)?|dochter(?:tje)?|baby|jongste|oudste), $/u;
// "geboren op 3 mei 2010 en 4 juni 2012": what joins a second date to a first.
const joint =
  /^\s?(?:,|;|en|&|\/|of|resp\.)(?:\s(?:op|de|en|respectievelijk|dochter|zoon|de ander|die van \p{L}{2,15}|kind \d:?)){0,2}\s?$/u;
const bornAfter =
  /^[\s,()-]{0,3}(?:is |was )?(?:\(?geboren?\b|geb\b\.?|geboortedatum|is jarig|jarig|is (?:zijn|haar|hun) (?:verjaardag|geboortedatum))/u;
// A date behind one of these is a day on which something happened, or a decision, a law or an appointment.
const eventLead =
  /(?:\bop|\bsinds|\bvanaf|\bper|\btot(?: en met)?|\bt\/m|\bdd\.?|\bd\.d\.|\bdatum|\bdatum:|\bvan|\bin|\bna|\bvoor|\bvóór|\brond|\buiterlijk|\buit|\bom|\bmaandag|\bdinsdag|\bwoensdag|\bdonderdag|\bvrijdag|\bzaterdag|\bzondag|\bma|\bdi|\bwo|\bdo|\bvr|\bza|\bzo|\btussen|\ben|\bwet|\bbesluit|\bverslag|\bgesprek|\bafspraak|\boverleg|\bmdo|\bmelding|\bbrief|\bmail|\bingang|\bstart|\beinde?|\bgeldig|\bversie|\bgecheckt|\bgetekend|\bondertekend|\bvergadering|\bnotulen|\bbeschikking|\bintake|\boverleden)[\s:,(]{0,3}$/u;
const isFrom =
  /\b(?:hij|zij|ze|moeder|vader|kind|mevrouw|meneer|cli[eë]nte?|zoon|dochter|is)(?: \p{Lu}?\p{L}+)? (?:is|was) (?:er (?:een|1) )?van\s$/iu;
const nameIsFrom = /(\p{L}[\p{L}'’-]{1,30}) is van $/u;
const wordBefore = /(\p{L}[\p{L}'’-]{1,30})( \(|, ?|,? \()$/u;
const star = /(?:^|[\s(,])[*°]\s?$/u;

/** Birth dates in every Dutch spelling: any date that is said to be one, and a full date of long ago that nothing else explains. */
export function findBirthdates(
  text: string,
  _people: readonly Finding[] = [],
  dates: readonly WrittenDate[] = datesIn(text),
): readonly Finding[] {
  if (dates.length === 0) return [];
  const written = dates.map(({ start, end, full }) => ({
    kind: 'birthdate' as const,
    start,
    end,
    isBirth: isBirthdate(text, start, end, full),
  }));
  const found: Finding[] = [];
  for (const { start, end, isBirth } of longestOfEach(written)) {
    const last = found.at(-1);
    const isNext = last !== undefined && start - last.end < 40 && joint.test(text.slice(last.end, start).toLowerCase());
    if (isBirth || isNext) found.push({ kind: 'birthdate', start, end });
  }
  return found;
}

// The forms overlap: "12 maart" and "maart 1984" are found within "12 maart 1984" too.
function longestOfEach<Written extends Finding & { readonly isBirth: boolean }>(
  found: readonly Written[],
): readonly Written[] {
  const kept: Written[] = [];
  for (const finding of [...found].sort(
    (a, b) => a.start - b.start || Number(b.isBirth) - Number(a.isBirth) || b.end - a.end,
  )) {
    const last = kept.at(-1);
    if (last === undefined || finding.start >= last.end) kept.push(finding);
    else if (finding.isBirth && !last.isBirth) kept[kept.length - 1] = finding;
  }
  return kept;
}

function isBirthdate(text: string, start: number, end: number, full: boolean): boolean {
  const lead = before(text, start, 72);
  if (born.test(lead) || child.test(lead) || star.test(lead) || bornAfter.test(after(text, end, 32))) return true;
  const written = text.slice(start, end);
  if (childWithComma.test(lead) && /^\d{1,2}[-./]\d{1,2}[-./]/u.test(written)) return true;
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
