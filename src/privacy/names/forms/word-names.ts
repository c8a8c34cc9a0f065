import type { ReadText } from '../name-run';
import { nameVocabulary } from '../name-vocabulary';
import { hasAge, isBeforeCapital, isBeforePersonVerb, keyAt } from '../surroundings';
import { isSaidOfPerson, isSaidToBeName } from './about-somebody';

/** Months, seasons and virtues are given as names; by themselves they are read as words first. */
export const monthsAndVirtues =
  /^(?:januari|februari|maart|april|mei|juni|juli|august|augustus|september|oktober|november|december|lente|zomer|herfst|winter|hoop|vrede|liefde|geluk|genade|vrijheid|wijsheid|trouw|moed)$/u;
/** Animals, things of nature and such that parents choose as a name. Our own list; others are in the lists of given names. */
const natural =
  /^(?:tijger|leeuw|panda|beer|wolf|vos|valk|arend|zwaluw|lijster|mus|muis|vlinder|ster|sterre|zon|zonne|maan|luna|wolk|storm|sneeuw|regen|oceaan|bloem|bloesem|viooltje|lelie|klaver|lotus|parel|robijn|diamant|engel|prins|prinses|koning|fee|elf|puk|pip|moppie|snoes|ijsbeer|raaf)$/u;
// "Appie", "Kokkie", "Sjonnie": how people are called; "missie" and "commissie" end so too.
const calledSo = /^[a-z]*(?:bb|dd|ff|gg|kk|ll|mm|nn|pp|rr|tt)ie$/u;
const conjunctions = /^(?:als|dat|omdat|wanneer|of|terwijl|toen|zodat|want|en|maar|sinds|nadat|voordat|hoe|waar|wie)$/u;
const timesBefore =
  /^(?:in|sinds|vanaf|eind|begin|half|medio|tot|van|per|voor|na|deze|komende|afgelopen|vorige|volgende|de|het|een|op|rond|tegen|sedert)$/u;

/** Whether a capital that is also a word can be the name somebody goes by. */
function maySomebodyBeCalled(read: ReadText, index: number): boolean {
  const key = keyAt(read, index);
  const known = read.classes[index];
  if (known === undefined || key.length < 3) return false;
  if (monthsAndVirtues.test(key) || natural.test(key) || calledSo.test(key)) return true;
  return (
    !known.functionWord &&
    !known.place &&
    !known.proper &&
    (known.given || known.commonSurname || (!known.ordinary && key.length > 3))
  );
}

/** A word at the start of a sentence that is a name by what is said of it: "Mei woont hier pas", "Engel is dakloos". */
export function isOpeningWordName(read: ReadText, index: number): boolean {
  if (isSaidToBeName(read, index)) return true;
  if (!maySomebodyBeCalled(read, index)) return false;
  if (isSaidOfPerson(read, index) || hasAge(read, index)) return true;
  if (
    natural.test(keyAt(read, index)) ||
    calledSo.test(keyAt(read, index)) ||
    monthsAndVirtues.test(keyAt(read, index))
  )
    return isBeforeSurname(read, index) || isOneOfTwo(read, index);
  return isOneOfTwo(read, index);
}

/** The same in the middle of a sentence, where a capital on a month or an ordinary word already says something. */
export function isInnerWordName(read: ReadText, index: number): boolean {
  const [before, earlier] = [keyAt(read, index - 1), read.tokens[index - 2]];
  if (!maySomebodyBeCalled(read, index) || timesBefore.test(before) || read.tokens[index - 1]?.kind === 'number')
    return false;
  // "slaapt bij Stoffie"
  if (calledSo.test(keyAt(read, index)) && /^(?:met|bij|van|aan|voor|door|naar)$/u.test(before)) return true;
  if (isSaidOfPerson(read, index) || (conjunctions.test(before) && isBeforeVerb(read, index))) return true;
  if (/^(?:haar|zijn|z'n|hem|zich)$/u.test(keyAt(read, index + 1)) && isBeforePersonVerb(read, index - 2)) return true;
  // "Goedele en Vrede zijn nichtjes": the second of two capitals of whom something is said.
  return before === 'en' && earlier?.capital === true && isSaidOfPerson(read, index);
}

// "als Engel weer gaat schreeuwen"
function isBeforeVerb(read: ReadText, index: number): boolean {
  const next = keyAt(read, index + 1);
  return (
    isBeforePersonVerb(read, index) ||
    (/^(?:weer|nog|ook|niet|straks|morgen|vandaag|nu|er|zich|haar|hem|echt|ineens|opeens)$/u.test(next) &&
      isBeforePersonVerb(read, index + 1))
  );
}

// "Tijger Jansma", "Hoop Willems": a surname right behind it that is no word and no institution.
function isBeforeSurname(read: ReadText, index: number): boolean {
  if (!isBeforeCapital(read, index)) return false;
  const next = read.classes[index + 1];
  return next !== undefined && !next.proper && !next.functionWord;
}

// "Zomer en River wonen bij hun vader", "Goedele en Vrede zijn nichtjes": two capitals of whom something is said.
function isOneOfTwo(read: ReadText, index: number): boolean {
  const other = read.tokens[index + 2];
  if (!/^(?:en|&)$/u.test(keyAt(read, index + 1)) || other?.capital !== true) return false;
  const known = read.classes[index + 2];
  const isName = known?.given === true && !known.functionWord;
  return isSaidOfPerson(read, index + 2) || (isName && isBeforePersonVerb(read, index + 2));
}

/** Whether a nickname's adjective stands at `index`: "Rooie Sjaak", "Schele Dirk". */
export function isBynameBefore(read: ReadText, index: number): boolean {
  const [token, name, known] = [read.tokens[index], read.tokens[index + 1], read.classes[index + 1]];
  if (token?.capital !== true || name?.capital !== true || known === undefined || read.nobody[index + 1]) return false;
  if (!bynames.test(token.key) || !/^ $/u.test(name.gap) || name.allCapitals || known.proper || known.ordinary)
    return false;
  return known.given || nameVocabulary().commonSurnames.has(name.key);
}

const bynames =
  /^(?:rooie|rode|zwarte|witte|blonde|bruine|blauwe|gele|schele|dikke|dunne|lange|korte|kleine|grote|ouwe|oude|jonge|gekke|malle|dolle|wilde|kale|manke|kromme|dove|stille|luie|vieze|vette|zotte|zatte|mooie|lelijke|knappe|snelle|sterke|rijke|arme|halve|dronken|boze|valse|rare|stoere|brede|scheve|tante|ome|oom)$/u;
