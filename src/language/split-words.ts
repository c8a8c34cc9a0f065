import type { Shorthand } from '../model/language-data';

/** A word of a text: `own` as it was typed, `folded` in lower case without accents and with shorthand written out. */
export interface Word {
  readonly own: string;
  readonly folded: string;
}

/** Nobody types more than this as one question; a pasted file must not cost more than a question does. */
export const LONGEST_QUERY = 2_000;

const WORD = /[\p{L}\p{N}]+(?:['’&+][\p{L}\p{N}]+)*/gu;
/** "heeeel", "neeee": nobody means the third letter. */
const STRETCHED = /(\p{L})\1{2,}/gu;
const PLAIN = /^(?:([a-z])(?!\1\1))+$/u;
const ACCENTS = /\p{M}/gu;

/** Spellings that would fall apart at the punctuation inside them. */
const JOINED: readonly (readonly [RegExp, string])[] = [
  [/\bw\s?(?:&|\+|en)\s?i\b/giu, 'w&i'],
  [/\be-(?=\p{L})/giu, 'e'],
  [/\b(\p{L})\.(\p{L})\.(?:(\p{L})\.?)?/giu, '$1$2$3'],
];

/** Most texts have none of these, and looking for each costs more than looking for all at once. */
const MAY_BE_JOINED = /&|\+|\be-|\bw\b|\b\p{L}\.\p{L}/iu;

/** Every word of a text, in order; shorthand may give several words for one that was typed. */
export function splitWords(text: string, shorthand: Shorthand): readonly Word[] {
  const words: Word[] = [];
  for (const own of ownWords(text)) for (const folded of writtenOut(own, shorthand)) words.push({ own, folded });
  return words;
}

/** The words of a text as they were typed. */
export function ownWords(text: string): readonly string[] {
  let plain = text;
  if (MAY_BE_JOINED.test(text))
    for (const [pattern, replacement] of JOINED) plain = plain.replace(pattern, replacement);
  return plain.match(WORD) ?? [];
}

/** The folded words that a typed one stands for. */
export function writtenOut(own: string, shorthand: Shorthand): readonly string[] {
  const folded = fold(own);
  return shorthand.get(folded) ?? [folded];
}

/** Lower case, no accents, no genitive or plural apostrophe: `Foto's` and `fotos` are the same word. */
export function fold(word: string): string {
  const plain = word.toLowerCase();
  if (PLAIN.test(plain)) return plain;
  return plain
    .normalize('NFD')
    .replace(ACCENTS, '')
    .replace(STRETCHED, '$1$1')
    .replace(/['’]s$/u, '')
    .replace(/['’&+]/gu, '');
}
