import { addDays, dutchDay, startOfDay } from '../../calendar/dutch-day';
import type { Period } from '../../escalations/keeping/statistics';
import type { ApiRoute } from '../api';
import type { StuckRow } from '../editor-contract';
import { NOT_JUDGED, presentJudged } from '../insight/present-judged';
import { hideSmall, suppressField } from '../insight/suppress-small';
import { readUsage } from '../insight/usage';
import { jsonAnswer } from '../server/http';
import type { EditorPorts } from './ports';

const DAYS = 90;

/** Where people got stuck, for every tree at once; small numbers are hidden here, not in the browser. */
export const stuckRoute = (ports: EditorPorts): ApiRoute => ({
  method: 'get',
  path: '/api/v1/editor/stuck',
  roles: ['Editor'],
  handler: async () => {
    const period = lastDays(ports.now());
    const [{ places }, { deadEnds, judged }] = await Promise.all([
      ports.store.statistics(period),
      readUsage(ports, period),
    ]);
    const counted = new Map<
      string,
      { treeId: string; nodeId: string; unsure: number; asked: number; noRule: number }
    >();
    const add = (tree: string, node: string, what: 'unsure' | 'asked' | 'noRule', n: number): void => {
      const row = counted.get(`${tree}/${node}`) ?? { treeId: tree, nodeId: node, unsure: 0, asked: 0, noRule: 0 };
      counted.set(`${tree}/${node}`, { ...row, [what]: row[what] + n });
    };
    for (const { tree, node, asked } of places) add(tree, node, 'asked', asked);
    const said = new Map(
      presentJudged(judged).map(({ tree, node, shown }) => [`${tree}/${node}`, { tree, node, shown }]),
    );
    for (const { tree, node } of said.values()) add(tree, node, 'asked', 0);
    for (const { tree, node, kind, count } of deadEnds) add(tree, node, kind === 'unsure' ? 'unsure' : 'noRule', count);
    const { trees } = ports.edition();
    const known = [...counted.values()].filter(({ treeId, nodeId }) => trees.get(treeId)?.nodes.has(nodeId));
    const unsure = suppressField(known, 'unsure', hideSmall);
    const asked = suppressField(unsure, 'asked', hideSmall);
    const rows = suppressField(asked, 'noRule', hideSmall).map(
      (row): StuckRow => ({ ...row, judged: said.get(`${row.treeId}/${row.nodeId}`)?.shown ?? NOT_JUDGED }),
    );
    return jsonAnswer(200, rows);
  },
});

/** Today included. */
const lastDays = (now: Date): Period => {
  const today = dutchDay(now.toISOString());
  return { from: startOfDay(addDays(today, 1 - DAYS)), until: startOfDay(addDays(today, 1)) };
};
