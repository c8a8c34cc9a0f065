import { readabilityOf, sentencesOf, wordsOf } from '../measure/readability';
import type { Report, TreeSource } from '../read/tree-source';
import { textsOfTree } from './wording/tree-texts';

/** Words in one sentence; B1 guidance for Dutch public services asks for 15 on average. */
const LONGEST_SENTENCE = 25;
/** Flesch-Douma below which even short sentences are full of long words; only for texts long enough to measure. */
const HARDEST = 35;
const ENOUGH_WORDS = 40;
/** Fewer characters hold fewer words than that. */
const SHORTEST_MEASURED = 2 * ENOUGH_WORDS - 1;

export function checkTexts(source: TreeSource, report: Report): void {
  for (const { text, path } of textsOfTree(source.raw)) {
    // Fifty characters cannot hold more than 25 words.
    if (text.length < 2 * LONGEST_SENTENCE) continue;
    const sentences = sentencesOf(text);
    const long = sentences.find((sentence) => wordsOf(sentence).length > LONGEST_SENTENCE);
    if (long !== undefined) {
      const words = wordsOf(long).length;
      report(source, {
        code: 'hard-to-read',
        path,
        message: `Deze zin heeft ${words} woorden: “${long.slice(0, 60)}…”.`,
        hint: `Maak er twee zinnen van; hoogstens ${LONGEST_SENTENCE} woorden per zin.`,
      });
    }
    if (text.length < SHORTEST_MEASURED) continue;
    const { words, score } = readabilityOf(text);
    if (words >= ENOUGH_WORDS && score < HARDEST) {
      report(source, {
        code: 'hard-to-read',
        path,
        message: `Deze tekst is moeilijk te lezen (Flesch-Douma ${score}; B1 is ongeveer 55).`,
        hint: 'Gebruik kortere woorden en zinnen.',
      });
    }
  }
}

/** Past its review date a tree still works, but editors must look at it. `today` is an ISO date. */
export function checkReview(source: TreeSource, today: string, report: Report): void {
  const { checked, before } = source.tree.review;
  if (before < today && checked <= before) {
    report(source, {
      code: 'review-overdue',
      path: ['review', 'before'],
      message: `Deze boom moest vóór ${before} opnieuw zijn nagekeken.`,
      hint: 'Lees de boom en de bronnen na en zet nieuwe datums.',
    });
  }
  if (checked > farAfter(today)) {
    report(source, {
      code: 'wrong-date',
      path: ['review', 'checked'],
      message: `De dag waarop deze boom is nagekeken, ${checked}, moet nog komen.`,
      hint: `Schrijf de dag waarop je hem nakeek, zoals "${today}".`,
    });
  } else if (checked > before) {
    report(source, {
      code: 'wrong-date',
      path: ['review', 'checked'],
      message: 'De boom is nagekeken ná de datum waarop dat uiterlijk moest.',
      hint: 'Zet `before` op een latere datum.',
    });
  }
}

/** A year that is wrong, not a clock or a time zone: nobody looks a tree over half a year from now. */
const farAfter = (today: string): string =>
  new Date(Date.parse(`${today}T00:00:00Z`) + 180 * 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
