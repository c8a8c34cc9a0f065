const otherLetters: ReadonlyMap<string, string> = new Map([
  ['ł', 'l'],
  ['ı', 'i'],
  ['ø', 'o'],
  ['đ', 'd'],
  ['ß', 'ss'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['þ', 'th'],
  ['ð', 'd'],
  ['ĳ', 'ij'],
  ['’', "'"],
  ['‘', "'"],
  ['`', "'"],
]);
const anyOther = /[łıøđßæœþðĳ’‘`]/gu;
const plainLetters = /^[a-z'-]+$/u;

/** How a word is looked up: lower case, without accents, with straight apostrophes. */
export function keyOf(word: string): string {
  const lower = word.toLowerCase();
  if (plainLetters.test(lower)) return lower;
  return lower
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(anyOther, (letter) => otherLetters.get(letter) ?? letter);
}
