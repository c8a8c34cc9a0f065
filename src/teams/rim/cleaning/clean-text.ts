import { decodeEntities } from './entities';

/** Zero-width and other signs that nobody sees and nobody typed: soft hyphens, marks of direction, marks of order. */
const UNSEEN =
  /\u034f|[\ufe00-\ufe0e]|[\u00ad\u061c\u180e\u200b\u200c\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffc\u{e0000}-\u{e007f}]/gu;
/** Joins the people of one emoji; between anything else it is unseen too. */
const LOOSE_JOINER =
  /(?<!\p{Extended_Pictographic}|\p{Emoji_Modifier}|\ufe0f)\u200d|\u200d(?!\p{Extended_Pictographic})/gu;
const LINE_ENDS = /\r\n?|[\v\f\u0085\u2028\u2029]/g;
/** Spaces of every width, the empty cell of braille, and controls, which are pasted along between words. */
const SPACES = /[\p{Zs}\u2800]|(?!\n)\p{Cc}/gu;
const HYPHENS = /[\u2010-\u2013\u2043\u2212\ufe58\ufe63\uff0d]/g;
/** Letters and signs in another width or dress: full width, bold or slanted of mathematics, joined as in print. */
const DRESSED = /[\uff01-\uff5e\uffe0-\uffe6\u{1d400}-\u{1d7ff}\ufb00-\ufb06]/gu;
/** Half a character; what it was is lost. */
const HALVES = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

const cleanCharacters = (text: string): string =>
  text
    .normalize('NFC')
    .replace(HALVES, '\ufffd')
    .replace(UNSEEN, '')
    .replace(LINE_ENDS, '\n')
    .replace(SPACES, ' ')
    .replace(HYPHENS, '-')
    .replace(DRESSED, (letter) => letter.normalize('NFKC'))
    .replace(LOOSE_JOINER, '');

/**
 * What a person typed, as they saw it: entities are characters, nothing in it is unseen, and what looks like a space, a
 * hyphen or a letter is one. No letter goes, and line ends stay. Cleaning twice changes nothing, so that the places the
 * guard found in a text hold when it comes back from a card.
 */
export function cleanText(text: string): string {
  return isPlain(text) ? text : decodeEntities(cleanCharacters(text), cleanCharacters).normalize('NFC');
}

/** Nearly everything people type: no look at each rule is needed. */
const isPlain = (text: string): boolean => /^[\n\x20-\x25\x27-\x7e\u00c0-\u00ff]*$/.test(text);
