import { isStopWord } from '../../language/common-words';
import { RESERVED_IDS } from '../read/shape/limits';

const MOST_WORDS = 3;
const LONGEST = 32;
/** Small words that tell answers apart: "Nee, nog niet" and "Ja, en hij weet het". */
const TELLING = new Set(['ja', 'nee', 'wel', 'niet', 'geen', 'ik', 'zelf']);
/** When there is no word in what was typed: an emoji, only marks. */
const NAMELESS = 'antwoord';

/** Proposes an id from words as people read them: short, never reserved, and not among those that are taken or retired. */
export function idFromWords(words: string, taken: ReadonlySet<string>): string {
  const name = shorten(namesOf(words));
  const isFree = (id: string): boolean => !taken.has(id) && !RESERVED_IDS.has(id);
  if (isFree(name)) return name;
  let next = 2;
  while (!isFree(`${name}-${next}`)) next++;
  return `${name}-${next}`;
}

/** The words as ids are written: small letters without accents, figures; {{placeholders}} are no words. */
function namesOf(words: string): readonly string[] {
  const plain = words
    .replace(/\{\{.*?\}\}/g, ' ')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replaceAll('æ', 'ae')
    .replaceAll('ø', 'o')
    .replaceAll('œ', 'oe')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/['’‘]/gu, '');
  return plain.match(/[a-z0-9]+/g) ?? [];
}

function shorten(words: readonly string[]): string {
  const telling = words.filter(
    (word, index) => !isStopWord(word) || (index === 0 && TELLING.has(word)) || word === 'niet',
  );
  const kept = words.length <= MOST_WORDS || telling.length === 0 ? words : telling;
  const start = kept.findIndex((word) => /^[a-z]/.test(word));
  if (start < 0) return kept.length === 0 ? NAMELESS : `${NAMELESS}-${kept[0]}`.slice(0, LONGEST);
  let name = '';
  for (const word of kept.slice(start, start + MOST_WORDS)) {
    const longer = name === '' ? word.slice(0, LONGEST) : `${name}-${word}`;
    if (longer.length > LONGEST) break;
    name = longer;
  }
  return name;
}
