/**
 * Text as somebody who searches means it: case, accents and how a keyboard writes a quote or a dash make no difference. For
 * looking up what people typed; a question to search goes through split-words, which knows shorthand and stems besides.
 */

/** Letters that Unicode does not take apart into a letter and a mark (NFKD), as people without them on a keyboard type them. */
const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ħ: 'h',
  ŧ: 't',
  ŋ: 'n',
  ı: 'i',
  ĸ: 'k',
};
const LETTER = new RegExp(`[${Object.keys(LETTERS).join('')}]`, 'gu');
const QUOTES = /[‘’‚‛`´ʼʹ′＇]/gu;
const DOUBLE_QUOTES = /[“”„‟″«»]/gu;
const DASHES = /\p{Pd}|−/gu;
/** Soft hyphens, zero-width characters and marks of direction: a copied text holds them and nobody sees them. */
const INVISIBLE = /\p{Cf}/gu;
const MARKS = /\p{M}/gu;

/** Most of what people type; one look is quicker than nine searches. */
const IS_PLAIN = /^[ -_a-~\n\r\t]*$/;

export const plainText = (text: string): string => (IS_PLAIN.test(text) ? text.toLowerCase() : folded(text));

const folded = (text: string): string =>
  text
    // Before taking apart too: NFKD makes a space and a mark of a lone accent.
    .replace(QUOTES, "'")
    .normalize('NFKD')
    .replace(MARKS, '')
    .toLowerCase()
    .replace(MARKS, '')
    .replace(INVISIBLE, '')
    .replace(LETTER, (letter) => LETTERS[letter] ?? letter)
    .replace(QUOTES, "'")
    .replace(DOUBLE_QUOTES, '"')
    .replace(DASHES, '-');
