import type { PlaceCount } from '../../escalations/keeping/statistics';
import { headingOf } from '../../model/describe';
import type { Edition } from '../../model/edition';
import type { Tree } from '../../model/tree';
import type { TreeView } from '../contract';
import { NOT_JUDGED, presentJudged } from './present-judged';
import { nextOf } from './present-node';
import { hideSmall, suppressField } from './suppress-small';
import type { Usage } from './usage';

/** A tree to read, in the order its editor wrote it, with where its walks got stuck. */
export const presentTree = (
  edition: Edition,
  tree: Tree,
  places: readonly PlaceCount[],
  { deadEnds, judged }: Pick<Usage, 'deadEnds' | 'judged'>,
): TreeView => {
  const ends = (kind: Usage['deadEnds'][number]['kind']) =>
    shown(
      deadEnds.flatMap((end) => (end.kind === kind && end.tree === tree.id ? [[end.node, end.count] as const] : [])),
    );
  const asked = shown(places.flatMap((place) => (place.tree === tree.id ? [[place.node, place.asked] as const] : [])));
  const unsure = ends('unsure');
  const noRule = ends('no-rule');
  const said = new Map(
    presentJudged(judged.filter((each) => each.tree === tree.id)).map(({ node, shown: counts }) => [node, counts]),
  );
  return {
    id: tree.id,
    title: tree.title,
    summary: tree.summary,
    theme: tree.theme,
    nodes: [...tree.nodes.values()].map((node) => ({
      id: node.id,
      kind: node.kind,
      text: headingOf(edition.trees, node),
      next: nextOf(edition, node),
      asked: asked(node.id),
      unsure: unsure(node.id),
      noRule: noRule(node.id),
      right: (said.get(node.id) ?? NOT_JUDGED).right,
      wrong: (said.get(node.id) ?? NOT_JUDGED).wrong,
    })),
  };
};

/** Looks up what may be shown of a node's count: 0 when it never happened, null when it is too small to show. */
const shown = (counts: readonly (readonly [string, number])[]): ((node: string) => number | null) => {
  const rows = suppressField(
    counts.map(([node, count]) => ({ node, count })),
    'count',
    hideSmall,
  );
  const byNode = new Map(rows.map(({ node, count }) => [node, count]));
  return (node) => (byNode.has(node) ? (byNode.get(node) ?? null) : 0);
};
