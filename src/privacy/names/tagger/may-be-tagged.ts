import { articles, personVerbs, prefixes, roles, titles } from '../cue-words';
import { monthsAndVirtues } from '../forms/word-names';
import type { ReadText } from '../name-run';
import { keyAt, titleBefore } from '../surroundings';

const shortest = 3;
/** Whether the tagger looks at a word at all: a capital, or a small word that may be a name; never "Dokter" or "Zus". */
export function mayBeTagged(read: ReadText, index: number): boolean {
  const [token, known] = [read.tokens[index], read.classes[index]];
  if (token?.kind !== 'word' || known === undefined || token.key.length < shortest) return false;
  if (roles.has(token.key) || titles.has(token.key)) return false;
  // "Gisteren belde", "Van: …": no parent chose it, and a prefix is found with the name behind it.
  const isSmallWord = known.functionWord && !known.given && !known.commonSurname && !monthsAndVirtues.test(token.key);
  if (isSmallWord || prefixes.has(token.key)) return false;
  if (!token.capital && known.functionWord) return false;
  const isTitled = titleBefore(read, index) !== '';
  // Capitals that no list of names holds shorten a law or an office, but not "mevrouw VRIJLAND".
  if (token.allCapitals && !known.given && !known.surname && !(isTitled && token.key.length > shortest)) return false;
  // "SBAR-rijtje": what is shortened in front of a word.
  if (token.text.includes('-') && /^\p{Lu}{2,6}\d{0,2}-\p{Ll}/u.test(token.text)) return false;
  if (token.capital) return true;
  if (isShortOrFile(read, index)) return false;
  // "De wolf is gezien", "info via fam.": in small letters a thing is a thing, and what is nobody stays so.
  if (known.ordinary && articles.has(keyAt(read, index - 1)) && !isTitled) return false;
  if (known.proper && !known.given && !known.surname) return false;
  // "mw kodde is", "kees-jan": what is a word too, where a name would stand, or built of words.
  if (isTitled && !personVerbs.has(token.key)) return true;
  return known.given || known.commonSurname || (known.surname && known.built) || (!known.ordinary && !known.proper);
}

// "herst.term", "verslag.docx": no space around the stop, and no list that holds it.
function isShortOrFile(read: ReadText, index: number): boolean {
  const [token, known] = [read.tokens[index], read.classes[index]];
  if (known?.given || known?.surname) return false;
  const isBehindStop = read.tokens[index - 1]?.text === '.' && token?.gap === '';
  const isBeforeStop = read.tokens[index + 1]?.text === '.' && read.tokens[index + 1]?.gap === '';
  return isBehindStop || (isBeforeStop && read.tokens[index + 2]?.gap === '');
}
