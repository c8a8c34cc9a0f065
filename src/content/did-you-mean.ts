import { editDistance } from '../language/edit-distance';

/** The known word closest to `word`: a slip of the fingers, or a name of several words of which some were forgotten. */
export function closest(word: string, known: Iterable<string>): string | undefined {
  const words = [...known];
  return mistyped(word, words) ?? shortened(word, words);
}

function mistyped(word: string, known: readonly string[]): string | undefined {
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

/** `open-deur` for `open-de-deur`, and the other way round; only when nothing else can be meant, and never in numbers of a law. */
function shortened(word: string, known: readonly string[]): string | undefined {
  const parts = word.split('-');
  if (parts.length < 2 || /\d/.test(word)) return undefined;
  const fitting = known.filter((candidate) => {
    const others = candidate.split('-');
    return others.length > 1 && !/\d/.test(candidate) && (isWithin(parts, others) || isWithin(others, parts));
  });
  return fitting.length === 1 ? fitting[0] : undefined;
}

/** Every part of the one stands in the other, in the same order. */
function isWithin(parts: readonly string[], others: readonly string[]): boolean {
  let next = 0;
  for (const other of others) if (other === parts[next]) next += 1;
  return next === parts.length;
}

/** Two short words are soon alike: what three letters become of two slips may be anything. */
const mostSlips = (length: number): number => (length < 4 ? 1 : Math.max(2, Math.floor(length / 4)));

export function didYouMean(word: string, known: Iterable<string>): string | undefined {
  const found = closest(word, known);
  return found === undefined ? undefined : `Bedoelde je \`${found}\`?`;
}
