import { type EscalationSummary, MOST_ROWS } from '../../escalations/keeping/escalation-list';
import type { ApiRoute } from '../api';
import { toCsv } from '../csv';
import type { CoordinatorPorts } from './ports';

/** Keeps one click from reading a database without end. */
const MOST_EXPORTED = 50_000;

const HEADER = [
  'nummer',
  'stand',
  'spoed',
  'te laat',
  'thema',
  'boom',
  'knoop',
  'gevraagd',
  'beantwoord',
  'gesloten',
  'boom voorgesteld',
];

/** All escalations as a table for a spreadsheet: no texts, no labels, no persons. */
export const exportRoute = (ports: CoordinatorPorts): ApiRoute => ({
  method: 'get',
  path: '/api/v1/escalations.csv',
  roles: ['Coordinator'],
  handler: async ({ signedIn }) => {
    const rows: (string | number | null)[][] = [];
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
      rows.push(...page.rows.map(rowOf));
      after = page.next;
    } while (after !== null && rows.length < MOST_EXPORTED);
    return {
      status: 200,
      headers: {
        'Content-Type': 'text/csv; charset=utf-8',
        'Content-Disposition': 'attachment; filename="vragen.csv"',
      },
      body: toCsv(HEADER, rows),
    };
  },
});

const rowOf = (summary: EscalationSummary): (string | number | null)[] => [
  summary.number,
  summary.state,
  summary.urgency,
  summary.overdue ? 'ja' : 'nee',
  summary.theme,
  summary.tree,
  summary.node,
  summary.askedAt,
  summary.answeredAt,
  summary.closedAt,
  summary.proposesTree ? 'ja' : 'nee',
];
