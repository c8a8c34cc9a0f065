import type { Path } from '../path';

/**
 * The order in which editors write the words of our files, as counted over all real ones: for one map it is the order of its
 * schema, but for `sources` and `asked`, which real trees have last. No two schemas want the same two words in another order,
 * so one list does for all.
 */
const ORDER = `
id kind title term name says verdict summary theme keywords review start nodes walks retired
when at-least any all not label phone contact place text help hint weight why because do also record
options cases else tree next answers ends then unsure
law report ref certainty checked before note celex bwb ecli publication version article synonyms
sources escalate uncertain related documents pick from most asked go
`;
const RANKS: ReadonlyMap<string, number> = new Map(
  ORDER.trim()
    .split(/\s+/)
    .map((word, rank) => [word, rank]),
);

/** Maps whose keys are names that editors make up; what is new comes last there. */
const MAPS_OF_NAMES = new Set(['nodes', 'next', 'answers', 'in-danger']);

/** Where among `keys` a new key comes: the index it gets. */
export function usualPlace(keys: readonly string[], key: string, parent: Path): number {
  const rank = RANKS.get(key);
  const owner = parent.at(-1);
  if (rank === undefined || (typeof owner === 'string' && MAPS_OF_NAMES.has(owner))) return keys.length;
  const ranks = keys.map((other) => RANKS.get(other) ?? -1);
  const before = ranks.findLastIndex((other) => other >= 0 && other < rank);
  if (before >= 0) return before + 1;
  const after = ranks.findIndex((other) => other > rank);
  return after < 0 ? keys.length : after;
}

/** A key of a map whose order is known: every word a schema has must be one. */
export const hasUsualPlace = (key: string): boolean => RANKS.has(key);

const NEVER_EMPTY = new Set(['options', 'cases', 'any', 'all', 'not', 'from']);
/** Lists at the top of a file that may be empty, or that are there in one file only. */
const MAY_BE_EMPTY = new Set([
  'keywords',
  'asked',
  'retired',
  'walks',
  'subjects',
  'persons',
  'parties',
  'urgent',
  'related',
]);

/**
 * Whether the list at `path` goes when its last item goes: options, cases, the parts of a condition, a row of sayings, the sources of
 * a promise, what a short word stands for. Others may stand empty (`sources: []`).
 */
export function asksForOne(path: Path): boolean {
  const last = path.at(-1);
  if (typeof last === 'number') return true;
  if (last === undefined) return false;
  if (NEVER_EMPTY.has(last)) return true;
  if (path.length === 1) return !MAY_BE_EMPTY.has(last);
  return path.length === 2 && (path[0] === 'in-danger' || (typeof path[0] === 'number' && last === 'sources'));
}

/** Keys whose list or map has a line of its own for every part, when no neighbour says otherwise. */
const BLOCKS = new Set([
  'nodes',
  'options',
  'cases',
  'do',
  'walks',
  'also',
  'asked',
  'in-danger',
  'subjects',
  'persons',
  'parties',
  'urgent',
]);
export const isUsuallyBlock = (key: string): boolean => BLOCKS.has(key);
