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
/** Some ways are gone more often than others, as they are in life. */
const OFTEN_EVERY = 4;
const OFTEN = 7;
const UNCLEAR_EVERY = 5 * OFTEN_EVERY;

/** Counts the agreed walks of all trees as if people had walked them in the last weeks; the same every time. */
export function countSampleWalks(counts: Counting, edition: Edition, now: string): void {
  const walks = [...edition.trees.values()]
    .filter(({ listed }) => listed)
    .flatMap((tree) => tree.walks.map((each) => ({ tree, ...each })));
  walks.forEach(({ tree, answers }, number) => {
    const at = new Date(Date.parse(now) - ((number * 7) % DAYS) * DAY_MS).toISOString();
    // Under five nothing is shown: one stuck walk, and ten that nobody got stuck on, would be as good as none.
    const times = number % OFTEN_EVERY === 0 ? OFTEN : 1;
    for (let time = 0; time < times; time += 1)
      countWalk(counts, edition, {
        at,
        walk: startWalk(edition, tree.id),
        answers,
        isStuck: number % STUCK_EVERY === 0,
      });
    if (times === OFTEN) judge(counts, edition, { at, walk: { ...startWalk(edition, tree.id), answers }, number });
  });
  // One in three days: more than five over the weeks.
  for (let day = 0; day < DAYS; day += 3)
    counts.countMissedSearch(new Date(Date.parse(now) - day * DAY_MS).toISOString(), null);
}

/** Most say that it holds; of every so many advices some say that it is unclear. */
function judge(
  counts: Counting,
  edition: Edition,
  { at, walk, number }: { at: string; walk: Walk; number: number },
): void {
  const position = findPosition(edition, walk);
  if (position.kind !== 'advice') return;
  const place = { tree: position.node.tree, node: position.node.id };
  const isUnclear = number % UNCLEAR_EVERY === 0;
  for (let time = 0; time < OFTEN; time += 1) {
    counts.countNode(at, place, isUnclear ? 'wrong' : 'right');
    if (isUnclear) counts.countNode(at, place, 'wrong-unclear');
  }
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
