import type { Answer } from '../../model/answer';
import { UNSURE } from '../../model/answer';
import type { Edition } from '../../model/edition';
import { nodeKey } from '../../model/node';
import type { DailyCounts } from '../../walk/counts';
import { countedOf } from '../../walk/counts';
import { answer, findPosition } from '../../walk/position';
import { startWalk, type Walk } from '../../walk/walk';

export type Counting = Pick<DailyCounts, 'countNode' | 'countMissedSearch'>;

const DAY_MS = 86_400_000;
const DAYS = 40;
/** Of so many agreed walks one got stuck on the way. */
const STUCK_EVERY = 6;

/** Counts the agreed walks of all trees as if people had walked them in the last weeks; the same every time. */
export function countSampleWalks(counts: Counting, edition: Edition, now: string): void {
  const walks = [...edition.trees.values()]
    .filter(({ listed }) => listed)
    .flatMap((tree) => tree.walks.map((each) => ({ tree, ...each })));
  walks.forEach(({ tree, answers }, number) => {
    const at = new Date(Date.parse(now) - ((number * 7) % DAYS) * DAY_MS).toISOString();
    countWalk(counts, edition, { at, walk: startWalk(edition, tree.id), answers, isStuck: number % STUCK_EVERY === 0 });
  });
  for (let day = 0; day < DAYS; day += 3)
    counts.countMissedSearch(new Date(Date.parse(now) - day * DAY_MS).toISOString(), null);
}

function countWalk(
  counts: Counting,
  edition: Edition,
  { at, walk, answers, isStuck }: { at: string; walk: Walk; answers: ReadonlyMap<string, Answer>; isStuck: boolean },
): void {
  counts.countNode(at, { tree: walk.tree, node: edition.trees.get(walk.tree)?.start ?? '' }, 'started');
  let now = walk;
  for (;;) {
    const position = findPosition(edition, now);
    if (position.kind !== 'asked') return;
    const key = nodeKey(position.node);
    const isLast = isStuck && now.answers.size === answers.size - 1;
    const given = isLast ? UNSURE : answers.get(key);
    if (given === undefined) return;
    const next = answer(edition, now, key, given);
    if (!next.ok) return;
    for (const { what, tree, node } of countedOf(key, given, findPosition(edition, next.walk)))
      counts.countNode(at, { tree, node }, what);
    now = next.walk;
  }
}
