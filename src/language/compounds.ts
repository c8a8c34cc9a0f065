import { gistOf } from './stem';
import type { Vocabulary } from './vocabulary';

const SHORTEST_PART = 3;
/** A last part carries the meaning and gets lost among endings when it is shorter. */
const SHORTEST_LAST_PART = 4;
/** Shorter last parts must be spelt just so: "per|soon" is no son. */
const SHORTEST_INFLECTED = 6;
/** A shorter end may be chance. */
const SHORTEST_END = 6;
const LONGEST_COMPOUND = 40;

/** Beginnings that are prefixes, not nouns, in nearly every word they begin. */
const PREFIXES = new Set(
  'aan achter af bij door her mee mis naar onder ont ook over samen tegen toe uit ver voor vol weg wel zelf dit dat het een met niet geen ben was men van'.split(
    ' ',
  ),
);

/**
 * The known words a Dutch compound is made of, as gists (*toestemmingsbrief* → toestemming, brief), or nothing when it
 * cannot be split completely into words of at least three letters.
 */
export function splitCompound(vocabulary: Vocabulary, folded: string): readonly string[] {
  if (folded.length < SHORTEST_PART + SHORTEST_LAST_PART || folded.length > LONGEST_COMPOUND) return [];
  return split(vocabulary, folded, 3) ?? [];
}

/** The known word a compound ends in when its beginning is unknown: *maandagoverleg* is some kind of overleg. */
export function knownEnd(vocabulary: Vocabulary, folded: string): readonly string[] {
  if (folded.length > LONGEST_COMPOUND) return [];
  for (let start = SHORTEST_PART; start <= folded.length - SHORTEST_END; start++) {
    const gist = vocabulary.spellings.get(folded.slice(start));
    if (gist !== undefined) return [gist];
  }
  return [];
}

function split(vocabulary: Vocabulary, rest: string, parts: number): readonly string[] | undefined {
  // The longest first part first: "schuldhulp|verlener" before "schuld|hulpverlener" is as good, "ver|keer" never is.
  for (let end = rest.length - SHORTEST_LAST_PART; end >= SHORTEST_PART; end--) {
    const first = firstPart(vocabulary, rest.slice(0, end));
    if (first === undefined) continue;
    const last = rest.slice(end);
    const gist = gistOf(last);
    if (vocabulary.spellings.has(last) || (last.length >= SHORTEST_INFLECTED && vocabulary.gists.has(gist)))
      return [first, gist];
    if (parts > 2) {
      const deeper = split(vocabulary, last, parts - 1);
      if (deeper !== undefined) return [first, ...deeper];
    }
  }
  return undefined;
}

/** A first part may carry a linking -s-, -e- or -en-. */
function firstPart(vocabulary: Vocabulary, part: string): string | undefined {
  for (const candidate of [part, part.replace(/s$/u, ''), part.replace(/en?$/u, '')]) {
    if (candidate.length < SHORTEST_PART || PREFIXES.has(candidate)) continue;
    const gist = vocabulary.spellings.get(candidate);
    if (gist !== undefined) return gist;
  }
  return undefined;
}
