import { nameVocabulary } from '../name-vocabulary';

const shortest = 5;
const longest = 14;
const letters = [...'abcdefghijklmnopqrstuvwxyz'];

/**
 * Whether one slip of the pen makes a listed first name or common surname of a key (see `keyOf`): two letters the wrong way
 * round ("janssne"), one too many ("mohammmed"), one missing ("patrica") or another ("jeroem"). For words that nothing else explains.
 */
export function isNearName(key: string): boolean {
  if (key.length < shortest || key.length > longest || !/^[a-z]+$/u.test(key)) return false;
  for (let at = 0; at <= key.length; at += 1) {
    const [before, here, behind] = [key.slice(0, at), key.charAt(at), key.slice(at + 1)];
    if (here !== '' && isListed(before + behind)) return true;
    if (behind !== '' && isListed(before + behind.charAt(0) + here + behind.slice(1))) return true;
    // The first letter is hardly ever the wrong one.
    if (at === 0) continue;
    for (const letter of letters)
      if (isListed(before + letter + here + behind) || (here !== '' && isListed(before + letter + behind))) return true;
  }
  return false;
}

function isListed(key: string): boolean {
  const { given, commonSurnames } = nameVocabulary();
  return key.length >= shortest && (given.has(key) || commonSurnames.has(key));
}
