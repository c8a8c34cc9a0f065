const separator = '_';

/** Splits a word list on white space. Several words of one phrase are joined by `_` in the lists. */
export function wordsOf(list: string): readonly string[] {
  return list.split(/\s+/u).filter((word) => word !== '');
}

/** The words of one phrase of a list. */
export function phraseOf(entry: string): readonly string[] {
  return entry.split(separator);
}

/**
 * Reads a sorted list in which every word leaves out what it shares with the word before it: the first character
 * (base 36) says how many letters that is. Halves the size of the dictionary.
 */
export function unpackWords(packed: string): readonly string[] {
  const words: string[] = [];
  let previous = '';
  for (const entry of wordsOf(packed)) {
    previous = previous.slice(0, Number.parseInt(entry.charAt(0), 36)) + entry.slice(1);
    words.push(previous);
  }
  return words;
}
