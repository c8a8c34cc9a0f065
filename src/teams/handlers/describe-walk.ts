import type { ChannelView } from '../../cards/asking/channel-card';
import { questionLink } from '../../cards/teams-link';
import type { Escalation, WalkSoFar } from '../../escalations/escalation';
import { findPosition } from '../../walk/position';
import { routeLines } from '../../walk/report/report';
import type { WalkParts } from '../bot-parts';
import type { Desk } from '../desk';
import { openWalk } from './walk-shown';

/** What a coordinator's card shows beside the question itself. */
export async function describeQuestion(desk: Desk, { id, walk }: Escalation): Promise<ChannelView> {
  const { pages } = desk.walks;
  return {
    ...(await describeWalk(desk.walks, walk)),
    ...(pages === undefined ? {} : { tab: questionLink({ appId: desk.appId, publicUrl: pages }, id) }),
  };
}

/** The walk that led to a question, in words: the route, and the tree and node where it stopped. */
export async function describeWalk(
  parts: WalkParts,
  walk: WalkSoFar | null,
): Promise<Pick<ChannelView, 'place' | 'isAdvice' | 'route'>> {
  if (walk === null) return { route: [] };
  const title = parts.editions.newest().trees.get(walk.tree)?.title ?? walk.tree;
  const open = walk.token === null ? undefined : await openWalk(parts, walk.token);
  if (open === undefined) return { place: title, route: [] };
  const position = findPosition(open.edition, open.walk);
  const node = position.kind === 'gone' ? undefined : position.node.text;
  return {
    place: node === undefined ? title : `${title}: ${node}`,
    isAdvice: position.kind === 'advice',
    route: routeLines(position),
  };
}
