import { personVerbs, possessions, roles } from './cue-words';
import type { ReadText } from './name-run';
import { hasAge, isBeforeSurname, isJoinedByAnd, keyAt, ownsWhatFollows } from './surroundings';

const articlesOfThings = /^(?:de|het|een|deze|dit|elke|geen|'t|zo'n)$/u;
const closeRoles =
  /^(?:zoon|zoontje|dochter|dochtertje|broer|broertje|zus|zusje|buurman|buurvrouw|vriend|vriendin|collega|neef|nicht|partner|kleinzoon|kleindochter|tante|oom|baby|zwager|schoonzus|client|cliente|juf)$/u;

/** Whether a word in lower case is a name: always if it is nothing else, otherwise if its surroundings leave no doubt. */
export function isLowerName(read: ReadText, index: number): boolean {
  const token = read.tokens[index];
  const known = read.classes[index];
  if (token === undefined || known === undefined || known.functionWord) return false;
  const before = read.tokens[index - 1];
  const isSure = !known.ordinary && !known.proper;
  if (token.key.length < 3)
    return known.given && isSure && (isJoinedByAnd(read, index) || /^(?:bo|jo|mo)$/u.test(token.key));
  // "een houten klaas"
  const isKindOf =
    read.classes[index - 1]?.ordinary === true &&
    keyAt(read, index - 2) === 'een' &&
    !roles.has(keyAt(read, index - 1));
  const isThing = isKindOf || articlesOfThings.test(before?.key ?? '') || /^[-@#]$/u.test(before?.text ?? '');
  if (known.given && isSure) return !isThing;
  if (known.given) return !isThing && isMeantAsName(read, index);
  if (known.commonSurname && isSure) return !isThing && token.key.length > 3;
  if (known.ordinary || known.proper) return false;
  return ownsWhatFollows(read, index) && isPossessiveOfName(read, index);
}

function isMeantAsName(read: ReadText, index: number): boolean {
  const key = keyAt(read, index);
  if (hasAge(read, index) || isJoinedByAnd(read, index) || isBeforeSurname(read, index)) return true;
  return closeRoles.test(keyAt(read, index - 1)) && !personVerbs.has(key) && read.tokens[index + 1]?.kind !== 'number';
}

// "kevins moeder", "haar zus annas kinderen"; an unknown word with an s needs an apostrophe, or a role before it.
function isPossessiveOfName(read: ReadText, index: number): boolean {
  const token = read.tokens[index];
  if (token === undefined || !possessions.has(keyAt(read, index + 1))) return false;
  return token.text.length > token.end - token.start || roles.has(keyAt(read, index - 1)) || token.key.length > 4;
}
