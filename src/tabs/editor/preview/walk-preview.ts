import { reportCard } from '../../../cards/standing-cards';
import { walkCard } from '../../../cards/walk-card';
import type { Edition } from '../../../model/edition';
import { nodeKey } from '../../../model/node';
import { findPosition, labelOf, type Position } from '../../../walk/position';
import { placeOf, reportOf } from '../../../walk/report/report';
import { reportText } from '../../../walk/report/report-text';
import { packWalk } from '../../../walk/token';
import type { Walk } from '../../../walk/walk';
import type { Preview, PreviewWalk } from '../worker/protocol';
import { walkOf } from './previewed-walk';
import { walkToAdd } from './walk-to-add';

export { pressed } from './pressed';

/** Where a walk through a draft stands, with the card that the bot would send. `today` is an ISO day. Pure. */
export function previewOf(edition: Edition, previewed: PreviewWalk, today: string): Preview {
  const walk = walkOf(edition, previewed);
  const position = findPosition(edition, walk);
  const { tree, node } = placeOf(walk, position);
  const promise = walkToAdd(walk.tree, position);
  return {
    card: cardOf(edition, walk, position, previewed.shows, today),
    at: `${tree}/${node}`,
    isEnd: position.kind === 'advice' || position.kind === 'unsure',
    route: stepsOf(position).map((step) => ({
      key: nodeKey(step.node),
      question: step.node.text,
      answer: labelOf(step.node, step.answer),
    })),
    ...(previewed.says === undefined ? {} : { says: previewed.says }),
    ...(promise === undefined ? {} : { promise }),
  };
}

const stepsOf = (position: Position) => (position.kind === 'gone' ? [] : position.steps);

function cardOf(edition: Edition, walk: Walk, position: Position, shows: PreviewWalk['shows'], today: string): unknown {
  const report = shows === 'report' ? reportOf(edition, walk, today) : undefined;
  if (report !== undefined) return reportCard(reportText(report), packWalk(walk), undefined);
  return walkCard(edition, walk, position, today, shows === 'why' ? { showsWhy: true } : {}) ?? null;
}
