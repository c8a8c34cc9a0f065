import packed from '../words/packed.json';
import { unpackWords } from '../words/unpack-words';

// These lists must stay as they are: words/lists/dutch-words.txt leaves out exactly what they let us derive.
const endings = "'s s e en n t d de te den ten je jes tje tjes er ers st ste ing ingen end ende heid ig ige".split(' ');
const openings =
  'aan achter af be bij binnen buiten door ge her hoog in mee mis na niet neer om on onder ont op over rond samen tegen terug thuis toe tussen uit vast ver voor weg zelf'.split(
    ' ',
  );
/** The same by the letter that tells most of them apart: every word of a text is asked for its ending, a long one at every cut. */
const endingsOn = byLetter(endings, -1);
const openingsWith = byLetter(openings, 0);
const none: readonly string[] = [];
const shortestStem = 4;
const shortestHead = 3;
// Behind a head of three letters ("vak-artikelen") only a long tail counts: "jan-sen" is no compound.
const longTail = 6;
const longPart = 8;
const longestWord = 40;
const A = 97;
const LETTERS = 26;

let stems: ReadonlySet<string> | undefined;
let exceptions: ReadonlySet<string> | undefined;
/** For every four letters a bit: whether a word of the dictionary begins with them. */
let beginnings: Uint8Array | undefined;

/** Whether a key (see `keyOf`) is an ordinary Dutch word, also inflected or composed; "karin" and the like are not. */
export function isDutchWord(key: string): boolean {
  if (key.length > longestWord || isNameBeforeWord(key)) return false;
  return key.includes('-') ? key.split('-').every((part) => part === '' || isSimpleWord(part)) : isSimpleWord(key);
}

/** "karin", "tim": a word in the dictionary, and rarer as a word than as a name. */
export function isNameBeforeWord(key: string): boolean {
  exceptions ??= new Set(unpackWords(packed.namesBeforeWords));
  return exceptions.has(key);
}

/** Whether the dictionary has the key itself or an inflected form of it; "hoogvlieger" and "kuipershoek" are only built. */
export function isListedWord(key: string): boolean {
  return key.length <= longestWord && isKnown(key);
}

/** Whether the dictionary has the key just so, without any ending taken off. */
export function isStem(key: string): boolean {
  stems ??= new Set(unpackWords(packed.dutchWords));
  return stems.has(key);
}

function isSimpleWord(word: string): boolean {
  return isKnown(word) || hasOpening(word, 1) || isCompound(word);
}

function isKnown(word: string): boolean {
  stems ??= new Set(unpackWords(packed.dutchWords));
  const known = stems;
  // No ending leaves fewer letters than these: most pieces that a compound is tried by end here, before anything is looked up.
  beginnings ??= beginningsOf(known);
  if (!beginsLikeOne(word, beginnings)) return false;
  if (known.has(word)) return true;
  for (const ending of endingsOn.get(word.charCodeAt(word.length - 1)) ?? none) {
    const stem = word.length - ending.length;
    if (stem >= shortestStem && word.endsWith(ending) && known.has(word.slice(0, stem))) return true;
  }
  return false;
}

function beginningsOf(words: Iterable<string>): Uint8Array {
  const bits = new Uint8Array(2 ** (shortestStem * 5 - 3));
  for (const word of words) {
    const number = numberOfBeginning(word);
    if (number >= 0) bits[number >> 3] = (bits[number >> 3] ?? 0) | (1 << (number & 7));
  }
  return bits;
}

function beginsLikeOne(word: string, bits: Uint8Array): boolean {
  const number = numberOfBeginning(word);
  return number < 0 || ((bits[number >> 3] ?? 0) & (1 << (number & 7))) !== 0;
}

/** The first four letters as a number, five bits each; -1 if there are fewer, or another sign among them. */
function numberOfBeginning(word: string): number {
  if (word.length < shortestStem) return -1;
  let number = 0;
  for (let at = 0; at < shortestStem; at += 1) {
    const letter = word.charCodeAt(at) - A;
    if (letter < 0 || letter >= LETTERS) return -1;
    number = number * 32 + letter;
  }
  return number;
}

function hasOpening(word: string, more: number): boolean {
  for (const opening of openingsWith.get(word.charCodeAt(0)) ?? none) {
    if (word.length - opening.length < shortestStem || !word.startsWith(opening)) continue;
    const rest = word.slice(opening.length);
    if (isKnown(rest) || (more > 0 && hasOpening(rest, more - 1))) return true;
  }
  return false;
}

function isCompound(word: string, depth = 1): boolean {
  for (let cut = shortestHead; cut <= word.length - shortestStem; cut += 1) {
    const tail = word.slice(cut);
    if (cut < shortestStem && tail.length < longTail) continue;
    if (isPart(tail, depth) && isPart(word.slice(0, cut), depth)) return true;
  }
  return false;
}

function isPart(word: string, depth: number): boolean {
  const isDerived = hasOpening(word, 1) || (word.endsWith('s') && hasOpening(word.slice(0, -1), 1));
  return isKnown(word) || isDerived || (depth > 0 && word.length >= longPart && isCompound(word, depth - 1));
}

/** By the code of their first letter (0) or their last (-1). */
function byLetter(pieces: readonly string[], at: 0 | -1): ReadonlyMap<number, readonly string[]> {
  const letters = new Set(pieces.map((piece) => piece.at(at) ?? ''));
  return new Map(
    [...letters].map((letter) => [letter.charCodeAt(0), pieces.filter((piece) => piece.at(at) === letter)]),
  );
}
