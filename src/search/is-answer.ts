import type { Ranked } from './rank';
import type { SearchIndex } from './search-index';
import type { Understood } from './understand';

/**
 * When a question counts as answered; calibrated on tests/bench/search-set/development.ts and outside-development.ts.
 * `evidence` is counted in words that one tree alone speaks of; `core` is the part of the fit that our field's own words bring. A word of another field asks for a better fit.
 */
const LEAST = {
  evidence: 0.27,
  fit: 0.22,
  core: 0.06,
  lowFit: 0.13,
  lowFitCore: 0.1,
  lowFitEvidence: 0.4,
  fitWithElsewhere: 0.34,
} as const;
/** Enough of the question is answered, and not by everyday words alone; or somebody may be in danger. */
export function isAnswer(index: SearchIndex, { words, said }: Understood, best: Ranked): boolean {
  if (said.some(({ meaning, weight }) => meaning.urgent === true && weight === 1)) return true;
  const evidence = best.evidence / index.mostTelling;
  if (evidence < LEAST.evidence) return false;
  const elsewhere = words.some((word) => word.elsewhere > 0);
  const own = best.fit * (best.core / best.evidence);
  const fits = elsewhere
    ? best.fit >= LEAST.fitWithElsewhere
    : (best.fit >= LEAST.fit && own >= LEAST.core) ||
      (best.fit >= LEAST.lowFit && own >= LEAST.lowFitCore && evidence >= LEAST.lowFitEvidence);
  return (
    fits &&
    best.words.some(
      (place) => words[place]?.kind === 'telling' || said.some(({ at }) => at.length > 1 && at.includes(place)),
    )
  );
}
