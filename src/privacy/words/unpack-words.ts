/** Splits a word list on white space. Several words of one phrase are joined by `_` in the lists. */
export function wordsOf(list: string): readonly string[] {
  return list.split(/\s+/u).filter((word) => word !== '');
}

/** The words of one phrase of a list. */
export function phraseOf(entry: string): readonly string[] {
  return entry.split('_');
}

const A = 65;
const Z = 90;

/** Reads what `packWords` made: sorted words, each without the letters that it shares with the word before it. */
export function unpackWords(lines: readonly string[]): readonly string[] {
  const words: string[] = [];
  let previous = '';
  for (const line of lines) {
    let start = 0;
    for (let at = 1; at <= line.length; at += 1) {
      // A capital, or the end of the line, ends a word.
      const letter = at === line.length ? A : line.charCodeAt(at);
      if (letter < A || letter > Z) continue;
      previous = previous.slice(0, line.charCodeAt(start) - A) + line.slice(start + 1, at);
      words.push(previous);
      start = at;
    }
  }
  return words;
}
