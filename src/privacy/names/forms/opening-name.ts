import type { ReadText } from '../name-run';
import { hasAge, isBeforeCapital, isBeforePersonVerb, isJoinedByAnd, keyAt, ownsWhatFollows } from '../surroundings';
import type { WordClass } from '../word-class';
import { isWithOwnPeople } from './about-somebody';

/** Months and seasons, which are names only beside a surname. */
export const calendar = /^(?:mei|june|juni|juli|april|august|augustus|zomer|winter|lente|herfst|autumn)$/u;

/** Whether the first word of a sentence, which has its capital anyway, is a name. */
export function isOpeningName(read: ReadText, index: number, known: WordClass): boolean {
  const key = keyAt(read, index);
  const isSure = !known.ordinary && !known.proper;
  if (calendar.test(key) && isWithOwnPeople(read, index)) return true;
  // "Door kwam door de achterdeur": no preposition stands before a verb.
  if (known.functionWord)
    return (/^(?:wil|door)$/u.test(key) && isBeforePersonVerb(read, index)) || (known.given && hasAge(read, index));
  if ((known.given || known.commonSurname) && isSure && key.length > 1) return true;
  const isPerson =
    hasAge(read, index) ||
    isBeforeCapital(read, index) ||
    isBeforePersonVerb(read, index) ||
    ownsWhatFollows(read, index) ||
    isWithAnother(read, index) ||
    isWithOwnPeople(read, index);
  if (known.given)
    return (
      (!calendar.test(key) || isBeforeCapital(read, index)) &&
      (isJoinedByAnd(read, index) || (isPerson && !known.place))
    );
  if (known.commonSurname && hasAge(read, index)) return true;
  if ((known.commonSurname || known.surname) && isSurnamePair(read, index)) return true;
  // "Margereit Zuidema": built of words, before what can only be a surname.
  if (known.built && !known.proper && isBeforeCapital(read, index) && isSureSurname(read.classes[index + 1]))
    return true;
  if (known.proper || known.ordinary) return false;
  return known.surname || (key.length > 2 && isPerson);
}

function isSureSurname(known: WordClass | undefined): boolean {
  return known?.surname === true && !known.ordinary && !known.proper;
}

// "Roos en Jet wonen samen": either could be a word, both together are people
function isWithAnother(read: ReadText, index: number): boolean {
  const other = read.tokens[index + 2];
  return /^(?:en|&)$/u.test(keyAt(read, index + 1)) && other?.capital === true && mayBeGiven(read.classes[index + 2]);
}

// "Nel en Dikkie": the other may be a name nobody has listed.
function mayBeGiven(known: WordClass | undefined): boolean {
  return known !== undefined && (known.given || (!known.ordinary && !known.proper && !known.functionWord));
}

// "Li Wei", "Vos Jansen": a surname that is also a word, before another that is not.
function isSurnamePair(read: ReadText, index: number): boolean {
  const next = read.classes[index + 1];
  return (
    isBeforeCapital(read, index) &&
    next !== undefined &&
    (next.given || next.commonSurname) &&
    !next.functionWord &&
    !next.proper
  );
}
