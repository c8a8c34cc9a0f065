import { nameVocabulary } from '../name-vocabulary';

const shortest = 5;
const longest = 14;

/**
 * Listed names by their length and two letters: a slip leaves the first two alone, or the first and the last two, so that a
 * word is compared with a few names and not looked up in a thousand dresses. By first letter, each made when it is needed.
 */
const groups = new Map<string, ReadonlyMap<string, readonly string[]>>();

/**
 * Whether one slip of the pen makes a listed first name or common surname of a key (see `keyOf`): two letters the wrong way
 * round ("janssne"), one too many ("mohammmed"), one missing ("patrica") or another ("jeroem"). For words that nothing else explains.
 */
export function isNearName(key: string): boolean {
  if (key.length < shortest || key.length > longest || !/^[a-z]+$/u.test(key)) return false;
  // The first letter is hardly ever the wrong one; it may stand in the wrong place.
  if (isListed(key.slice(1)) || isListed(key.charAt(1) + key.charAt(0) + key.slice(2))) return true;
  const known = groupsOf(key.charAt(0));
  return [-1, 0, 1].some((more) =>
    keysOfGroups(key, key.length + more).some((group) => known.get(group)?.some((name) => isOneSlipFrom(key, name))),
  );
}

/** For words of which the first letters are the same; without making new ones, for it looks at many. */
function isOneSlipFrom(key: string, name: string): boolean {
  const shared = Math.min(key.length, name.length);
  let same = 1;
  while (same < shared && key.charCodeAt(same) === name.charCodeAt(same)) same += 1;
  let tail = 0;
  while (tail < shared - same && key.charCodeAt(key.length - 1 - tail) === name.charCodeAt(name.length - 1 - tail))
    tail += 1;
  if (key.length !== name.length) return same + tail === shared;
  if (same + tail >= shared - 1) return true;
  const isSwapped =
    key.charCodeAt(same) === name.charCodeAt(same + 1) && key.charCodeAt(same + 1) === name.charCodeAt(same);
  return isSwapped && same + tail === shared - 2;
}

function isListed(key: string): boolean {
  const { given, commonSurnames } = nameVocabulary();
  return key.length >= shortest && (given.has(key) || commonSurnames.has(key));
}

function keysOfGroups(key: string, length: number): readonly string[] {
  return [`${key.slice(0, 2)}${length}`, `${key.charAt(0)}.${key.slice(-2)}${length}`];
}

function groupsOf(letter: string): ReadonlyMap<string, readonly string[]> {
  const made = groups.get(letter);
  if (made !== undefined) return made;
  const { given, commonSurnames } = nameVocabulary();
  const found = new Map<string, string[]>();
  for (const name of new Set([...given, ...commonSurnames].filter((each) => each.startsWith(letter)))) {
    if (name.length < shortest) continue;
    for (const group of keysOfGroups(name, name.length)) {
      const others = found.get(group);
      if (others) others.push(name);
      else found.set(group, [name]);
    }
  }
  groups.set(letter, found);
  return found;
}
