import { editDistance } from '../language/edit-distance';

/** The known word closest to `word`, if it is close enough to be a slip of the fingers. */
export function closest(word: string, known: Iterable<string>): string | undefined {
  let best: string | undefined;
  let bestDistance = mostSlips(word.length) + 1;
  for (const candidate of known) {
    if (Math.abs(candidate.length - word.length) >= bestDistance) continue;
    const distance = editDistance(word, candidate, bestDistance - 1);
    if (distance < bestDistance) {
      best = candidate;
      bestDistance = distance;
    }
  }
  return best;
}

/** Two short words are soon alike: what three letters become of two slips may be anything. */
const mostSlips = (length: number): number => (length < 4 ? 1 : Math.max(2, Math.floor(length / 4)));

export function didYouMean(word: string, known: Iterable<string>): string | undefined {
  const found = closest(word, known);
  return found === undefined ? undefined : `Bedoelde je \`${found}\`?`;
}
