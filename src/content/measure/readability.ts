/** How hard a Dutch text is to read. */
export interface Readability {
  readonly words: number;
  readonly sentences: number;
  readonly longestSentence: number;
  /** Flesch-Douma, 0 (very hard) to 100 (very easy): 206.835 − 0.93 × words per sentence − 77 × syllables per word. B1 is about 55 and up. */
  readonly score: number;
}

/** W.H. Douma, De leesbaarheid van landbouwbladen (Wageningen, 1960). */
export function readabilityOf(text: string): Readability {
  const sentences = sentencesOf(text);
  let words = 0;
  let syllables = 0;
  let longestSentence = 0;
  for (const sentence of sentences) {
    const found = wordsOf(sentence);
    words += found.length;
    longestSentence = Math.max(longestSentence, found.length);
    for (const word of found) syllables += syllablesIn(word);
  }
  if (words === 0) return { words: 0, sentences: 0, longestSentence: 0, score: 100 };
  const score = 206.835 - 0.93 * (words / sentences.length) - 77 * (syllables / words);
  return { words, sentences: sentences.length, longestSentence, score: Math.round(score * 10) / 10 };
}

const ABBREVIATION =
  /\b(art|bijv|bv|ca|dhr|dr|drs|enz|etc|evt|incl|jl|jo|mevr|mr|nr|o\.a|resp|t\/m|tel|vgl|zgn|m\.n|i\.p\.v|d\.w\.z)\.(?=\s)/gi;

/** Sentences end at . ! ? : ; or a new line; a dot in a number or abbreviation does not end one. */
export function sentencesOf(text: string): readonly string[] {
  return text
    .replace(ABBREVIATION, (abbreviation) => abbreviation.replaceAll('.', ''))
    .split(/(?<=[.!?:;…])["”’)]*\s+|\n+/)
    .filter((sentence) => /\p{L}/u.test(sentence));
}

/** Words with at least one letter. */
export const wordsOf = (sentence: string): readonly string[] => sentence.match(/[\p{L}][\p{L}\p{M}’'-]*/gu) ?? [];

/** Dutch vowel groups; good enough to compare texts, not to hyphenate them. */
function syllablesIn(word: string): number {
  const plain = word
    .toLowerCase()
    .replace(/[àáâãäå]/g, 'a')
    .replace(/[èéê]/g, 'e')
    .replace(/[òóôõ]/g, 'o')
    .replace(/[ìíî]/g, 'i')
    .replace(/[ùúû]/g, 'u')
    // A diaeresis begins a new syllable: coördinator, ruïne.
    .replace(/[ëïöü]/g, '-e');
  return Math.max(1, plain.match(/aai|ooi|oei|eeu|ieu|[aeiou]+y?|y/g)?.length ?? 1);
}
