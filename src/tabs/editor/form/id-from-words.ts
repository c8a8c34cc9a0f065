import { ID_PATTERN, RESERVED_IDS } from '../../../content/read/shape/limits';

const SMALL_WORDS = new Set([
  'de',
  'het',
  'een',
  'en',
  'of',
  'van',
  'in',
  'op',
  'dat',
  'die',
  'je',
  'ik',
  'is',
  'er',
  'te',
  'aan',
]);
const MOST_WORDS = 4;

/** Proposes an id from Dutch words; never one that is taken or that means something else. */
export function idFromWords(words: string, taken: ReadonlySet<string>): string {
  const parts = words
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter(Boolean);
  const long = parts.filter((part) => !SMALL_WORDS.has(part));
  const base = (parts.length > MOST_WORDS && long.length > 0 ? long : parts).slice(0, MOST_WORDS).join('-');
  const start = ID_PATTERN.test(base) && !RESERVED_IDS.has(base) ? base : `knoop-${base || '1'}`.replace(/-$/, '');
  let proposed = start;
  for (let number = 2; taken.has(proposed); number++) proposed = `${start}-${number}`;
  return proposed;
}
