import { nameVocabulary } from '../name-vocabulary';
import type { Token } from '../tokens';

/** Titles behind which a word is a name, whatever else it is called. */
export const beforePerson = /^(?:mevrouw|mevr|mw|mvr|meneer|mijnheer|dhr|heer|hr|juffrouw|mej|fam|familie)$/u;

/** Marks the words of a phrase that starts at `index` and is nobody: "Jan met de pet". */
export function markPhrase(tokens: readonly Token[], index: number, nobody: boolean[]): void {
  // "dhr van den bosch" is not the town.
  if (tokens[index - 1]?.key === 'van' && beforePerson.test(tokens[index - 2]?.key ?? '')) return;
  const behindFirst = nameVocabulary().phrases.get(tokens[index]?.key ?? '');
  const second = tokens[index + 1];
  if (behindFirst === undefined || second === undefined) return;
  for (const word of waysToRead(second)) {
    const phrases = behindFirst.get(word);
    if (phrases === undefined) continue;
    for (const phrase of phrases)
      if (isPhraseAt(tokens, index, phrase)) nobody.fill(true, index, index + phrase.length);
  }
}

/** The words that a phrase may have where this stands, as `isPhraseAt` compares them: "Janneke" too for "Janneke-taal". */
function waysToRead({ key, text }: Token): readonly string[] {
  const lower = text === key ? key : text.toLowerCase();
  const words = lower === key ? [key] : [key, lower];
  for (let at = key.indexOf('-'); at >= 0; at = key.indexOf('-', at + 1)) words.push(key.slice(0, at));
  return words;
}

/** Whether a phrase whose first word stands here goes on here too. */
function isPhraseAt(tokens: readonly Token[], index: number, phrase: readonly string[]): boolean {
  for (let offset = 1; offset < phrase.length; offset += 1) {
    const [token, word] = [tokens[index + offset], phrase[offset]];
    if (token === undefined || word === undefined) return false;
    if (token.key === word) continue;
    // "Jip en Janneke-taal"
    const isLast = offset === phrase.length - 1 && token.key.startsWith(word) && token.key[word.length] === '-';
    if (!isLast && token.text.toLowerCase() !== word) return false;
  }
  return true;
}
