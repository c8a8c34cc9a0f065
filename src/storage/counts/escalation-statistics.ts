import type { Kysely } from 'kysely';
import { dutchDay } from '../../calendar/dutch-day';
import { weekOf } from '../../calendar/iso-week';
import { workingHours } from '../../calendar/working-time';
import type { EscalationStatistics, Period, WeekCount } from '../../escalations/keeping/statistics';
import type { Tables } from '../database/tables';

/**
 * Counts and medians of what was asked in a period. No text and no person is read for them. Weeks are those of the Dutch
 * calendar and so not worked out in SQL, which knows no Dutch days on SQLite.
 */
export async function escalationStatistics(
  read: Kysely<Tables>,
  { from, until }: Period,
): Promise<EscalationStatistics> {
  const rows = await read
    .selectFrom('escalation')
    .select([
      'state',
      'urgency',
      'theme',
      'tree',
      'node',
      'proposes_tree',
      'asked_at',
      'claimed_at',
      'first_answered_at',
    ])
    .where('asked_at', '>=', from)
    .where('asked_at', '<', until)
    .orderBy('asked_at')
    .execute();
  const toAnswer = minutesBetween(rows.map(({ asked_at, first_answered_at }) => [asked_at, first_answered_at]));
  return {
    weeks: weekCounts(rows),
    themes: [...groupBy(rows, ({ theme }) => theme)]
      .map(([theme, ofTheme]) => ({
        theme,
        asked: ofTheme.length,
        proposesTree: ofTheme.filter(({ proposes_tree }) => proposes_tree === 1).length,
      }))
      .sort((one, other) => other.asked - one.asked),
    places: [...groupBy(rows, ({ tree, node }) => (tree === null || node === null ? '' : `${tree}/${node}`))]
      .flatMap(([, [row, ...more]]) =>
        row?.tree == null || row.node === null ? [] : [{ tree: row.tree, node: row.node, asked: more.length + 1 }],
      )
      .sort((one, other) => other.asked - one.asked),
    medianMinutesToClaim: median(minutesBetween(rows.map(({ asked_at, claimed_at }) => [asked_at, claimed_at]))),
    medianMinutesToAnswer: median(toAnswer),
    minutesToAnswer: toAnswer,
    reopened: await countReopened(read, { from, until }),
  };
}

interface Counted {
  readonly asked_at: string;
  readonly state: string;
  readonly urgency: string;
  readonly first_answered_at: string | null;
}

/** By day first: there are fewer days to find the week of than questions. */
function weekCounts(rows: readonly Counted[]): readonly WeekCount[] {
  const days = groupBy(rows, ({ asked_at }) => dutchDay(asked_at));
  return [...groupBy([...days], ([day]) => weekOf(day))].map(([week, inWeek]) =>
    weekCount(
      week,
      inWeek.flatMap(([, ofDay]) => ofDay),
    ),
  );
}

function weekCount(week: string, rows: readonly Counted[]): WeekCount {
  const inState = (state: string): number => rows.filter((row) => row.state === state).length;
  return {
    week,
    asked: rows.length,
    answered: rows.filter(({ first_answered_at }) => first_answered_at !== null).length,
    closed: inState('closed'),
    withdrawn: inState('withdrawn'),
    urgent: rows.filter(({ urgency }) => urgency === 'urgent').length,
  };
}

/** Shortest first; what has no end is left out. */
const minutesBetween = (spans: readonly (readonly [from: string, to: string | null])[]): readonly number[] =>
  spans
    .flatMap(([from, to]) => (to === null ? [] : [60 * workingHours(from, to)]))
    .toSorted((one, other) => one - other);

function median(sorted: readonly number[]): number | null {
  const middle = sorted.length / 2;
  const low = sorted[Math.ceil(middle) - 1];
  const high = sorted[Math.floor(middle)];
  return low === undefined || high === undefined ? null : (low + high) / 2;
}

/** The trail says it, without who: asked on after an answer, or opened again. */
async function countReopened(read: Kysely<Tables>, { from, until }: Period): Promise<number> {
  const { n } = await read
    .selectFrom('audit')
    .innerJoin('escalation', 'escalation.id', 'audit.escalation_id')
    .select(({ fn }) => fn.count<number>('audit.escalation_id').distinct().as('n'))
    .where('audit.action', 'in', ['reopen', 'follow-up'])
    .where('audit.from_state', 'in', ['answered', 'closed'])
    .where('escalation.asked_at', '>=', from)
    .where('escalation.asked_at', '<', until)
    .executeTakeFirstOrThrow();
  return Number(n);
}

function groupBy<Row, Key>(rows: readonly Row[], keyOf: (row: Row) => Key): ReadonlyMap<Key, readonly Row[]> {
  const groups = new Map<Key, Row[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [row]);
    else group.push(row);
  }
  return groups;
}
