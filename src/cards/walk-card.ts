import type { Edition } from '../model/edition';
import type { Position } from '../walk/position';
import { reportOf } from '../walk/report/report';
import type { Walk } from '../walk/walk';
import { type AdviceView, adviceCard } from './advice-card';
import type { Card } from './card';
import { questionCard } from './question-card';
import { unsureCard } from './unsure-end-card';

/**
 * The card for where a walk is: a question, an advice, or the designed end; undefined when this edition cannot go on with
 * it. `today` is an ISO day. In the chat and in the editors' preview it is the same card.
 */
export function walkCard(
  edition: Edition,
  walk: Walk,
  position: Position,
  today: string,
  view: AdviceView = {},
): Card | undefined {
  switch (position.kind) {
    case 'asked':
      return questionCard(edition, walk, position, view);
    case 'advice': {
      const report = reportOf(edition, walk, today);
      return report === undefined ? undefined : adviceCard(edition, walk, report, view);
    }
    case 'unsure':
      return unsureCard(edition, walk, position, view);
    case 'gone':
      return undefined;
  }
}
