import { DRESSED, HYPHENS, LINE_ENDS, SPACES, UNSEEN } from '../../../privacy/look-alikes';
import { decodeEntities } from './entities';

/** Joins the people of one emoji; between anything else it is unseen too. */
const LOOSE_JOINER =
  /(?<!\p{Extended_Pictographic}|\p{Emoji_Modifier}|\ufe0f)\u200d|\u200d(?!\p{Extended_Pictographic})/gu;
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
