import { editDistance } from '../../../language/edit-distance';

/** Words that turn a sentence around, or say how sure or how often: one letter in them is never a slip. */
const TURNING = new Set('niet geen nooit altijd zonder alleen soms iemand niemand'.split(' '));
/** In shorter words one letter makes another word: hij and zij, een and één, mag and mog. */
const SHORTEST = 5;

/**
 * Whether other words only mend a slip, so that the answers people give still mean the same: other punctuation, spaces or
 * capitals; or one letter in one word that stood nowhere else (`isElsewhere`). `ouder` → `ouders` is no slip: both are words.
 */
export function isSlip(before: string, after: string, isElsewhere: (word: string) => boolean): boolean {
  const old = wordsIn(before);
  const newer = wordsIn(after);
  // Without spaces as well: `mede werker` and `medewerker` have the same letters.
  if (old.join('') === newer.join('')) return true;
  if (old.length !== newer.length) return false;
  const differing = old.flatMap((word, index) => (word === newer[index] ? [] : [[word, newer[index] ?? ''] as const]));
  const [only] = differing;
  return only !== undefined && differing.length === 1 && isOneLetter(...only) && !isElsewhere(only[0]);
}

const isOneLetter = (before: string, after: string): boolean =>
  Math.min(before.length, after.length) >= SHORTEST &&
  !/\p{N}/u.test(before + after) &&
  !TURNING.has(before) &&
  !TURNING.has(after) &&
  editDistance(before, after, 1) === 1;

/** In lower case, accents kept: een and één differ. */
export const wordsIn = (text: string): readonly string[] =>
  text
    .normalize('NFC')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [];
