import { roles } from '../cue-words';
import type { ReadText } from '../name-run';
import type { See } from './about-kind';

/** How far on a pronoun still speaks of the word: "Glorie kwam te laat, haar bus reed niet". */
const reachOfPronoun = 14;
const pronoun = /^(?:haar|zijn|z'n|zn|d'r|hem|hij|ze|zij|zich)$/u;

/** The first pronoun of the same sentence behind a word, if it is near. */
export function pronounBehind(read: ReadText, index: number): string | undefined {
  for (let at = index + 1; at < index + reachOfPronoun; at += 1) {
    const token = read.tokens[at];
    if (token === undefined || isNewSentence(read, at)) return undefined;
    if (pronoun.test(token.key)) return token.key;
  }
  return undefined;
}

/** What the whole sentence says: words no list knows (a dialect), people, how long it is. */
export function seeSentence(read: ReadText, index: number, kind: string, see: See): void {
  let [first, last] = [index, index];
  while (first > 0 && !isNewSentence(read, first)) first -= 1;
  while (last + 1 < read.tokens.length && !isNewSentence(read, last + 1)) last += 1;
  let [unknown, people, words] = [0, 0, 0];
  for (let at = first; at <= last; at += 1) {
    const [token, known] = [read.tokens[at], read.classes[at]];
    if (token?.kind !== 'word' || known === undefined || at === index) continue;
    words += 1;
    const isKnown = known.ordinary || known.functionWord || known.proper || known.given || known.commonSurname;
    if (!token.capital && !isKnown && token.key.length > 1) unknown += 1;
    if (roles.has(token.key) || pronoun.test(token.key)) people += 1;
  }
  see('unknown=', `${Math.min(3, unknown)}${kind}`);
  see('people=', `${Math.min(2, people)}${kind}`);
  see('words=', `${Math.min(6, words >> 1)}${kind}`);
}

/** A capital behind "; " would open, but what follows still speaks of the same. */
function isNewSentence(read: ReadText, index: number): boolean {
  return read.tokens[index]?.opens === true && read.tokens[index - 1]?.text !== ';';
}
