import { nodeKey, type TreeNode } from '../../../model/node';
import type { Trees } from '../../../model/tree';
import type { AdviceOnWalk } from '../../../walk/advice-on-walk';
import type { Choice } from '../../../walk/ticks';
import type { WaysOfEdition } from '../changed-ways';
import type { ChoiceLists } from './choice-lists';
import { type Prospect, together } from './prospect';
import { openReach, type Reach } from './reach';
import { type Onward, openStops, type Stop } from './stops';

export interface Prospects {
  readonly reach: Reach;
  from(tree: string): Prospect;
  /** Ids given so far. */
  readonly ids: number;
}

/** For one edition after another. */
export interface LastingProspects extends Prospects {
  /** Looks ahead from these trees, before anybody asks; false when there are too many walks that differ. */
  foresee(trees: readonly string[]): boolean;
  /** Goes on with another edition. What lies before a place where nothing changed is the very same as before. */
  renew(edition: WalkedEdition, hasChanged: (node: TreeNode) => boolean): void;
}

export interface WalkedEdition extends WaysOfEdition {
  readonly trees: Trees;
}

/** Answers that are followed for one edition. Our own trees need some ten thousands. */
const MOST_TRIES = 100_000;

/**
 * Places are told apart here by what comes after them: by the same questions and answers to the same ends is one prospect. Most
 * stops differ in answers at which nothing looks on the ways that are still open, and most edits change what comes after a few of
 * them, so that what a proof saw from one holds of many. The edition must be free of cycles.
 */
export function openProspects(first: WalkedEdition, lists: ChoiceLists): LastingProspects {
  let { trees, live } = first;
  let tries = 0;
  let ids = 0;
  const reach = openReach();
  const stops = openStops(trees, live);
  const at = new Map<Stop, Prospect>();
  const starts = new Map<string, Prospect>();
  const ends = new Map<AdviceOnWalk | undefined, Prospect>();
  const alike = new Map<readonly Choice[], Map<string, Prospect>>();

  const endAt = (end: AdviceOnWalk | undefined): Prospect => {
    const known = ends.get(end);
    if (known !== undefined) return known;
    const node = end === undefined ? undefined : trees.get(end.tree)?.nodes.get(end.id);
    const found = { id: ids++, row: reach.row(node, []), end, onward: [], ways: [] };
    ends.set(end, found);
    return found;
  };
  const prospectOf = ({ stop, end }: Onward): Prospect | undefined => (stop === undefined ? endAt(end) : at.get(stop));
  const meet = ({ stop: { node }, choices, onward }: Opened): Prospect => {
    const next = onward.flatMap((each) => prospectOf(each) ?? []);
    const here = alike.get(choices) ?? new Map<string, Prospect>();
    const name = next.map(({ id }) => id).join(' ');
    const found = here.get(name) ?? {
      id: ids++,
      row: reach.row(
        node,
        next.map(({ row }) => row),
      ),
      node,
      onward: next,
      ways: together(choices, next),
    };
    alike.set(choices, here.set(name, found));
    return found;
  };
  const open = (stop: Stop): Opened => {
    const choices = lists.of(stop.node, live.watched(nodeKey(stop.node)));
    tries += choices.length;
    return { stop, choices, onward: choices.map(({ answer }) => stops.after(stop, answer)), looked: 0 };
  };
  /** Without recursion, because a chain may be thousands long. */
  const lookAhead = (from: Stop): boolean => {
    const stack = [open(from)];
    for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
      if (tries > MOST_TRIES) return false;
      const next = top.onward[top.looked];
      if (next === undefined) {
        at.set(top.stop, meet(top));
        stack.pop();
      } else if (prospectOf(next) !== undefined) top.looked++;
      else if (next.stop !== undefined) stack.push(open(next.stop));
    }
    return true;
  };

  return {
    reach,
    from(tree) {
      const found = starts.get(tree);
      if (found === undefined) throw new Error(`Expected the walks from ${tree} to be foreseen.`);
      return found;
    },
    foresee(trees) {
      for (const tree of trees) {
        const start = starts.has(tree) ? undefined : stops.from(tree);
        if (start === undefined) continue;
        if (start.stop !== undefined && !at.has(start.stop) && !lookAhead(start.stop)) return false;
        const found = prospectOf(start);
        if (found !== undefined) starts.set(tree, found);
      }
      return true;
    },
    renew(edition, hasChanged) {
      ({ trees, live } = edition);
      starts.clear();
      for (const stop of stops.renew(trees, live, hasChanged)) {
        tries -= at.get(stop)?.onward.length ?? 0;
        at.delete(stop);
      }
    },
    get ids() {
      return ids;
    },
  };
}

/** A stop of which is being found what lies before it. */
interface Opened {
  readonly stop: Stop;
  readonly choices: readonly Choice[];
  readonly onward: readonly Onward[];
  /** So many of the answers were looked at. */
  looked: number;
}
