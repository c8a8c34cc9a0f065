import { dutchCell } from '../../calendar/dutch-date';
import { type EscalationSummary, MOST_ROWS } from '../../escalations/keeping/escalation-list';
import { STATE_WORDS } from '../../escalations/words';
import type { Edition } from '../../model/edition';
import { THEME_WORDS } from '../../model/theme';
import type { ApiRoute } from '../api';
import { nodeText, treeTitle } from '../insight/present-node';
import { BYTE_ORDER_MARK, type Cell, csvLines } from './csv';
import type { CoordinatorPorts } from './ports';

/** Keeps one click from reading a database without end. */
const MOST_EXPORTED = 50_000;

const HEADER = [
  'nummer',
  'stand',
  'gevaar',
  'spoed',
  'te laat',
  'thema',
  'boom',
  'plek in de boom',
  'gevraagd',
  'beantwoord',
  'gesloten',
  'boom voorgesteld',
];

/** All escalations as a table for a spreadsheet, in Dutch words and Dutch time: no texts, no labels, no persons. */
export const exportRoute = (ports: CoordinatorPorts): ApiRoute => ({
  method: 'get',
  path: '/api/v1/escalations.csv',
  roles: ['Coordinator'],
  handler: async ({ signedIn }) => {
    let table = BYTE_ORDER_MARK + csvLines([HEADER]);
    let written = 0;
    let after: string | null = null;
    do {
      const page = await ports.store.list({
        filter: 'all',
        coordinator: signedIn.person.id,
        limit: MOST_ROWS,
        ...(after === null ? {} : { after }),
        now: ports.now().toISOString(),
        overdueAfterHours: ports.overdueAfterHours,
      });
      table += csvLines(page.rows.map((row) => rowOf(row, ports.edition())));
      written += page.rows.length;
      after = page.next;
    } while (after !== null && written < MOST_EXPORTED);
    return {
      status: 200,
      headers: {
        'Content-Type': 'text/csv; charset=utf-8',
        'Content-Disposition': 'attachment; filename="vragen.csv"',
      },
      body: table,
    };
  },
});

/** A theme that is no more is said by its id. */
const THEMES: Readonly<Record<string, string>> = THEME_WORDS;

const rowOf = (summary: EscalationSummary, edition: Edition): Cell[] => [
  summary.number,
  STATE_WORDS[summary.state].label,
  yesOrNo(summary.danger),
  yesOrNo(summary.urgency === 'urgent'),
  yesOrNo(summary.overdue),
  summary.theme === null ? null : (THEMES[summary.theme] ?? summary.theme),
  ...placeIn(edition, summary),
  moment(summary.askedAt),
  moment(summary.answeredAt),
  moment(summary.closedAt),
  yesOrNo(summary.proposesTree),
];

/** Title of the tree and words of the node, or their ids when this edition has them no more. */
const placeIn = (edition: Edition, { tree, node }: EscalationSummary): [tree: Cell, node: Cell] =>
  tree === null
    ? [null, null]
    : [treeTitle(edition, tree), node === null ? null : (nodeText(edition, { tree, node }) ?? node)];

const yesOrNo = (is: boolean): string => (is ? 'ja' : 'nee');
const moment = (instant: string | null): string | null => (instant === null ? null : dutchCell(instant));
