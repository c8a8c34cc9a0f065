import { dutchDate } from '../../calendar/dutch-date';
import { CERTAINTY_WORDS, type Edition, type Source } from '../../model/edition';
import type { ChecklistItem } from '../../model/node';
import { asksToActNow, VERDICT_LOOKS } from '../../model/verdict';
import type { AdviceOnWalk } from '../advice-on-walk';
import { findPosition, labelOf, type Position } from '../position';
import type { Step } from '../replay';
import type { Walk } from '../walk';
import { picksOf } from './picks';
import { type TurningPoint, turningPoints, turningWords } from './turning-points';

export interface RouteLine {
  readonly question: string;
  readonly answer: string;
}

/** The result of a walk, ready to paste into a file or to print. */
export interface Report {
  readonly title: string;
  readonly route: readonly RouteLine[];
  readonly steps: readonly Step[];
  readonly verdict: string;
  readonly advice: AdviceOnWalk;
  readonly picks: readonly ChecklistItem[];
  readonly sources: readonly Source[];
  /** What is not certain about the advice, and who must look: one text for a box. */
  readonly uncertain?: string;
  readonly turningPoints: readonly TurningPoint[];
  readonly edition: string;
  /** ISO day of the walk; absent when its token is from before tokens said so. */
  readonly day?: string;
  /** ISO day on which the tree was last checked, and whether its review date has passed on `today`. */
  readonly checked: string;
  readonly isOverdue: boolean;
}

/** The report of a finished walk; undefined while it is still going on. `today` is an ISO day. */
export function reportOf(edition: Edition, walk: Walk, today: string): Report | undefined {
  const position = findPosition(edition, walk);
  if (position.kind !== 'advice') return undefined;
  const { node, steps } = position;
  const tree = edition.trees.get(node.tree);
  const sources = node.sources.flatMap((id) => edition.sources.get(id) ?? []);
  return {
    title: edition.trees.get(walk.tree)?.title ?? walk.tree,
    route: routeLines(position),
    steps,
    verdict: VERDICT_LOOKS[node.verdict].label,
    advice: node,
    picks: picksOf(node, steps),
    sources,
    ...(node.uncertain === undefined ? {} : { uncertain: withWhoMustLook(node.uncertain) }),
    turningPoints: turningPoints(edition, walk),
    edition: edition.id,
    ...(walk.day === undefined ? {} : { day: walk.day }),
    checked: tree?.review.checked ?? '',
    isOverdue: tree !== undefined && tree.review.before < today,
  };
}

/** Questions and answers in words; also for a walk that is still going on. */
export function routeLines(position: Position): readonly RouteLine[] {
  if (position.kind === 'gone') return [];
  return position.steps.map(({ node, answer }) => ({ question: node.text, answer: labelOf(node, answer) }));
}

/** How the place of a source begins where nothing was read: what people in the field know (content/sources.yaml). */
const KNOWLEDGE = 'vakkennis';

export const sourceLine = (source: Source): string => {
  if (source.place.startsWith(KNOWLEDGE)) return `${source.title} (${source.place})`;
  // Titles of laws often say the article already.
  const place = source.place.length === 0 || source.title.includes(source.place) ? '' : `, ${source.place}`;
  return `${source.title}${place} (${CERTAINTY_WORDS[source.certainty]}, gelezen op ${dutchDate(source.checked)})`;
};

const WHO_MUST_LOOK = 'Laat een privacy officer of jurist meekijken.';

/** Some say themselves who must look, or that the lawyer does. */
const withWhoMustLook = (uncertain: string): string =>
  /\b(?:meekijken|jurist)\b/.test(uncertain) ? uncertain : `${uncertain} ${WHO_MUST_LOOK}`;

export const turningLine = (point: TurningPoint): string => {
  const words = turningWords(point);
  return `Bij “${point.node.text}”: ${words.charAt(0).toLowerCase()}${words.slice(1)}`;
};

/** The place a walk has come to, for an escalation: the advice, or the question it stands at. */
export function placeOf(walk: Walk, position: Position): { readonly tree: string; readonly node: string } {
  if (position.kind === 'gone') return { tree: walk.tree, node: 'start' };
  return { tree: position.node.tree, node: position.node.id };
}

/** It came to an advice to act now: a question about it must not stand among the others. */
export const endsInDanger = (position: Position): boolean =>
  position.kind === 'advice' && asksToActNow(position.node.verdict);
