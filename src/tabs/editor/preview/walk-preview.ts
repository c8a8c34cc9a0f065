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
import { walkNames, walkToAdd } from './walk-to-add';

export { pressed } from './pressed';

/**
 * Where a walk through a draft stands, with the card that the bot would send. `today` is an ISO day. `isWhole`: every answer
 * leads somewhere, so that it can be counted how far it still is. Pure.
 */
export function previewOf(edition: Edition, previewed: PreviewWalk, today: string, isWhole = true): Preview {
  const walk = walkOf(edition, previewed);
  const position = findPosition(edition, walk);
  const { tree, node } = placeOf(walk, position);
  const promise = walkToAdd(walk.tree, position);
  return {
    card: cardOf(edition, walk, position, { ...previewed, today, isWhole }),
    at: `${tree}/${node}`,
    isEnd: position.kind === 'advice' || position.kind === 'unsure',
    route: stepsOf(position).map((step) => ({
      key: nodeKey(step.node),
      question: step.node.text,
      answer: labelOf(step.node, step.answer),
    })),
    ...(previewed.says === undefined ? {} : { says: previewed.says }),
    ...(promise === undefined ? {} : { promise, names: walkNames(edition, walk.tree, position) }),
  };
}

const stepsOf = (position: Position) => (position.kind === 'gone' ? [] : position.steps);

type Look = Pick<PreviewWalk, 'shows'> & { readonly today: string; readonly isWhole: boolean };

function cardOf(edition: Edition, walk: Walk, position: Position, { shows, today, isWhole }: Look): unknown {
  const report = shows === 'report' ? reportOf(edition, walk, today) : undefined;
  if (report !== undefined) return reportCard(reportText(report), packWalk(walk), undefined);
  const view = { ...(shows === 'why' ? { showsWhy: true } : {}), ...(isWhole ? {} : { hidesHowFar: true }) };
  return walkCard(edition, walk, position, today, view) ?? null;
}
