import type { EscalationStatistics, Period, PlaceCount } from '../../escalations/keeping/statistics';
import type { Edition } from '../../model/edition';
import type { Insight, JudgedRow, PlaceRow } from '../contract';
import { weeksOf } from './period';
import { presentJudged } from './present-judged';
import { nodeText, treeTitle } from './present-node';
import { hideSmall, hideSmallOfTotal, SMALLEST_SHOWN, suppressField } from './suppress-small';
import type { Usage } from './usage';

const MOST_PLACES = 20;

interface About {
  readonly edition: Edition;
  readonly agreedHours: number;
  /** What waits now for longer than was agreed, whenever it was asked: as many as the list calls too late. */
  readonly overdue: number;
}

export const presentInsight = (
  period: Period,
  statistics: EscalationStatistics,
  usage: Usage,
  { edition, agreedHours, overdue }: About,
): Insight => {
  const { weeks, themes, places, medianMinutesToClaim, medianMinutesToAnswer, minutesToAnswer, reopened } = statistics;
  const counted = new Map(weeks.map((week) => [week.week, week]));
  const weekRows = weeksOf(period).map((week) => ({
    week,
    asked: counted.get(week)?.asked ?? 0,
    answered: counted.get(week)?.answered ?? 0,
  }));
  // A median over fewer than five is nearly somebody's own waiting time. Who was answered was also claimed.
  const enough = weekRows.reduce((sum, { answered }) => sum + answered, 0) >= SMALLEST_SHOWN;
  const deadEnds = (kind: Usage['deadEnds'][number]['kind']): PlaceRow[] =>
    presentPlaces(
      edition,
      usage.deadEnds.flatMap((end) =>
        end.kind === kind ? [{ tree: end.tree, node: end.node, asked: end.count }] : [],
      ),
      hideSmall,
    );
  return {
    from: period.from,
    until: period.until,
    weeks: suppressField(suppressField(weekRows, 'asked', hideSmallOfTotal), 'answered', hideSmallOfTotal),
    themes: suppressField(
      themes.map(({ theme, asked }) => ({ theme, asked })),
      'asked',
      hideSmallOfTotal,
    ),
    medianMinutesToClaim: enough ? medianMinutesToClaim : null,
    medianMinutesToAnswer: enough ? medianMinutesToAnswer : null,
    agreedHours,
    inTimeOfTen: inTimeOfTen(minutesToAnswer, agreedHours, overdue),
    reopened: hideSmall([reopened])[0] ?? null,
    asked: presentPlaces(edition, places, hideSmallOfTotal),
    unsure: deadEnds('unsure'),
    noRule: deadEnds('no-rule'),
    judged: judgedRows(edition, usage),
    trees: suppressField(usage.trees, 'walks', hideSmall)
      .toSorted(byCount(({ walks }) => walks))
      .map(({ tree, walks }) => ({ treeId: tree, treeTitle: treeTitle(edition, tree), walks })),
    searchesWithoutResult: suppressField(usage.searchesWithoutResult, 'count', hideSmall).map(({ theme, count }) => ({
      theme,
      searches: count,
    })),
  };
};

/**
 * In tenths, because one question out of twelve that was late could be somebody's. What is too late and still waits is not in time
 * either: it would not count before it is answered, and a team that answers nothing would have all in time.
 */
const inTimeOfTen = (minutes: readonly number[], agreedHours: number, overdue: number): number | null => {
  const counted = minutes.length + overdue;
  if (counted < 10) return null;
  return Math.floor((10 * minutes.filter((one) => one <= 60 * agreedHours).length) / counted);
};

const judgedRows = (edition: Edition, { judged }: Usage): JudgedRow[] =>
  presentJudged(judged)
    .toSorted(byCount(({ shown }) => shown.wrong))
    .slice(0, MOST_PLACES)
    .map(({ tree, node, shown }) => ({
      treeId: tree,
      treeTitle: treeTitle(edition, tree),
      nodeId: node,
      nodeText: nodeText(edition, { tree, node }),
      ...shown,
    }));

/** The most frequent ones, and all that are hidden, because the page says how many those are. */
const presentPlaces = (edition: Edition, places: readonly PlaceCount[], hide: typeof hideSmall): PlaceRow[] =>
  suppressField(places, 'asked', hide)
    .toSorted(byCount(({ asked }) => asked))
    .filter(({ asked }, index) => asked === null || index < MOST_PLACES)
    .map(({ tree, node, asked }) => ({
      treeId: tree,
      treeTitle: treeTitle(edition, tree),
      nodeId: node,
      nodeText: nodeText(edition, { tree, node }),
      count: asked,
    }));

/** Most first; hidden ones last, in the order they came, so that the order tells nothing about them. */
const byCount =
  <Row>(count: (row: Row) => number | null) =>
  (one: Row, other: Row): number =>
    (count(other) ?? -1) - (count(one) ?? -1);
