import type { Picture } from '../../../content/draw/picture';
import type { Problem } from '../../../content/problem';
import type { BrokenPlace } from '../../../content/promises/broken-places';
import type { StuckRow } from '../../../web/editor-contract';

/** What must be seen on a box besides its words. */
export interface Marks {
  readonly problems: readonly Problem[];
  readonly broken: readonly BrokenPlace[];
  readonly stuck: StuckRow | undefined;
}

export interface MarkedPicture {
  readonly byKey: ReadonlyMap<string, Marks>;
  /** Problems in this tree's file that no box shows: in its title, its walks, or somewhere the file cannot be read. */
  readonly elsewhere: readonly Problem[];
}

interface ToShow {
  readonly problems: readonly Problem[];
  readonly broken: readonly BrokenPlace[];
  readonly stuck: readonly StuckRow[];
}

/** Sorts what is known of a tree to the boxes of its picture. */
export function marksOf({ treeId, nodes }: Picture, { problems, broken, stuck }: ToShow): MarkedPicture {
  const own = problems.filter(({ file }) => file === `trees/${treeId}.yaml`);
  const keyOf = ({ path = [] }: Problem): string => (path[0] === 'nodes' ? `${treeId}/${path[1]}` : '');
  const byKey = new Map(
    nodes.map(({ key }): [string, Marks] => [
      key,
      {
        problems: own.filter((problem) => keyOf(problem) === key),
        broken: broken.filter((each) => each.key === key),
        stuck: stuck.find((row) => `${row.treeId}/${row.nodeId}` === key && (isStuck(row) || isJudged(row))),
      },
    ]),
  );
  return { byKey, elsewhere: own.filter((problem) => !byKey.has(keyOf(problem))) };
}

const countsOf = ({ unsure, asked, noRule }: StuckRow): readonly (number | null)[] => [unsure, asked, noRule];

export const isStuck = (row: StuckRow): boolean => countsOf(row).some((count) => count !== 0);

/** Whether people said of this advice that it holds, or that it does not, however few. */
export const isJudged = ({ judged }: StuckRow): boolean => judged.right !== 0 || judged.wrong !== 0;

/** "👍 12 👎 <5"; what nobody said is left out. */
export const judgedNumber = ({ judged }: StuckRow): string =>
  [['👍', judged.right] as const, ['👎', judged.wrong] as const]
    .flatMap(([sign, count]) => (count === 0 ? [] : [`${sign} ${count ?? '<5'}`]))
    .join(' ');

/** "17", "17+" where some counts are hidden, "<5" where all are. */
export function stuckNumber(row: StuckRow): string {
  const known = countsOf(row).reduce<number>((sum, count) => sum + (count ?? 0), 0);
  const hides = countsOf(row).includes(null);
  if (known === 0) return '<5';
  return hides ? `${known}+` : String(known);
}
