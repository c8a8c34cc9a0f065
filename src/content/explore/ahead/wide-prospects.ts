import { nodeKey } from '../../../model/node';
import type { AdviceOnWalk } from '../../../walk/advice-on-walk';
import type { ChoiceLists } from './choice-lists';
import { type Prospect, together, type WayOn } from './prospect';
import type { Prospects, WalkedEdition } from './prospects';
import { openReach, reachByGraph } from './reach';
import { type Onward, openStops, type Stop } from './stops';

/**
 * For content with more walks than can be looked ahead: every stop is a prospect of its own, found when it is asked for, and what
 * the graph leads to stands for what walks come by. It must be free of cycles.
 */
export function openWideProspects({ trees, graph, live }: WalkedEdition, lists: ChoiceLists): Prospects {
  let ids = 0;
  const reach = openReach();
  const rowOf = reachByGraph(trees, graph, reach);
  const stops = openStops(trees, live);
  const at = new Map<Stop, Prospect>();
  const starts = new Map<string, Prospect>();
  const ends = new Map<AdviceOnWalk | undefined, Prospect>();

  const endAt = (end: AdviceOnWalk | undefined): Prospect => {
    const node = end === undefined ? undefined : trees.get(end.tree)?.nodes.get(end.id);
    const found = ends.get(end) ?? { id: ids++, row: reach.row(node, []), end, onward: [], ways: [] };
    ends.set(end, found);
    return found;
  };
  const stopAt = (stop: Stop): Prospect => {
    let onward: readonly Prospect[] | undefined;
    let ways: readonly WayOn[] | undefined;
    const choices = lists.of(stop.node, live.watched(nodeKey(stop.node)));
    const found: Prospect = {
      id: ids++,
      row: rowOf(stop),
      node: stop.node,
      get onward() {
        onward ??= choices.map(({ answer }) => prospectOf(stops.after(stop, answer)));
        return onward;
      },
      get ways() {
        ways ??= together(choices, found.onward);
        return ways;
      },
    };
    at.set(stop, found);
    return found;
  };
  const prospectOf = ({ stop, end }: Onward): Prospect =>
    stop === undefined ? endAt(end) : (at.get(stop) ?? stopAt(stop));

  return {
    reach,
    from(tree) {
      const found = starts.get(tree) ?? prospectOf(stops.from(tree));
      starts.set(tree, found);
      return found;
    },
    get ids() {
      return ids;
    },
  };
}
