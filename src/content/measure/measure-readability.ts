import type { EditionText, TextGroup } from './edition-texts';
import { readabilityOf, sentencesOf, wordsOf } from './readability';

/** Words above which a sentence asks too much at B1. */
const LONG_SENTENCE = 15;
/** Below this a Flesch-Douma score says more about one word than about a text. */
const ENOUGH_WORDS = 15;
const HARDEST = 20;

export interface GroupReadability {
  readonly group: TextGroup | 'total';
  readonly texts: number;
  readonly sentences: number;
  readonly words: number;
  /** Mean, one decimal. */
  readonly wordsPerSentence: number;
  /** Part of the sentences with more than fifteen words: 0 to 1. */
  readonly longShare: number;
  readonly longestSentence: { readonly words: number; readonly place: string; readonly sentence: string };
  /** Flesch-Douma of all texts together. */
  readonly score: number;
}

export interface HardText {
  readonly place: string;
  readonly score: number;
  readonly words: number;
  readonly longestSentence: number;
  readonly text: string;
}

export interface ReadabilityReport {
  /** One line per theme, glossary and documents, and the total last. */
  readonly groups: readonly GroupReadability[];
  /** The twenty hardest texts of at least fifteen words, hardest first. */
  readonly hardest: readonly HardText[];
}

export function measureReadability(texts: Iterable<EditionText>): ReadabilityReport {
  const all = [...texts];
  const groups = [...new Set(all.map(({ group }) => group))];
  return {
    groups: [
      ...groups.map((group) =>
        measureGroup(
          group,
          all.filter((text) => text.group === group),
        ),
      ),
      measureGroup('total', all),
    ],
    hardest: all
      .map(({ place, text }) => {
        const { score, words, longestSentence } = readabilityOf(text);
        return { place, score, words, longestSentence, text };
      })
      .filter(({ words }) => words >= ENOUGH_WORDS)
      .sort((a, b) => a.score - b.score)
      .slice(0, HARDEST),
  };
}

function measureGroup(group: GroupReadability['group'], texts: readonly EditionText[]): GroupReadability {
  let longest = { words: 0, place: '', sentence: '' };
  let long = 0;
  for (const { text, place } of texts) {
    for (const sentence of sentencesOf(text)) {
      const words = wordsOf(sentence).length;
      if (words > LONG_SENTENCE) long++;
      if (words > longest.words) longest = { words, place, sentence };
    }
  }
  // A line break ends a sentence, so texts stay apart.
  const { words, sentences, score } = readabilityOf(texts.map(({ text }) => text).join('\n'));
  return {
    group,
    texts: texts.length,
    sentences,
    words,
    wordsPerSentence: rounded(words / Math.max(1, sentences), 1),
    longShare: rounded(long / Math.max(1, sentences), 3),
    longestSentence: longest,
    score,
  };
}

const rounded = (value: number, digits: number): number => Number(value.toFixed(digits));
